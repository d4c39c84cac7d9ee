/// Puts what is known of a supplier base into a report.
public struct SupplierReport {
  /// Suppliers that the table of the largest lists.
  static let listed = 20

  private let base: SupplierBase
  private let rules: ScoreRules
  private let measures: SupplierMeasures

  public init(_ base: SupplierBase, rules: ScoreRules) {
    self.base = base
    self.rules = rules
    measures = SupplierMeasures(base, rules: rules)
  }

  public var facts: [ScoreReport.Fact] {
    var facts: [ScoreReport.Fact] = []
    if let period = base.period {
      let all =
        base.months.map { $0 == period ? ", all of the table" : " of \($0.lowerBound) to \($0.upperBound)" } ?? ""
      facts.append(ScoreReport.Fact("period", "\(period.lowerBound) to \(period.upperBound)\(all)"))
    } else {
      facts.append(ScoreReport.Fact("period", "all purchases, as none has a date"))
    }
    if let day = base.referenceDay { facts.append(ScoreReport.Fact("certificates valid on", day.description)) }
    if base.registerEntries > 0 {
      facts.append(
        ScoreReport.Fact("registers", "\(base.registerEntries) lines, \(base.matchedEntries) suppliers found in them"))
    }
    return facts
  }

  public var allMeasures: [Measure] { measures.all }

  public var remarks: [ScoreReport.Remark] {
    var remarks: [ScoreReport.Remark] = []
    let several = base.suppliers.count(where: \.hasSeveralSizes)
    if several > 0 {
      remarks.append(
        .init(
          .warning, "several-sizes",
          "\(several) \(several == 1 ? "supplier has" : "suppliers have") rows of different sizes; the size of most rows counts"
        ))
    }
    let credited = base.active.filter { $0.spend <= .zero }
    if !credited.isEmpty {
      let sum = credited.reduce(Amount.zero) { $0 + $1.spend }
      remarks.append(
        .init(
          .hint, "credits",
          "\(credited.count) \(credited.count == 1 ? "supplier has" : "suppliers have") credits that reach or exceed what was bought "
            + "(\(sum.shown) together), which count by number only"))
    }
    let expired = base.active.flatMap(\.statuses).count { !$0.isValid(on: base.referenceDay) }
    if expired > 0 {
      remarks.append(
        .init(
          .hint, "expired",
          "\(expired) \(expired == 1 ? "certificate or place on a register" : "certificates or places on registers") had run out by the "
            + "last day, without effect on the figures"))
    }
    if base.period != nil, base.monthsBefore > 0, base.monthsBefore < base.window {
      remarks.append(
        .init(
          .hint, "short-window",
          "the table holds \(base.monthsBefore) of the \(base.window) months before the period, so that some new entrants may be old ones"
        ))
    }
    for slices in base.slices where slices.isFull {
      remarks.append(
        .init(
          .hint, "many-slices",
          "\(slices.column.title.lowercased()), the first \(SpendSlices.most) of the table are told apart; the rest are one row, "
            + "`\(SpendSlices.others)`"))
    }
    if base.registerEntries > 0, base.matchedEntries == 0 {
      remarks.append(
        .init(
          .warning, "no-match", "no supplier is on a register that was given; the identifiers may be of another kind"))
    }
    return remarks
  }

  public var tables: [ScoreTable] {
    var tables = [largest]
    let trend = SupplierTrend(base).points
    if trend.count > 1 { tables.append(self.trend(trend)) }
    return tables + base.slices.filter { $0.slices.count > 1 }.map { $0.table(of: base, rules: rules) }
  }

  private var largest: ScoreTable {
    let total = base.spend.value
    let rows = base.paid.prefix(Self.listed).map { supplier -> [ScoreTable.Cell] in
      [
        .text(supplier.name), ScoreTable.Cell(supplier.identifier), .number(supplier.spend.value),
        .number(supplier.spend.value / total), .text(supplier.size.rawValue),
        ScoreTable.Cell(supplier.form.map { base.forms[$0].title }), ScoreTable.Cell(statusWords(supplier)),
      ]
    }
    return ScoreTable(
      "largest", "Largest suppliers",
      columns: [
        .init("supplier", "Supplier"), .init("supplier_id", "Identifier"), .init("spend", "Spend", .money),
        .init("share", "Share", .share), .init("size", "Size"), .init("legal_form", "Legal form"),
        .init("status", "Registers and certificates"),
      ], rows: rows,
      note: base.paid.count > Self.listed ? "\(base.paid.count - Self.listed) further suppliers are not listed." : nil)
  }

