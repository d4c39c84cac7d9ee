import TenderDocument
import TenderRules
import TenderSurvey

extension SurveyPage {
  private static let mostLintsOfCity = 5

  /// A section for each city: its answers, the words behind them, its figures.
  var cityPages: HTMLFields {
    ["cityPages": .list(report.cities.map(page))]
  }

  private func page(_ city: SurveyReport.CityAnswers) -> HTMLFields {
    let tally = tally(of: city)
    let anchor = anchor(city)
    let used = families.map { (label: family($0), proportion: tally.use(of: $0)) }.filter { $0.proportion.count > 0 }
    let chart = BarChart.shares(
      used.sorted { $0.proportion.count > $1.proportion.count },
      frame: frame(
        "\(anchor)-families",
        "\(prose: city.city.name): procedures with a clause of each family, of \(tally.assessable) that can be assessed",
        used.told, note: "Families that no procedure uses are left out."),
      columns: ["Family", "With a clause"])
    let points = lints(of: tally, atMost: Self.mostLintsOfCity)
    return [
      "anchor": .words(anchor), "name": .prose(city.city.name), "facts": .list(facts(city, tally)),
      "isSmall": .flag(!city.isRanked), "answers": .list(city.answers.map(fields)),
      "groups": .list(city.answers.map { evidence(for: $0, in: tally) }),
      "familiesChart": used.isEmpty ? .none : .markup(chart.markup),
      "figures": .markup(figures(of: city, tally, id: "\(anchor)-figures")),
      "lints": .items(points.map { ["text": .words("\($0.label): \($0.proportion.counts)")] }),
    ]
  }

  private func facts(_ city: SurveyReport.CityAnswers, _ tally: SurveyTally) -> [HTMLFields] {
    let years = report.survey.years(of: SurveyGroup(kind: .city, id: city.city.id))
    let group = report.survey.total(of: SurveyGroup(kind: .cityGroup, id: city.city.id))
    let kinds = Notice.Kind.allCases.compactMap { kind in
      tally.documents[kind].map { "\(words[HTMLWord(kind)]): \($0)" as TerminalText }
    }
    var facts: [(TerminalText, TerminalText)] = [
      ("Country", country(city.city.country)), ("Procedures", "\(tally.procedures)"),
      ("Can be assessed", Proportion(tally.assessable, of: tally.procedures).figures),
      ("Documents", TextPage.joined(kinds, by: " · ")),
    ]
    if let first = years.first, let last = years.last {
      facts.append(("Years", first == last ? "\(first)" : "\(first) to \(last)"))
    }
    if group.procedures > 0 {
      facts.append(
        (
          "Companies that the city owns or leads",
          "\(group.procedures) \(group.procedures == 1 ? "procedure" : "procedures" as TerminalText), counted apart"
        ))
    }
    return facts.map { ["name": .words($0), "value": .words($1)] }
  }

  private func fields(of answer: SelfAssessment) -> HTMLFields {
    HTMLFields.grade(answer.grade, words).merging([
      "commitment": .words(code(answer.commitment)), "promise": .words(promise(answer.commitment)),
      "because": .prose(answer.because),
    ])
  }

  /// Rows of the evidence list; one that says so where there is nothing to show.
  private func evidence(for answer: SelfAssessment, in tally: SurveyTally) -> HTMLFields {
    let excerpts = tally.excerpts[answer.commitment]
    let head: HTMLFields = [
      "span": .number(max(1, excerpts.count)), "commitment": .words(code(answer.commitment)),
      "words": .words(words[HTMLWord(answer.grade)]),
    ]
    guard !excerpts.isEmpty else {
      return ["rows": .list([["head": .one(head), "quote": .list([]), "isNone": .flag(true)]])]
    }
    return [
      "rows": .list(
        excerpts.enumerated().map { index, excerpt in
          ["head": .one(index == 0 ? head : nil), "quote": .one(fields(of: excerpt)), "isNone": .flag(false)]
        })
    ]
  }

  func fields(of excerpt: SurveyExcerpt) -> HTMLFields {
    var facts: [TerminalText] = [
      "\(prose: rules[excerpt.type]?.name ?? excerpt.type)", words[HTMLWord(excerpt.strength)],
    ]
    if excerpt.hasTarget { facts.append("with a target") }
    if excerpt.isMonitored { facts.append("with reports or penalties") }
    let day: TerminalText = excerpt.published.map { " of \(prose: $0)" } ?? ""
    return [
      "lang": .language(excerpt.language), "text": .text(HTMLText(stretch: excerpt.quote)),
      "kind": .words(TextPage.joined(facts, by: ", ")), "title": .prose(excerpt.title),
      "buyer": .prose(excerpt.buyer), "notice": .words("\(prose: excerpt.noticeID ?? excerpt.file)\(day)"),
      "line": .number(excerpt.line),
    ]
  }

  private func figures(of city: SurveyReport.CityAnswers, _ tally: SurveyTally, id: TerminalText) -> HTMLMarkup {
    let suppliers = tally.suppliers
    let shares: [(TerminalText, Proportion)] =
      Commitment.allCases.map { ("\(code($0)): procedures with evidence", tally[$0].evidence) } + [
        ("A binding clause reaches the contractor", Proportion(tally.reaching, of: tally.assessable)),
        ("Of these: with a target in such a clause", Proportion(tally.targeted, of: tally.reaching)),
        ("Of these: with reports or penalties", Proportion(tally.monitored, of: tally.reaching)),
        ("Of these: handed on to subcontractors", Proportion(tally.handedOn, of: tally.reaching)),
        ("Reserved lots or contracts", Proportion(tally.reserved, of: tally.assessable)),
        ("A code that no words bear out", Proportion(tally.declaredOnly, of: tally.assessable)),
        ("Lots that give 10 % or more to social criteria", tally.socialWeights.share(atLeast: 10)),
        ("Lots that give 10 % or more to diversity", tally.diversityWeights.share(atLeast: 10)),
        ("Awards to small and medium-sized firms", suppliers.smeAwards),
        ("Tenders from small and medium-sized firms", suppliers.smeTenders),
        ("Awards with a single tender", suppliers.singleBid),
      ]
    var rows = shares.map { [$0, $1.figures] }
    if let effective = suppliers.effectiveSuppliers {
      rows.append([
        "As many suppliers of equal size would be as concentrated",
        TextPage.decimal((effective * 10).rounded() / 10),
      ])
    }
    return ChartTable(columns: ["Figure", "Count and share"], rows: rows).markup(
      id: id, caption: "Figures of \(prose: city.city.name)")
  }
}
