import TenderScore

/// Every measure with its formula, source, inputs, coverage and parts.
struct ScoreMeasures {
  private let measures: [Measure]

  init(_ measures: [Measure]) {
    self.measures = measures
  }

  var markup: HTMLMarkup { "\(measures.map(Self.one))" }

  private static func one(_ measure: Measure) -> HTMLMarkup {
    var rows: [(TerminalText, TerminalText)] = [
      ("Formula", "\(prose: measure.formula)"), ("Source", "\(prose: measure.source)"),
    ]
    if !measure.inputs.isEmpty { rows.append(("Inputs", inputs(measure.inputs))) }
    if let coverage = measure.coverage { rows.append(("Known for", self.coverage(coverage, measure.unit))) }
    let facts = rows.map { "<div><dt>\($0)</dt><dd>\($1)</dd></div>\n" as HTMLMarkup }
    return """
      <details class="measure" id="m-\("\(literal: measure.id)" as TerminalText)">
      <summary><span>\("\(prose: measure.title)" as TerminalText)</span> <b>\(value(measure))</b></summary>
      <dl class="reasons">
      \(facts)</dl>
      \(parts(of: measure))</details>

      """
  }

  /// `41.7 %`, or that it is not told.
  static func value(_ measure: Measure) -> TerminalText {
    measure.value.map { figure($0, measure.unit) } ?? "not told"
  }

  /// A short sentence on how sure a measure is, or why there is none.
  static func standing(_ measure: Measure) -> TerminalText {
    guard measure.value != nil else { return "because \(prose: measure.reason ?? "it is unknown")" }
    guard let coverage = measure.coverage else { return "\(prose: measure.formula)" }
    return coverage.share < 1 ? "known for \(self.coverage(coverage, measure.unit))" : "known for all"
  }

  /// As on a card: an index with one decimal.
  static func rounded(_ measure: Measure) -> TerminalText {
    guard measure.unit == .index, let value = measure.value else { return value(measure) }
    return "\(literal: value.fixed(1))"
  }

  /// What a figure on a card says, in a few words.
  static func meaning(_ measure: Measure) -> TerminalText {
    guard measure.value != nil else { return standing(measure) }
    switch measure.id {
    case "effective-suppliers": return "so many suppliers of equal size would be as concentrated"
    case "awards-effective-suppliers": return "so many winners with equally many awards would be as concentrated"
    case "top-5-share": return "of the value"
    default: break
    }
    guard let coverage = measure.coverage, coverage.share < 1 else { return standing(measure) }
    let known: TerminalText = "known for \(literal: coverage.share.asPercent) of the \(prose: coverage.basis)"
    guard let lowest = coverage.lowest, let highest = coverage.highest else { return known }
    return known + "; of all, between \(literal: lowest.asPercent) and \(literal: highest.asPercent)"
  }

  static func figure(_ value: Double, _ unit: Measure.Unit) -> TerminalText {
    "\(literal: ScorePage.figure(value, unit))"
  }

  private static func coverage(_ coverage: Measure.Coverage, _ unit: Measure.Unit) -> TerminalText {
    let counted: (Double) -> String = { coverage.basis == "value" ? $0.shownAsMoney : $0.shown }
    let known: TerminalText = """
      \(literal: coverage.share.asPercent) of \(prose: coverage.basis) \
      (\(literal: counted(coverage.known)) of \(literal: counted(coverage.total)))
      """
    guard let lowest = coverage.lowest, let highest = coverage.highest, unit == .share, coverage.share < 1 else {
      return known
    }
    return known + "; of all, between \(literal: lowest.asPercent) and \(literal: highest.asPercent)"
  }

  private static func inputs(_ inputs: [Measure.Input]) -> TerminalText {
    TextPage.joined(inputs.map { "\(prose: $0.name) \(literal: $0.value.shown)" }, by: "; ")
  }

  private static func parts(of measure: Measure) -> HTMLMarkup {
    guard !measure.parts.isEmpty else { return "" }
    let hasInputs = measure.parts.contains { !$0.inputs.isEmpty }
    let total: [TerminalText] = ["Sum", value(measure)] + (hasInputs ? [""] : [])
    let rows = measure.parts.map { part -> [TerminalText] in
      ["\(prose: part.name)", figure(part.value, measure.unit)] + (hasInputs ? [inputs(part.inputs)] : [])
    }
    return ChartTable(columns: ["Part", "Adds"] + (hasInputs ? ["Made of"] : []), rows: rows + [total]).markup(
      id: "p-\(literal: measure.id)", caption: "Parts of \(prose: measure.title)")
  }
}
