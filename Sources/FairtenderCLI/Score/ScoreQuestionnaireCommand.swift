import ArgumentParser
import TenderScore

/// `fairtender score questionnaire FILE.csv`
struct ScoreQuestionnaireCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questionnaire", abstract: "Score what suppliers declare and show about their measures.",
    discussion:
      "With --template, writes the questionnaire to send out. As an award criterion it must relate to the contract.")

  @Argument(help: "A table of answers; `-` reads standard input.")
  var file: String?

  @Option(help: "Write the questionnaire in this language instead: en, fr, de.")
  var template: String?

  @Option(name: .customLong("as-of"), help: "The day on which certificates must be valid, such as 2025-01-31.")
  var asOf: String?

  @Option(
    help: "Dimensions that the tender demands, such as recruitment,grievance, or all; not answered counts as none.")
  var demand: String?

  @OptionGroup var table: TableOptions
  @OptionGroup var options: ScoreOptions

  func validate() throws {
    guard (file == nil) != (template == nil) else {
      throw ValidationError("Either a table of answers or --template must be given.")
    }
  }

  func run() throws {
    let (rules, digest) = try options.load()
    if let template { return try write(template, of: rules.questionnaire) }
    guard let file else { return }
    let day = try asOf.map { text in
      guard let day = CalendarDay(text) else {
        throw Failure("`--as-of` must be a date such as 2025-01-31, found `\(text)`")
      }
      return day
    }
    let source = try TableFile(path: file).source
    let request = try table.request()
    let demanded =
      demand == "all" ? rules.questionnaire.dimensions.map(\.id) : (demand ?? "").split(separator: ",").map(String.init)
    do throws(ScoreFault) {
      let reader = try AnswerReader(source, rules: rules, request: request)
      guard day != nil || !reader.hasValidity else {
        throw ScoreFault(
          .wrongRequest, "certificates with a last day must be compared with a day, found none",
          hint: "give it with `--as-of 2025-01-31`")
      }
      let words = try QuestionnaireReport(reader.suppliers, rules.questionnaire, demanded: Set(demanded), on: day)
      var report = ScoreReport(
        .questionnaire, title: "Questionnaires of \(file)",
        sources: [ScoreReport.Source(path: file, table: reader.table, rows: reader.rows)],
        facts: [
          .init("certificates valid on", day?.description ?? "as told, none has a last day"),
          .init(
            "demanded",
            demanded.isEmpty ? "none, so that what is missing is left out" : demanded.joined(separator: ", ")),
        ])
      report.measures = words.measures
      report.tables = [words.table]
      report.remarks = words.remarks
      report.limits = ScoreReport.questionnaireLimits
      try options.written(report, digest: digest)
      if reader.rows.setAside == 0 { return }
    } catch {
      throw Failure(error, path: file)
    }
    throw Exit.incomplete
  }

  private func write(_ language: String, of questionnaire: Questionnaire) throws {
    guard let text = questionnaire.template(language) else {
      throw Failure(
        "`--template` must be a language of the questionnaire, found `\(language)`",
        hint: "known: \(questionnaire.languages.joined(separator: ", "))")
    }
    let file = try options.output.map { try OutputFile(path: $0) }
    let output = StandardOutput(descriptor: file?.descriptor ?? 1)
    try output.write(Array(text.utf8))
    try output.flush()
    try file?.commit()
  }
}

extension ScoreReport {
  static let questionnaireLimits = [
    "The weights of the dimensions and of evidence are a proposal; a buyer may set others in Rules/score/questionnaire.yml.",
    "Fit for talks before a tender and for following a contract. As an award criterion, only measures for the contract may be scored "
      + "(Directive 2014/24/EU, Art. 67), and a label must accept its equivalent (Art. 43).",
    "What suppliers declare was not checked. Indications, not legal advice.",
  ]
}
