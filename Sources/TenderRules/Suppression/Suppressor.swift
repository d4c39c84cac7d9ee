import TenderDocument
import TenderText

/// Keeps findings from counting where a document or a configuration says so, with a reason and a last day.
///
/// What is said in vain or can't be followed becomes a finding itself, in the words of the lints about marks.
public struct Suppressor: Sendable {
  private let rules: RuleSet
  /// ISO 8601 date.
  private let today: String
  private let plan: LintPlan

  /// - Parameters:
  ///   - today: an ISO 8601 date, since nothing here knows a clock.
  ///   - plan: says of the lints about marks, too, whether they speak and how severely.
  public init(rules: RuleSet, today: String, plan: LintPlan = .standard) {
    self.rules = rules
    self.today = today
    self.plan = plan
  }

  /// True for a date that `today` may be.
  public static func isDay(_ text: String) -> Bool { SuppressionDay.isDay(text) }

  /// Follows the marks of the document, then the entries of a configuration.
  ///
  /// - Parameters:
  ///   - entries: of the configuration that is about the document.
  ///   - path: of the document below the configuration's folder.
  /// - Returns: the indices of the entries that held something back.
  @discardableResult
  public func apply(_ entries: [SuppressionEntry], path: String, to checked: inout CheckedDocument) -> Set<Int> {
    followMarks(of: &checked)
    return hold(entries, path: path, in: &checked)
  }

  /// Follows the entries of a configuration alone.
  ///
  /// - Returns: the indices of the entries that held something back.
  public func hold(_ entries: [SuppressionEntry], path: String, in checked: inout CheckedDocument) -> Set<Int> {
    var used: Set<Int> = []
    for (number, entry) in entries.enumerated() where entry.covers(path) && !entry.isOver(on: today) {
      let suppression = Suppression(kind: .configuration, reason: entry.reason, until: entry.until, place: nil)
      for index in checked.findings.indices where checked.findings[index].counts {
        let finding = checked.findings[index]
        guard finding.rule == entry.rule, entry.fingerprint ?? finding.fingerprint == finding.fingerprint else {
          continue
        }
        checked.findings[index].suppression = suppression
        used.insert(number)
      }
    }
    return used
  }

  // MARK: Marks

  private func followMarks(of checked: inout CheckedDocument) {
    let marks = checked.document.marks
    guard !marks.isEmpty else { return }
    let locator = SourceLocator(checked.document.source)
    var remarks: [Finding] = []
    for mark in marks {
      let place = Place(path: "", range: locator.locate(mark.source))
      let words = checked.document.source.string(at: mark.source)
      func remark(_ extent: Lint.Extent, _ cause: String) {
        if let finding = finding(extent, cause, words: words, at: place) { remarks.append(finding) }
      }
      if let fault = fault(of: mark) {
        remark(.badMark, fault)
      } else if let until = mark.until, until < today {
        remark(.staleMark, "it ended on \(until)")
      } else {
        let unused = follow(mark, at: place, in: &checked, locator)
        if !unused.isEmpty { remark(.staleMark, "there is no finding of \(unused.joined(separator: ", "))") }
      }
    }
    checked.findings = Finding.ordered(checked.findings + remarks)
  }

  /// - Returns: the rules of the mark that have no finding in its scope.
  private func follow(
    _ mark: SuppressionMark, at place: Place, in checked: inout CheckedDocument, _ locator: SourceLocator
  ) -> [String] {
    let suppression = Suppression(kind: .inSource, reason: mark.reason, until: mark.until, place: place)
    let scope = mark.scope.map { locator.locate($0) }
    var unused = Set(mark.rules)
    for index in checked.findings.indices where mark.rules.contains(checked.findings[index].rule) {
      let finding = checked.findings[index]
      // What could not be checked may be there.
      if finding.outcome == .notChecked { unused.remove(finding.rule) }
      guard finding.outcome == .notMet, scope.map({ finding.stands(in: $0) }) ?? true else { continue }
      unused.remove(finding.rule)
      if finding.counts { checked.findings[index].suppression = suppression }
    }
    return unused.sorted()
  }

  /// Why a mark can't be followed; nil where it can.
  private func fault(of mark: SuppressionMark) -> String? {
    if let fault = mark.fault { return fault }
    if mark.rules.isEmpty { return "a mark must name the lints to ignore" }
    let known = rules.lints.map(\.id)
    if let unknown = mark.rules.first(where: { !known.contains($0) }) {
      let hint = Nearest.name(to: unknown, among: known).map { "; did you mean `\($0)`?" } ?? ""
      return "a mark must name lints, found `\(unknown)`\(hint)"
    }
    guard let until = mark.until else { return "a mark must have a last day, such as `until 2027-03-01`" }
    if !SuppressionDay.isDay(until) { return "a last day must be a date such as `2027-03-01`, found `\(until)`" }
    guard let reason = mark.reason, reason.contains(where: \.isLetter) else { return "a mark must give a reason" }
    return nil
  }

  private func finding(_ extent: Lint.Extent, _ cause: String, words: String, at place: Place) -> Finding? {
    guard let index = rules.lints.firstIndex(where: { $0.extent == extent }) else { return nil }
    let lint = rules.lints[index]
    let brief = LintBrief(lint, plan.settings(of: [lint], country: nil)[0])
    guard brief.isOn else { return nil }
    var finding = Finding(
      lead: brief.lead, outcome: .notMet, severity: brief.severity ?? lint.severity,
      message: "\(lint.message) (\(cause))", lot: nil)
    finding.fingerprint = Fingerprint(rule: lint.id, lot: nil, section: "", words: words).description
    finding.place = place
    finding.quote = words
    return finding
  }
}

extension Finding {
  /// True if its words begin within `range`; a finding without words stands nowhere.
  fileprivate func stands(in range: SourceRange) -> Bool {
    guard let own = place?.range else { return false }
    return own.offset >= range.offset && own.offset < range.offset + range.length
  }
}
