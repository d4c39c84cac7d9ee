import TenderRules

/// Clauses of one document that say the same in the same words, such as one sentence repeated in every lot.
struct ClauseGroup {
  /// Counts from 1 in the order in which groups are shown.
  var number: Int
  /// The first of them.
  var clause: Clause
  /// Indices in the document's clauses.
  var indices: [Int]
  /// Without repeats, in document order; empty where the whole document is meant.
  var lots: [String]
  /// Every place but the one shown.
  var otherPlaces: [Place]

  private struct Key: Hashable {
    var type: String
    var strength: Strength
    var stage: Stage
    var quote: String
  }

  /// Groups of one family stand together; families and groups are in order of their first clause.
  static func groups(of clauses: [Clause]) -> [ClauseGroup] {
    var groups: [ClauseGroup] = []
    var known: [Key: Int] = [:]
    for (index, clause) in clauses.enumerated() {
      let places = clause.evidence.map(\.place)
      let key = Key(
        type: clause.type, strength: clause.strength, stage: clause.stage, quote: clause.evidence.first?.quote ?? "")
      if let group = known[key] {
        groups[group].indices.append(index)
        groups[group].otherPlaces += places
      } else {
        known[key] = groups.count
        groups.append(
          ClauseGroup(number: 0, clause: clause, indices: [index], lots: [], otherPlaces: Array(places.dropFirst())))
      }
      if let lot = clause.lot, let group = known[key], !groups[group].lots.contains(lot) {
        groups[group].lots.append(lot)
      }
    }
    return numbered(groups)
  }

  private static func numbered(_ groups: [ClauseGroup]) -> [ClauseGroup] {
    var families: [String] = []
    for group in groups where !families.contains(group.clause.family) { families.append(group.clause.family) }
    var sorted = families.flatMap { family in groups.filter { $0.clause.family == family } }
    for index in sorted.indices { sorted[index].number = index + 1 }
    return sorted
  }
}
