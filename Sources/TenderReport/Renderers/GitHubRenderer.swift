import TenderDocument
import TenderRules

/// Writes workflow commands that GitHub Actions shows as annotations beside the lines of a pull request.
///
/// An annotation is a finding that counts or an input that could not be read; a line of plain words says what
/// was checked. Where all outcomes are asked for, the other ones are debug messages.
public struct GitHubRenderer: Renderer {
  /// False to leave out findings whose outcome is not `not-met`.
  public var includesAllOutcomes: Bool

  /// Annotations of one kind that GitHub keeps of one step.
  static let annotationLimit = 10

  public init(includesAllOutcomes: Bool) {
    self.includesAllOutcomes = includesAllOutcomes
  }

  public func begin() -> [UInt8] { [] }

  public var separator: [UInt8] { [] }

  public func render(_ report: Report) -> [UInt8] {
    let file = Self.file(report.source)
    var lines = ""
    switch report.content {
    case .refused(let errors):
      for error in errors { lines += command(for: error, in: file).line }
    case .checked(let checked):
      for group in FindingGroup.groups(of: checked.findings.filter(\.counts)) {
        lines += command(for: group, in: file).line
      }
      if includesAllOutcomes {
        for group in FindingGroup.groups(of: checked.findings.filter { !$0.counts }) {
          lines += debugCommand(for: group, in: report.source).line
        }
      }
      lines += checkedLine(checked, source: report.source)
    }
    return Array(lines.utf8)
  }

  /// Totals, and what the annotations are not.
  public func end(after summary: Summary) -> [UInt8] {
    let counts = Finding.Severity.allCases.reversed()
      .map { TextPage.count(summary.findings[$0, default: 0], $0.noun) }
    let documents = TextPage.count(summary.documents, "document")
    let refused = summary.refusals.count
    let unread: TerminalText = refused == 0 ? "" : ", \(refused) could not be read"
    let found = TextPage.enumeration(counts + TextPage.suppressed(summary.suppressed))
    let words: TerminalText = "Together: \(documents) checked\(unread); \(found)."
    var lines = WorkflowCommand.inert(words + " Indications, not legal advice.") + "\n"
    let most = max(summary.findings.values.max() ?? 0, refused)
    if most > Self.annotationLimit {
      lines += "GitHub shows \(Self.annotationLimit) annotations of one kind; this log has them all.\n"
    }
    return Array(lines.utf8)
  }

  private func command(for error: InputError, in file: String) -> WorkflowCommand {
    WorkflowCommand(
      name: "error",
      properties: [
        ("file", file), ("line", error.line.map(String.init) ?? ""), ("col", error.column.map(String.init) ?? ""),
        ("title", "could not be read"),
      ], message: error.message + (error.hint.map { "\nhint: \($0)" } ?? ""))
  }

  private func command(for group: FindingGroup, in file: String) -> WorkflowCommand {
    let finding = group.finding
    var properties: [(key: StaticString, value: String)] = [("file", file)]
    if let range = finding.place?.range {
      properties += [("line", "\(range.line)"), ("endLine", "\(range.endLine)")]
      // Columns are shown only where the place is in one line.
      if range.line == range.endLine {
        properties += [("col", "\(range.column)"), ("endColumn", "\(range.endColumn)")]
      }
    }
    let lots = group.lots.isEmpty ? "" : ", " + TextPage.lots(group.lots).string
    properties.append(("title", "\(finding.rule) \(finding.name)\(lots)"))
    return WorkflowCommand(
      name: finding.severity.commandName, properties: properties,
      message: Self.message(of: group).joined(separator: "\n"))
  }

  private func debugCommand(for group: FindingGroup, in source: String) -> WorkflowCommand {
    let finding = group.finding
    let lots = group.lots.isEmpty ? "" : ", " + TextPage.lots(group.lots).string
    return WorkflowCommand(
      name: "debug",
      message:
        "\(source): \(finding.standing.string) \(finding.rule) \(finding.name)\(lots): \(finding.message)\(finding.grounds.string)"
    )
  }

  private func checkedLine(_ checked: CheckedDocument, source: String) -> String {
    let verdicts = checked.verdicts.map { "\(literal: $0.commitment.rawValue) \($0.grade.words)" as TerminalText }
    let notChecked = Set(checked.findings.lazy.filter { $0.outcome == .notChecked }.map(\.rule)).count
    let open: TerminalText = notChecked == 0 ? "" : "; \(TextPage.count(notChecked, "lint")) not checked"
    let words: TerminalText = "Checked \(source): \(TextPage.joined(verdicts, by: ", "))\(open)."
    return WorkflowCommand.inert(words) + "\n"
  }

  private static func message(of group: FindingGroup) -> [String] {
    let finding = group.finding
    var lines = [finding.message]
    if !group.otherPlaces.isEmpty { lines.append(TextPage.otherPositions(group.otherPlaces).string) }
    if !finding.searched.isEmpty { lines.append("Searched: \(finding.searched.joined(separator: ", "))") }
    if !finding.why.isEmpty { lines.append("Why: \(finding.why)") }
    for citation in finding.citations {
      lines.append("See: \(citation.text)" + (citation.url.map { " \($0)" } ?? ""))
    }
    if let suggestion = finding.suggestion { lines.append("Wording: \(suggestion.text)") }
    return lines
  }

  /// The path from the root of the checkout; empty for standard input.
  private static func file(_ source: String) -> String {
    if source == "-" { return "" }
    return source.hasPrefix("./") ? String(source.dropFirst(2)) : source
  }
}

extension Finding.Severity {
  fileprivate var commandName: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }
}
