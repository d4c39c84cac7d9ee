import TenderRules

/// The outcome of one lint on one lot as a test.
struct JUnitCase {
  enum Result {
    /// Not met at `warning` or `error`.
    case failure
    /// Not met, but only worth a note.
    case note
    case passed
    /// Not applicable, not checked, or held back.
    case skipped
  }

  /// Of one rule and lot, in order; never empty.
  private(set) var findings: [Finding]

  /// Cases in order of their first finding; findings of one rule on one lot are one, since some readers keep only the
  /// first failure of a test.
  static func cases(of findings: [Finding]) -> [JUnitCase] {
    struct Key: Hashable {
      var rule: String
      var lot: String?
    }
    var cases: [JUnitCase] = []
    var known: [Key: Int] = [:]
    for finding in findings {
      let key = Key(rule: finding.rule, lot: finding.lot)
      if let index = known[key] {
        cases[index].findings.append(finding)
      } else {
        known[key] = cases.count
        cases.append(JUnitCase(findings: [finding]))
      }
    }
    return cases
  }

  /// The worst of all findings.
  var result: Result {
    let notMet = notMet
    if notMet.contains(where: { $0.severity >= .warning }) { return .failure }
    if !notMet.isEmpty { return .note }
    guard suppressed == nil else { return .skipped }
    return findings.contains { $0.outcome == .met } ? .passed : .skipped
  }

  var name: TerminalText {
    guard let first = findings.first else { return "" }
    let lot: TerminalText = first.lot.map { ", lot \(prose: $0)" } ?? ""
    return "\(prose: first.rule) \(prose: first.name)\(lot)"
  }

  /// Of the finding that decides.
  var place: Place? { (notMet.first ?? findings.first)?.place }

  /// `error` or `warning` for a failure.
  var severity: Finding.Severity? { notMet.map(\.severity).max() }

  /// What is wrong, or why the test was skipped, in one line.
  var message: TerminalText {
    guard result == .skipped else { return Self.distinct(notMet) }
    if let suppressed { return "\(suppressed.standing): \(prose: suppressed.message)\(suppressed.grounds)" }
    let outcome = findings.contains { $0.outcome == .notChecked } ? Finding.Outcome.notChecked : .notApplicable
    return "\(literal: outcome.rawValue): \(Self.distinct(findings.filter { $0.outcome == outcome }))"
  }

  /// Everything about what is not met, a line each.
  func details(in source: String) -> [TerminalText] {
    notMet.flatMap { finding -> [TerminalText] in
      var lines: [TerminalText] = ["\(literal: finding.severity.rawValue): \(prose: finding.message)"]
      if let place = finding.place { lines.append("At: \(TextPage.position(place, in: source))") }
      if let quote = finding.quote { lines.append("Quote: « \(prose: quote) »") }
      if !finding.searched.isEmpty { lines.append("Searched: \(prose: finding.searched.joined(separator: ", "))") }
      if !finding.why.isEmpty { lines.append("Why: \(prose: finding.why)") }
      for citation in finding.citations {
        let url: TerminalText = citation.url.map { " \(prose: $0)" } ?? ""
        lines.append("See: \(prose: citation.text)\(url)")
      }
      if let suggestion = finding.suggestion {
        lines.append("Wording (model \(prose: suggestion.model), \(prose: suggestion.language)):")
        lines += suggestion.text.split(separator: "\n").map { "  \(prose: String($0))" }
      }
      return lines
    }
  }

  private var notMet: [Finding] { findings.filter(\.counts) }

  /// The first that is not met but does not count.
  private var suppressed: Finding? { findings.first { $0.outcome == .notMet && !$0.counts } }

  private static func distinct(_ findings: [Finding]) -> TerminalText {
    var messages: [String] = []
    for finding in findings where !messages.contains(finding.message) { messages.append(finding.message) }
    return "\(prose: messages.joined(separator: " "))"
  }
}
