import TenderDocument
import TenderRules

extension CheckedDocument {
  /// What could not be judged, and last what a report is not.
  var limits: [(lead: TerminalText, words: TerminalText)] { limits(.english) }

  func limits(_ words: TextWords) -> [(lead: TerminalText, words: TerminalText)] {
    var limits: [(lead: TerminalText, words: TerminalText)] = []
    let open = verdicts.filter { $0.grade == .notAssessable }.map(\.commitment.rawValue)
    if !open.isEmpty {
      let commitments = words.enumeration(open.map { "\(literal: $0)" })
      limits.append(("", words.told(.notAssessable, commitments)))
    }
    limits += notChecked(words)
    if document.source.isEncodingGuessed {
      limits.append(("", words.told(.encodingGuessed, "\(literal: document.source.encoding.rawValue)")))
    }
    return limits + [("", words.names[.notAdvice])]
  }

  private func notChecked(_ words: TextWords) -> [(lead: TerminalText, words: TerminalText)] {
    reasonsOfNotChecked.map { reason, rules in
      let ids = rules.map { "\(prose: $0)" as TerminalText }
      return (words[.notChecked], words.told(.because, words.enumeration(ids), "\(prose: reason)"))
    }
  }

  /// One a reason, however many lints share it.
  var reasonsOfNotChecked: [(reason: String, rules: [String])] {
    var reasons: [String] = []
    var rules: [String: [String]] = [:]
    for finding in findings where finding.outcome == .notChecked {
      let known = rules[finding.message, default: []]
      if known.isEmpty { reasons.append(finding.message) }
      if !known.contains(finding.rule) { rules[finding.message] = known + [finding.rule] }
    }
    return reasons.map { ($0, rules[$0, default: []]) }
  }
}
