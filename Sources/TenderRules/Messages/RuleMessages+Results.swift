extension RuleMessages {
  /// The same results in the reader's language; what a document says stays as it is. Results that are told already stay too.
  public func told(_ checked: CheckedDocument) -> CheckedDocument {
    guard language != Self.written else { return checked }
    var checked = checked
    checked.verdicts = checked.verdicts.map(told)
    checked.findings = checked.findings.map(told)
    for index in checked.awardTables.indices {
      checked.awardTables[index].reason = checked.awardTables[index].reason.map(reason)
    }
    return checked
  }

  public func told(_ verdict: Verdict) -> Verdict {
    guard language != Self.written else { return verdict }
    var verdict = verdict
    verdict.because = reason(verdict.because)
    return verdict
  }

  private func told(_ finding: Finding) -> Finding {
    var finding = finding
    switch finding.outcome {
    case .notMet: finding.message = withDetail(finding.message, of: finding.rule)
    case .notChecked, .notApplicable, .met: finding.message = reason(finding.message)
    }
    finding.searched = finding.searched.map(reason)
    return finding
  }

  /// A message whose detail in brackets at its end is a reason: `A mark can’t be followed. (a mark must give a reason)`.
  private func withDetail(_ message: String, of rule: String) -> String {
    guard let words = lints[rule]?.message, message.hasPrefix(words + " ("), message.hasSuffix(")") else {
      return message
    }
    return "\(words) (\(reason(String(message.dropFirst(words.count + 2).dropLast()))))"
  }
}