  private func statusWords(_ supplier: SupplierBase.Supplier) -> String? {
    guard !supplier.statuses.isEmpty else { return nil }
    return supplier.statuses.map { status in
      let title = rules.registers[status.register].id
      guard let day = status.validUntil else { return title }
      return status.isValid(on: base.referenceDay) ? "\(title) until \(day)" : "\(title) (ran out \(day))"
    }.joined(separator: ", ")
  }

  private func trend(_ points: [SupplierTrend.Point]) -> ScoreTable {
    ScoreTable(
      "trend", "Trend",
      columns: [
        .init("period", "Period"), .init("suppliers", "Suppliers", .count), .init("spend", "Spend", .money),
        .init("sme_share", "SMEs by value", .share), .init("sme_coverage", "Size known", .share),
        .init("top_5_share", "Top 5", .share), .init("effective_suppliers", "Effective suppliers", .index),
      ],
      rows: points.map { point in
        [
          .text(point.name), .number(Double(point.suppliers)), .number(point.spend), ScoreTable.Cell(point.smeShare),
          .number(point.smeCoverage), ScoreTable.Cell(point.topFiveShare), ScoreTable.Cell(point.effectiveSuppliers),
        ]
      })
  }

  public func whatIf(_ question: WhatIf) -> ScoreTable {
    let ways = question.ways(allMeasures)
    let percent = (question.target * 1000).rounded() / 10
    return ScoreTable(
      "what-if-\(question.subject.rawValue)", "What would lift \(question.subject.rawValue) to \(percent) %",
      columns: [
        .init("way", "Way"), .init("amount", "Amount", .money), .init("number", "Number", .count),
        .init("formula", "How it is found"),
      ],
      rows: ways.map { way in
        [
          .text(way.amount == nil ? way.words + ": reached already" : way.words),
          way.unit == .money ? ScoreTable.Cell(way.amount) : .nothing,
          way.unit == .count ? ScoreTable.Cell(way.amount) : .nothing, .text(way.formula),
        ]
      }, note: ways.isEmpty ? "It can't be told, as the share is not known." : nil)
  }

  /// All that one supplier adds to the figures.
  public func explanation(of name: String) throws(ScoreFault) -> ScoreTable {
    let key = FoldedText.fold(name)
    let identifier = FoldedText.foldIdentifier(name)
    guard
      let supplier = base.suppliers.first(where: { $0.identifier == identifier || FoldedText.fold($0.name) == key })
    else {
      throw ScoreFault(
        .wrongRequest, "`--explain` must name a supplier that was read, found `\(name)`",
        hint: "name it as it is written there, or by its identifier")
    }
    let total = base.spend.value
    let share: Double = supplier.spend > Amount.zero && total > 0 ? supplier.spend.value / total : 0
    func row(_ what: String, _ value: String, _ why: String) -> [ScoreTable.Cell] {
      [.text(what), .text(value), .text(why)]
    }
    var rows = [
      row("spend", supplier.spend.shown, "\(supplier.purchases) purchases of the period, less credits"),
      row("share of the value", share.asPercent, "\(supplier.spend.shown) ÷ \(base.spend.shown)"),
      row("part of HHI", (share * share).shown, "share × share"),
      row("part of H", (share > 0 ? -share * Logarithm.natural(share) : 0).shown, "−share × ln share"),
      row(
        "size", supplier.size.rawValue,
        supplier.hasSeveralSizes ? "told by most of its rows" : "as its rows or a register tell"),
      row("legal form", supplier.form.map { base.forms[$0].title } ?? "unknown", "as most of its rows tell"),
    ]
    for status in supplier.statuses {
      let register = rules.registers[status.register]
      let validity = status.validUntil.map {
        "\(status.isValid(on: base.referenceDay) ? "valid until" : "ran out on") \($0)"
      }
      rows.append(
        row(
          register.id, validity ?? "without a date",
          "\(register.title); \(status.source.map { "register file \($0)" } ?? "the table")"))
    }
    if base.monthsBefore > 0 {
      rows.append(
        row(
          "new", supplier.isKnownBefore ? "no" : "yes",
          "a purchase in the \(base.monthsBefore) months before the period: \(supplier.isKnownBefore ? "yes" : "none")")
      )
    }
    return ScoreTable(
      "explained", "What \(supplier.name) adds",
      columns: [.init("what", "What"), .init("value", "Value"), .init("because", "Because")],
      rows: rows)
  }
}
