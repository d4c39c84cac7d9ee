import TenderRules
import TenderSurvey

extension SurveyPage {
  /// How often clauses are used, how good they are, and where.
  var clauses: HTMLFields {
    let isKnown = total.assessable > 0
    return [
      "hasClauses": .flag(isKnown), "familiesChart": isKnown ? .markup(familiesChart.markup) : .none,
      "quality": isKnown ? .markup(quality) : .none,
      "cityHeat": .markup(heat("city-heat", "cities", cityRows, corner: "City")),
      "countryHeat": .markup(heat("country-heat", "countries", countryRows, corner: "Country")),
      "types": isKnown ? .markup(types) : .none, "typeCount": .number(total.types.count),
      "declaredChart": isKnown ? .markup(declared.markup) : .none,
    ]
  }

  /// A few clauses that others may learn from.
  var practice: HTMLFields {
    let excerpts = total.excerpts.goodPractice
    return ["hasPractice": .flag(!excerpts.isEmpty), "practice": .list(excerpts.map(fields))]
  }

  private var familiesChart: BarChart {
    let shares = families.map { (label: family($0), proportion: total.use(of: $0)) }
      .sorted { $0.proportion.count > $1.proportion.count }
    return BarChart.shares(
      shares,
      frame: frame(
        "families", "Procedures with a clause of each family, of \(total.assessable) that can be assessed",
        shares.told, note: Self.whiskers),
      columns: ["Family", "With a clause"])
  }

  /// Binding, with a target, in words: of procedures with a clause of the family.
  private var quality: HTMLMarkup {
    let used = families.filter { total.families[$0] != nil }
    let rows = used.map { family -> [TerminalText] in
      let tally = total.families[family] ?? FamilyTally()
      let parts = [tally.worded, tally.binding, tally.withTarget]
      return [self.family(family), "\(tally.procedures)"]
        + parts.map { Proportion($0, of: tally.procedures).figures }
    }
    let reach: [[TerminalText]] = [
      ["A binding clause reaches the contractor", Proportion(total.reaching, of: total.assessable).figures],
      ["Of these: with a target in such a clause", Proportion(total.targeted, of: total.reaching).figures],
      ["Of these: with reports or penalties", Proportion(total.monitored, of: total.reaching).figures],
      ["Of these: with penalties", Proportion(total.sanctioned, of: total.reaching).figures],
      ["Of these: handed on to subcontractors", Proportion(total.handedOn, of: total.reaching).figures],
      ["Reserved lots or contracts", Proportion(total.reserved, of: total.assessable).figures],
    ]
    let families = ChartTable(
      columns: ["Family", "Procedures", "In words, not only a code", "Binding", "With a target"], rows: rows)
    let shares = ChartTable(columns: ["What", "Procedures"], rows: reach)
    return families.markup(id: "quality", caption: "Of the procedures with a clause of the family")
      + shares.markup(id: "reach", caption: "What reaches the contractor")
  }

  private var cityRows: [(label: TerminalText, tally: SurveyTally)] {
    report.cities.map { ("\(prose: $0.city.name)\(literal: $0.isRanked ? "" : " *")", tally(of: $0)) }
  }

  private var countryRows: [(label: TerminalText, tally: SurveyTally)] {
    countries.map {
      ("\(country($0.id))\(literal: $0.tally.assessable >= Survey.leastToRank ? "" : " *")", $0.tally)
    }
  }

  /// Nothing where no procedure of any row can be assessed.
  private func heat(
    _ id: TerminalText, _ noun: TerminalText, _ rows: [(label: TerminalText, tally: SurveyTally)], corner: TerminalText
  ) -> HTMLMarkup {
    let known = rows.filter { $0.tally.assessable > 0 }
    guard !known.isEmpty else { return "" }
    let shown = known.prefix(Self.mostRows)
    // A single procedure of a small city would leave all others pale.
    let ranked = shown.filter { $0.tally.assessable >= Survey.leastToRank }
    let most =
      (ranked.isEmpty ? shown : ranked[...]).flatMap { row in families.compactMap { row.tally.use(of: $0).share } }
      .max() ?? 0
    let note = TextPage.joined(
      [
        "Percent of the procedures that can be assessed. * marks fewer than \(Survey.leastToRank) of them: no ground for a comparison.",
        known.count < rows.count ? "\(rows.count - known.count) \(noun) without any are left out." : "",
        Self.rest(known.count, shown: shown.count, noun),
      ].filter { !$0.isEmpty }, by: " ")
    let map = HeatMap(
      frame: frame(
        id, "Clause families by \(corner.lowercased)",
        "For \(shown.count) \(noun) and \(families.count) families of clauses, the share of procedures with such a clause; the darkest field means \(Proportion.percent(most)) % or more. The table has all figures.",
        note: note),
      corner: corner, columns: families.map(family),
      rows: shown.map { row in
        HeatMap.Row(
          label: row.label,
          cells: families.map { family in
            let use = row.tally.use(of: family)
            return use.share.map {
              .init(shade: most > 0 ? $0 / most : 0, text: use.percentNumber, detail: use.figures)
            }
          })
      }, ends: ("0 %", "\(Proportion.percent(most)) % or more"))
    return map.markup
  }

  private var types: HTMLMarkup {
    let counts = total.types.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let rows = counts.map { type, count -> [TerminalText] in
      ["\(prose: rules[type]?.name ?? type)", Proportion(count, of: total.assessable).figures]
    }
    return ChartTable(columns: ["Clause", "Procedures"], rows: rows).markup(
      id: "types", caption: "Clause types, of \(total.assessable) procedures that can be assessed")
  }

  /// What codes of notices say against what texts say.
  private var declared: StackedBarChart {
    let known = total.assessable
    let none = known - total.declaredAndWorded - total.wordedOnly - total.declaredOnly
    let counts = [total.declaredAndWorded, total.wordedOnly, total.declaredOnly, none]
    let names: [TerminalText] = [
      "a code and words", "words that no code declares", "a code that no words bear out", "neither",
    ]
    return StackedBarChart(
      frame: frame(
        "declared", "Codes of notices against words of texts",
        TextPage.joined(zip(names, counts).map { "\($0): \($1)" }, by: "; "),
        note:
          "A code of the notice, such as that it serves a social aim, is a claim; words are what a contractor can be held to."
      ),
      columns: ("Procedures", ""), scale: .exactly(Double(known)) { "\(Int($0.rounded()))" },
      series: zip(names, [ChartFill.solid, .hatched, .dotted, .empty]).map { .init(name: $0, fill: $1) },
      bars: [
        .init(
          label: "\(known) procedures that can be assessed", text: "",
          parts: counts.map { .init(value: Double($0), text: "\($0)") })
      ])
  }
}

extension TerminalText {
  /// For our own words inside a sentence.
  fileprivate var lowercased: TerminalText { "\(literal: string.lowercased())" }
}
