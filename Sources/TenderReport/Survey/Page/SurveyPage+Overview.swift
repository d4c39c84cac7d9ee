import TenderDocument
import TenderRules
import TenderSurvey

extension SurveyPage {
  static let whiskers: TerminalText = """
    The line across a bar is the interval in which the share lies with 95 % confidence (Wilson), if these procedures are \
    a sample of the buyers’ procedures.
    """

  var overview: HTMLFields {
    let shares = Commitment.allCases.map {
      (label: "\(code($0)) \(promise($0))" as TerminalText, proportion: total[$0].evidence)
    }
    let chart = BarChart.shares(
      shares,
      frame: frame(
        "evidence", "Procedures with evidence, of those that can be assessed", shares.told, note: Self.whiskers),
      columns: ["Commitment", "With evidence"])
    let isEmpty = total.procedures == 0
    return [
      "facts": .list(facts), "counts": .list(counts),
      "answers": .list(isEmpty ? [] : answers),
      "isEmpty": .flag(isEmpty), "evidenceChart": isEmpty ? .none : .markup(chart.markup),
    ]
  }

  /// `2016 to 2025`: what was asked for, else the years of the documents.
  var period: TerminalText {
    let years = report.survey.years(of: SurveyGroup(kind: .all))
    let (from, to) = (report.from ?? years.first.map(String.init), report.to ?? years.last.map(String.init))
    switch (from, to) {
    case (let from?, let to?): return from == to ? "\(prose: from)" : "\(prose: from) to \(prose: to)"
    case (let from?, nil): return "since \(prose: from)"
    case (nil, let to?): return "until \(prose: to)"
    case (nil, nil): return "without a known date"
    }
  }

  private var facts: [HTMLFields] {
    let kinds = Notice.Kind.allCases.compactMap { kind in
      total.documents[kind].map { "\(words[HTMLWord(kind)]): \($0)" as TerminalText }
    }
    let facts: [(TerminalText, TerminalText)] = [
      ("Period of publication", period), ("Documents", TextPage.joined(kinds, by: " · ")),
      ("What is bought", Self.counts(total.natures)), ("Languages", Self.counts(total.languages)),
      ("Asked for", filter),
      ("Checked with", "Fairtender \(prose: report.tool.version), policy \(prose: report.tool.policy)"),
    ]
    return facts.filter { !$0.1.isEmpty }.map { ["name": .words($0), "value": .words($1)] }
  }

  /// Such as `fr: 12 · nl: 3`, the most frequent first.
  private static func counts(_ counts: [String: Int]) -> TerminalText {
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return TextPage.joined(sorted.map { "\(prose: $0.key): \($0.value)" }, by: " · ")
  }

  /// What `--city` and the like left in; nothing where everything is.
  private var filter: TerminalText {
    let filter = report.filter
    let parts: [(TerminalText, [String])] = [
      ("cities", filter.cities.sorted()), ("countries", filter.countries.sorted()), ("CPV", filter.cpv),
      ("contracts for", filter.natures.sorted()),
    ]
    return TextPage.joined(
      parts.filter { !$0.1.isEmpty }.map { name, values in
        "\(name) \(TextPage.joined(values.map { "\(prose: $0)" }, by: ", "))"
      }, by: "; ")
  }

  private var counts: [HTMLFields] {
    let counts: [(Int, TerminalText)] = [
      (total.documents.values.reduce(0, +), "documents"), (total.procedures, "procedures, each counted once"),
      (total.assessable, "of these can be assessed"), (report.cities.count, "cities of the charter"),
      (countries.count, "countries"),
    ]
    return counts.map { ["number": .number($0), "name": .words($1)] }
  }

  /// What a reader in a hurry should know: a figure, and what it means.
  private var answers: [HTMLFields] {
    var answers: [(TerminalText, TerminalText)] = []
    let assessable = Proportion(total.assessable, of: total.procedures)
    answers.append(
      (
        assessable.percent,
        "of the procedures can be assessed as a whole, \(assessable.counts): what binds the contractor was read."
      ))
    let reaching = Proportion(total.reaching, of: total.assessable)
    if reaching.total > 0 {
      answers.append(
        (reaching.percent, "of these have a binding clause that reaches the contractor, \(reaching.counts)."))
    }
    let most = families.max { (total.use(of: $0).count, $1) < (total.use(of: $1).count, $0) }
    if let most, total.use(of: most).count > 0 {
      let use = total.use(of: most)
      answers.append((use.percent, "have the commonest kind of clause, \(family(most)), \(use.counts)."))
    }
    let small = total.suppliers.smeAwards
    if small.total > 0 {
      answers.append(
        (
          small.percent,
          "of the awards whose winner’s size is known went to small and medium-sized firms, \(small.counts)."
        ))
    }
    return answers.map { ["figure": .words($0), "text": .words($1)] }
  }
}
