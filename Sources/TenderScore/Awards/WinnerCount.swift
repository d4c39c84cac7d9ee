/// Awards by winner, whatever they are worth: how a survey measures concentration.
///
/// A winner is known by its name, as the survey of clauses knows it. Both ways give the same figures where every procedure has one notice: a
/// correction under a new number counts again here, while a survey takes the latest notice of a procedure.
struct WinnerCount: Sendable {
  private struct Winner {
    var name: String
    var isNaturalPerson: Bool
    var awards = 0
  }

  /// By folded name.
  private var winners: [String: Winner] = [:]

  /// Counts an award once for each of its winners.
  mutating func add(_ award: ContractAward) {
    var seen: Set<String> = []
    for winner in award.winners {
      let key = FoldedText.fold(winner.name)
      guard !key.isEmpty, seen.insert(key).inserted else { continue }
      var known = winners[key] ?? Winner(name: winner.name, isNaturalPerson: winner.isNaturalPerson)
      known.name = min(known.name, winner.name)
      known.isNaturalPerson = known.isNaturalPerson || winner.isNaturalPerson
      known.awards += 1
      winners[key] = known
    }
  }

  var concentration: Concentration { Concentration(winners.values.map { Double($0.awards) }) }

  /// How concentrated awards are on winners, and what that would be with equal ones.
  ///
  /// Shares are of the sum over winners, in which an award to several counts once for each, so that they sum to 1.
  var measures: [Measure] {
    let concentration = concentration
    let source = "Hirschman 1964, of awards by number"
    let formula = "Σ (awards of a winner ÷ sum of the awards of all winners)², winners by name"
    guard !concentration.isEmpty else {
      return [
        .missing(
          "awards-hhi", "Concentration of awards (HHI)", .index, because: "no winner is named", formula: formula,
          source: source),
        .missing(
          "awards-effective-suppliers", "Effective winners", .index, because: "no winner is named",
          formula: "1 ÷ HHI of awards", source: "Hill 1973"),
      ]
    }
    var hhi = Measure(
      "awards-hhi", "Concentration of awards (HHI)", .index, value: concentration.hhi, formula: formula, source: source)
    hhi.parts = parts
    hhi.inputs = [.init("winners", Double(winners.count))]
    var effective = Measure(
      "awards-effective-suppliers", "Effective winners", .index, value: concentration.effectiveHolders,
      formula: "1 ÷ HHI of awards", source: "Hill 1973")
    effective.inputs = [.init("hhi", concentration.hhi)]
    return [hhi, effective]
  }

  /// The winners with most awards one by one, the others together.
  private var parts: [Measure.Part] {
    let total = Double(winners.values.reduce(0) { $0 + $1.awards })
    let ordered = winners.sorted { ($1.value.awards, $0.key) < ($0.value.awards, $1.key) }.map(\.value)
    var persons = 0
    var parts = ordered.prefix(SupplierMeasures.namedParts).map { winner in
      let share = Double(winner.awards) / total
      if winner.isNaturalPerson { persons += 1 }
      let name = winner.isNaturalPerson ? "natural person \(persons)" : winner.name
      return Measure.Part(name, share * share, inputs: [.init("awards", Double(winner.awards)), .init("of", total)])
    }
    let rest = ordered.dropFirst(SupplierMeasures.namedParts)
    if !rest.isEmpty {
      let sum = rest.reversed().reduce(0.0) { $0 + Double($1.awards * $1.awards) } / (total * total)
      parts.append(Measure.Part("\(rest.count) others", sum, inputs: [.init("winners", Double(rest.count))]))
    }
    return parts
  }
}
