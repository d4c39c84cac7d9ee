import TenderRules

/// Findings of one document that say the same about the same words, such as one about every lot.
struct FindingGroup {
  /// The first of them.
  var finding: Finding
  /// Without repeats, in document order; empty where the whole document is meant.
  var lots: [String]
  /// Every place but the one shown.
  var otherPlaces: [Place]

  private struct Key: Hashable {
    var rule: String
    var severity: Finding.Severity
    var outcome: Finding.Outcome
    var message: String
    var quote: String?
    var suppression: Suppression.Kind?
  }

  /// In order of their first finding.
  static func groups(of findings: [Finding]) -> [FindingGroup] {
    var groups: [FindingGroup] = []
    var known: [Key: Int] = [:]
    for finding in findings {
      let key = Key(
        rule: finding.rule, severity: finding.severity, outcome: finding.outcome, message: finding.message,
        quote: finding.quote, suppression: finding.suppression?.kind)
      if let group = known[key] {
        if let place = finding.place { groups[group].otherPlaces.append(place) }
      } else {
        known[key] = groups.count
        groups.append(FindingGroup(finding: finding, lots: [], otherPlaces: []))
      }
      if let lot = finding.lot, let group = known[key], !groups[group].lots.contains(lot) {
        groups[group].lots.append(lot)
      }
    }
    return groups
  }
}
