extension Finding {
  /// What is not met, ordered by severity, then by place, and no two with the same fingerprint; then all others as they are.
  static func ordered(_ findings: [Finding]) -> [Finding] {
    // Mostly there are none, and to look through the others by index doesn't copy them.
    let wrong = findings.indices.filter { findings[$0].outcome == .notMet }.map { findings[$0] }
    if wrong.isEmpty { return findings }
    let sorted = wrong.sorted { a, b in
      a.severity != b.severity
        ? a.severity > b.severity : (a.place?.range.offset ?? 0, a.rule) < (b.place?.range.offset ?? 0, b.rule)
    }
    return told(apart: sorted) + findings.filter { $0.outcome != .notMet }
  }

  /// Findings that say the same in the same section and lot are counted, since nothing else tells them apart.
  static func told(apart findings: [Finding]) -> [Finding] {
    var counts: [String: Int] = [:]
    return findings.map { finding in
      let count = counts[finding.fingerprint, default: 0] + 1
      counts[finding.fingerprint] = count
      guard count > 1 else { return finding }
      var counted = finding
      counted.fingerprint = Fingerprint(finding.fingerprint, String(count)).description
      return counted
    }
  }
}
