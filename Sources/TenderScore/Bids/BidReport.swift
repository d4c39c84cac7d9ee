/// Puts an evaluation of bids into a report: the points, and what the diversity criterion does under each formula.
public struct BidReport {
  let table: BidTable
  let rules: EvaluationRules
  private let formula: PriceFormula
  private let ranking: Ranking

  /// - Throws: where the formula can't be used.
  public init(_ table: BidTable, formula: PriceFormula, rules: EvaluationRules) throws(ScoreFault) {
    guard !table.bids.isEmpty else {
      throw ScoreFault(.malformed, "a table must hold a bid, found none that can be used")
    }
    guard let ranking = Ranking(table, formula, rules) else {
      throw ScoreFault(
        .wrongRequest,
        "formula \(formula.number) (\(formula.rawValue)) must have what it compares with, found that it lacks it",
        hint: Self.hint(formula))
    }
    self.table = table
    self.formula = formula
    self.rules = rules
    self.ranking = ranking
  }

  private static func hint(_ formula: PriceFormula) -> String {
    switch formula {
    case .budget: "give `--budget`, and `--floor` where there is one"
    case .monetised: "add a row `#value`: what a full score is worth in money"
    default: "it needs criteria beside the price"
    }
  }

  public var facts: [ScoreReport.Fact] {
    [
      .init("formula", "\(formula.number), \(formula.rawValue): \(formula.words)"),
      .init("quality", rules.quality == .absolute ? "weight × score ÷ scale" : "weight × score ÷ best score"),
      .init(
        "rounding", rules.decimals.map { "points of every criterion to \($0) decimals, half away from zero" } ?? "none"),
      .init(
        "ties",
        rules.tieBreaks.isEmpty
          ? "bids with equal points share the rank" : rules.tieBreaks.map(\.rawValue).joined(separator: ", then ")),
      .init(
        "weights",
        (["price \(table.share(table.priceWeight).shown)"]
          + table.criteria.map { "\($0.name) \(table.share($0.weight).shown)" })
          .joined(separator: ", ")),
    ]
  }

  // MARK: - The points

  /// The total of every bid with the points that it is made of.
  public var measures: [Measure] {
    let admitted = ranking.entries.filter { $0.exclusion == nil }.map { table.bids[$0.bid].price }
    return ranking.entries.map { entry in
      let bid = table.bids[entry.bid]
      let id = "bid-\(entry.bid + 1)"
      if let exclusion = entry.exclusion {
        return .missing(id, bid.name, .points, because: exclusion, formula: formula.words, source: "the table of bids")
      }
      var measure = Measure(
        id, bid.name, formula.givesPoints ? .points : .index, value: entry.total, formula: formula.words,
        source: "Stilger, Siderius and van Raaij 2017")
      measure.inputs = [.init("rank", Double(entry.rank ?? 0)), .init("price", bid.price)]
      if formula.givesPoints {
        let prices = [
          Measure.Input("price", bid.price), .init("weight", table.share(table.priceWeight)),
          .init("lowest", admitted.min() ?? 0),
        ]
        measure.parts = [Measure.Part("price", entry.pricePoints, inputs: prices)]
        for (index, criterion) in table.criteria.enumerated() {
          let inputs = [
            Measure.Input("score", bid.scores[index]), .init("scale", criterion.scale),
            .init("weight", table.share(criterion.weight)),
          ]
          measure.parts.append(Measure.Part(criterion.name, entry.points[index], inputs: inputs))
        }
      }
      return measure
    }
  }

  public var tables: [ScoreTable] {
    [ranked, formulas, ranks, criteria, leverage] + (reversals.rows.isEmpty ? [] : [reversals])
  }

  private var ranked: ScoreTable {
    var columns: [ScoreTable.Column] = [
      .init("rank", "Rank", .count), .init("bid", "Bid"), .init("price", "Price", .money),
      .init("price_points", "Price points", .points),
    ]
    for (index, criterion) in table.criteria.enumerated() {
      columns.append(.init("points_\(index + 1)", criterion.name, .points))
    }
    columns.append(
      .init(
        "total", formula.givesPoints ? "Total" : "Compared",
        formula == .threshold || formula == .monetised ? .money : .points))
    columns.append(.init("out", "Out because"))
    let rows = ranking.entries.map { entry -> [ScoreTable.Cell] in
      let isOut = entry.exclusion != nil
      let head: [ScoreTable.Cell] = [
        ScoreTable.Cell(entry.rank.map(Double.init)), .text(table.bids[entry.bid].name),
        .number(table.bids[entry.bid].price),
        isOut || !formula.givesPoints ? .nothing : .number(entry.pricePoints),
      ]
      return head + entry.points.map { .number($0) } + [
        isOut ? .nothing : .number(entry.total), ScoreTable.Cell(entry.exclusion),
      ]
    }
    return ScoreTable("ranking", "Ranking by formula \(formula.number)", columns: columns, rows: rows)
  }

