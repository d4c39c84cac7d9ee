extension BidReport {
  private func names(_ ranking: Ranking?) -> String? {
    guard let ranking else { return nil }
    let names = ranking.winners.map { table.bids[$0].name }
    return names.isEmpty ? "nobody" : names.joined(separator: " = ")
  }

  /// Every formula with its winner, with the diversity criterion and, where one is marked, without.
  var formulas: ScoreTable {
    let isCompared = table.marksDiversity
    let without = table.withoutDiversity
    let lowest = table.bids.map(\.price).min() ?? 1
    let rows = PriceFormula.allCases.map { formula -> [ScoreTable.Cell] in
      let with = Ranking(table, formula, rules)
      let other = with == nil ? nil : Ranking(without, formula, rules)
      let decides = with.flatMap { with in other.map { $0.winners != with.winners } }
      let premium = with?.winners.first.map { table.bids[$0].price / lowest - 1 }
      let compared: [ScoreTable.Cell] = [
        ScoreTable.Cell(names(other)), ScoreTable.Cell(other?.margin),
        ScoreTable.Cell(decides.map { $0 ? "yes" : "no" }),
      ]
      return [
        .number(Double(formula.number)), .text(formula.rawValue),
        with == nil ? .text(Self.lack(formula)) : ScoreTable.Cell(names(with)), ScoreTable.Cell(with?.margin),
      ] + (isCompared ? compared : []) + [ScoreTable.Cell(premium)]
    }
    let compared: [ScoreTable.Column] = [
      .init("winner_without", "Winner without"), .init("margin_without", "Ahead by", .index),
      .init("decides", "It decides"),
    ]
    let ahead = "Ahead by: points, or for formulas 6 to 8 what is compared."
    return ScoreTable(
      "formulas",
      "Who wins under each formula" + (isCompared ? ", with and without the diversity criterion" : ""),
      columns: [
        .init("number", "No.", .count), .init("formula", "Formula"), .init("winner", "Winner"),
        .init("margin", "Ahead by", .index),
      ] + (isCompared ? compared : []) + [.init("premium", "Above the lowest price", .share)],
      rows: rows,
      note: isCompared
        ? "Without: the diversity criterion is left out and the other weights keep their proportions. \(ahead)" : ahead)
  }

  /// The rank of every bid under every formula, with the diversity criterion and without.
  var ranks: ScoreTable {
    let tables =
      table.marksDiversity ? [("with", table), ("without", table.withoutDiversity)] : [("none is marked", table)]
    var rows: [[ScoreTable.Cell]] = []
    for formula in PriceFormula.allCases {
      for (words, table) in tables {
        guard let ranking = Ranking(table, formula, rules) else { continue }
        var ranks = [Int?](repeating: nil, count: table.bids.count)
        for entry in ranking.entries { ranks[entry.bid] = entry.rank }
        rows.append(
          [.text("\(formula.number) \(formula.rawValue)"), .text(words)]
            + ranks.map { ScoreTable.Cell($0.map(Double.init)) })
      }
    }
    return ScoreTable(
      "ranks", "Rank of every bid under each formula",
      columns: [.init("formula", "Formula"), .init("criterion", "Diversity criterion")]
        + table.bids.enumerated().map { .init("bid_\($0 + 1)", $1.name, .count) },
      rows: rows)
  }

  private static func lack(_ formula: PriceFormula) -> String {
    switch formula {
    case .budget: "needs --budget"
    case .monetised: "needs a row #value"
    default: "needs other criteria"
    }
  }

  /// Bids that lost and without which another would win.
  var reversals: ScoreTable {
    var rows: [[ScoreTable.Cell]] = []
    for formula in PriceFormula.allCases where table.bids.count > 2 {
      guard let whole = Ranking(table, formula, rules), whole.winners.count == 1 else { continue }
      for entry in whole.entries where entry.rank != 1 {
        guard let reduced = Ranking(table.without(bid: entry.bid), formula, rules) else { continue }
        let winners = reduced.winners.map { $0 < entry.bid ? $0 : $0 + 1 }
        guard winners != whole.winners else { continue }
        rows.append([
          .number(Double(formula.number)), .text(formula.rawValue), .text(table.bids[entry.bid].name),
          ScoreTable.Cell(names(whole)), .text(winners.map { table.bids[$0].name }.joined(separator: " = ")),
        ])
      }
    }
    return ScoreTable(
      "reversals", "Rank reversals: a bid that loses decides who wins",
      columns: [
        .init("number", "No.", .count), .init("formula", "Formula"), .init("bid", "Losing bid"),
        .init("winner", "Winner with it"),
        .init("winner_without", "Winner without it"),
      ], rows: rows,
      note: "Formulas that compare bids with each other allow this; one that compares with a fixed budget does not.")
  }
}
