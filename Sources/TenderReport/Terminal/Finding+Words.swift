import TenderRules

extension Finding {
  /// Why it is not among the findings that count: the outcome, or what holds it back.
  func standing(_ words: TextWords) -> TerminalText {
    guard outcome == .notMet, let suppression else { return words.name(outcome.rawValue, HTMLWord(outcome)) }
    return words.names[HTMLWord(suppression.kind)]
  }

  var standing: TerminalText {
    guard outcome == .notMet, let suppression else { return "\(literal: outcome.rawValue)" }
    return suppression.kind.words
  }

  /// `(line 1, until 2027-03-01: the reason)` behind the message of a finding that is held back; empty for any other.
  var grounds: TerminalText {
    guard let suppression else { return "" }
    let facts = [
      suppression.place.map { "line \($0.range.line)" as TerminalText },
      suppression.until.map { "until \(prose: $0)" as TerminalText },
    ].compactMap(\.self)
    let reason: TerminalText = suppression.reason.map { ": \(prose: $0)" } ?? ""
    return facts.isEmpty ? "" : " (\(TextPage.joined(facts, by: ", "))\(reason))"
  }
}

extension Suppression.Kind {
  /// As counted: `3 known from the baseline`.
  var words: TerminalText {
    switch self {
    case .inSource: "ignored in the document"
    case .configuration: "ignored by the configuration"
    case .baseline: "known from the baseline"
    }
  }
}

extension TextPage {
  /// `Findings: 1 error, 2 notes; 3 known from the baseline`: what counts, and what is held back.
  static func findingsHead(_ findings: [Finding]) -> TerminalText {
    findingsHead(findings, lead: "Findings")
  }

  static func findingsHead(_ findings: [Finding], lead: TerminalText) -> TerminalText {
    findingsHead(findings, .english) { "\(lead): \($0)" }
  }

  static func findingsHead(_ findings: [Finding], _ words: TextWords) -> TerminalText {
    findingsHead(findings, words) { words.told(.findings, $0) }
  }

  private static func findingsHead(
    _ findings: [Finding], _ words: TextWords, lead: (TerminalText) -> TerminalText
  ) -> TerminalText {
    let counts = Finding.Severity.allCases.reversed().compactMap { severity -> TerminalText? in
      let count = findings.count { $0.counts && $0.severity == severity }
      return count == 0 ? nil : words.count(count, of: severity)
    }
    var suppressed: [Suppression.Kind: Int] = [:]
    for case let suppression? in findings.lazy.filter({ $0.outcome == .notMet }).map(\.suppression) {
      suppressed[suppression.kind, default: 0] += 1
    }
    let none = words[findings.contains { $0.outcome == .notChecked } ? .noFindingInChecked : .noFinding]
    let head = counts.isEmpty ? none : lead(joined(counts, by: ", "))
    let rest = Self.suppressed(suppressed, words)
    return rest.isEmpty ? head : "\(head); \(joined(rest, by: ", "))"
  }

  /// `3 known from the baseline`, and so on; empty where nothing is held back.
  static func suppressed(_ counts: [Suppression.Kind: Int]) -> [TerminalText] { suppressed(counts, .english) }

  static func suppressed(_ counts: [Suppression.Kind: Int], _ words: TextWords) -> [TerminalText] {
    Suppression.Kind.allCases.compactMap { kind in
      let count = counts[kind, default: 0]
      return count == 0 ? nil : "\(count) \(words.names[HTMLWord(kind)])"
    }
  }
}