  // MARK: - Weight and effect

  private var criteria: ScoreTable {
    let admitted = ranking.entries.filter { $0.exclusion == nil }
    func row(_ name: String, _ share: Double, _ points: [Double], _ kind: String) -> [ScoreTable.Cell] {
      let spread = (points.max() ?? 0) - (points.min() ?? 0)
      return [.text(name), .text(kind), .number(share), .number(spread), .number(share > 0 ? spread / share : 0)]
    }
    var rows: [[ScoreTable.Cell]] = []
    if formula.givesPoints {
      rows.append(row("price", table.share(table.priceWeight), admitted.map(\.pricePoints), "price"))
    }
    for (index, criterion) in table.criteria.enumerated() {
      rows.append(
        row(
          criterion.name, table.share(criterion.weight), admitted.map { $0.points[index] },
          criterion.isDiversity ? "diversity" : "quality"))
    }
    return ScoreTable(
      "criteria", "Weight on paper and weight in effect",
      columns: [
        .init("criterion", "Criterion"), .init("kind", "Kind"), .init("weight", "Weight", .points),
        .init("effective_weight", "In effect", .points), .init("used", "Used", .share),
      ], rows: rows,
      note:
        "In effect: the points between the best and the worst bid; scores that lie close together make a weight small.")
  }

  private var leverage: ScoreTable {
    let admitted = ranking.entries.filter { $0.exclusion == nil }
    let prices = PriceFormula.Prices(
      admitted.map { table.bids[$0.bid].price }, budget: rules.budget, floor: rules.floor)
    let full = table.diversityShare
    let spread = admitted.map { entry in
      zip(table.criteria, entry.points).reduce(0) { $1.0.isDiversity ? $0 + $1.1 : $0 }
    }
    let actual = (spread.max() ?? 0) - (spread.min() ?? 0)
    let price = table.share(table.priceWeight)
    var rows: [[ScoreTable.Cell]] = []
    if let prices, full > 0, price > 0 {
      for formula in PriceFormula.allCases {
        let most = Leverage(advantage: full, price: price).premium(formula, prices)
        let here = Leverage(advantage: actual, price: price).premium(formula, prices)
        guard most != nil || here != nil else { continue }
        rows.append([
          .number(Double(formula.number)), .text(formula.rawValue), ScoreTable.Cell(most), ScoreTable.Cell(here),
        ])
      }
    }
    return ScoreTable(
      "leverage", "What price premium the diversity criterion can outweigh",
      columns: [
        .init("number", "No.", .count), .init("formula", "Formula"), .init("full", "Full score against none", .share),
        .init("actual", "Between the bids", .share),
      ], rows: rows,
      note: rows.isEmpty
        ? "There is no diversity criterion, or no price weight." : "Above the lowest price, all else equal.")
  }

  public var remarks: [ScoreReport.Remark] {
    var remarks = table.irregularities
    let without = table.withoutDiversity
    let deciding = PriceFormula.allCases.filter { formula in
      guard let with = Ranking(table, formula, rules), let other = Ranking(without, formula, rules) else {
        return false
      }
      return with.winners != other.winners
    }
    if !deciding.isEmpty, table.diversityShare > 0 {
      let names = deciding.map { "\($0.number) (\($0.rawValue))" }.joined(separator: ", ")
      remarks.append(.init(.hint, "decides", "the diversity criterion decides who wins under formula \(names)"))
    }
    if ranking.winners.count > 1 {
      remarks.append(.init(.warning, "tie", "bids share the first rank; the tender must say how a tie is broken"))
    }
    if ranking.winners.isEmpty { remarks.append(.init(.error, "nobody", "every bid is out")) }
    return remarks
  }
}
