import TenderScore

/// A score as one page for a browser and for paper: the answer first, then charts and tables, then how every figure is found.
///
/// It stands alone and works without scripts, as the page of `check` does. Every value is escaped in its place: see `HTMLMarkup`.
struct ScoreHTML {
  /// One part of the page, with an entry in its contents.
  struct Section {
    /// Its anchor.
    let id: TerminalText
    let title: TerminalText
    let body: HTMLMarkup
  }

  private let report: ScoreReport
  private let version: String
  private let rules: String

  init(_ report: ScoreReport, version: String, rules: String) {
    self.report = report
    self.version = version
    self.rules = rules
  }

  var markup: HTMLMarkup { "\(head)\(main)\(foot)" }

  private var head: HTMLMarkup {
    let style = HTMLStyle.scores
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8"/>
      <meta http-equiv="Content-Security-Policy" content="\("\(literal: style.policy)" as TerminalText)"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <meta name="referrer" content="no-referrer"/>
      <meta name="generator" content="Fairtender \("\(prose: version)" as TerminalText)"/>
      <title>\("\(prose: report.title)" as TerminalText) – Fairtender</title>
      <style>\(style.markup)</style>
      </head>
      <body>
      <a class="skip" href="#main">Skip to the figures</a>
      <header class="top">
      <p class="brand">Fairtender</p>
      <h1>\("\(prose: report.title)" as TerminalText)</h1>
      <p class="lead">\(report.kind.lead)</p>
      </header>

      """
  }

  private var main: HTMLMarkup {
    let sections = sections
    let entries = sections.map { "<li><a href=\"#\($0.id)\">\($0.title)</a></li>\n" as HTMLMarkup }
    let parts = sections.map { section -> HTMLMarkup in
      """
      <section id="\(section.id)" aria-labelledby="\(section.id)-head">
      <h2 id="\(section.id)-head">\(section.title)</h2>
      \(section.body)</section>

      """
    }
    return """
      <main id="main" class="score">
      \(ScoreSources.facts(report.facts))<nav class="contents" aria-label="On this page"><ul>
      \(entries)</ul></nav>
      \(parts)</main>

      """
  }

  private var sections: [Section] {
    let charts = ScoreCharts(report)
    return [
      Section(id: "short", title: "In short", body: keyFigures),
      Section(id: "look", title: "To look at", body: remarks),
    ].filter { !$0.body.string.isEmpty }
      + charts.sections + tables
      + [
        Section(id: "figures", title: "Every figure, and how it is found", body: ScoreMeasures(report.measures).markup),
        Section(id: "read", title: "What was read", body: ScoreSources(report.sources).markup),
        Section(id: "limits", title: "Limits", body: list(report.limits)),
      ].filter { !$0.body.string.isEmpty }
  }

  private var tables: [Section] {
    let tables = report.tables.filter { !$0.rows.isEmpty }.map { table -> HTMLMarkup in
      let title: TerminalText = "\(prose: table.title)"
      return """
        <h3 id="table-\("\(literal: table.id)" as TerminalText)">\(title)</h3>
        \(ScoreTableMarkup(table, caption: title).markup)
        """
    }
    return tables.isEmpty ? [] : [Section(id: "tables", title: "Tables", body: "\(tables)")]
  }

  private func list(_ sentences: [String]) -> HTMLMarkup {
    sentences.isEmpty
      ? "" : "<ul>\n\(sentences.map { "<li>\("\(prose: $0)" as TerminalText)</li>\n" as HTMLMarkup })</ul>\n"
  }

  private var remarks: HTMLMarkup {
    guard !report.remarks.isEmpty else { return "<p>Nothing irregular was found.</p>\n" }
    let items = report.remarks.map { remark -> HTMLMarkup in
      let weight: TerminalText = "\(literal: remark.weight.rawValue)"
      let badge: TerminalText = remark.weight == .hint ? "info" : weight
      return "<li><span class=\"badge \(badge)\">\(weight)</span> \("\(prose: remark.message)" as TerminalText)</li>\n"
    }
    return "<ul class=\"remarks\">\n\(items)</ul>\n"
  }

  private var keyFigures: HTMLMarkup {
    let chosen = report.kind.keyFigures.compactMap { id in report.measures.first { $0.id == id } }
    guard !chosen.isEmpty else { return ScoreAnswer(report).markup }
    let cards = chosen.map { measure -> HTMLMarkup in
      """
      <li class="card"><p class="label">\("\(prose: measure.title)" as TerminalText)</p>
      <p class="answer"><b>\(ScoreMeasures.rounded(measure))</b></p>
      <p>\(ScoreMeasures.meaning(measure))</p></li>

      """
    }
    return "<ul class=\"cards\">\n\(cards)</ul>\n"
  }

  private var foot: HTMLMarkup {
    """
    <footer class="bottom">
    <p class="advice">These are indications, not legal advice.</p>
    <p>Organisations are scored by size, legal form, certificates and measures; people never are. Everything was worked out on the machine that
    wrote this page.</p>
    <dl class="facts">
    <div><dt>Program</dt><dd>Fairtender \("\(prose: version)" as TerminalText)</dd></div>
    <div><dt>Rules of scoring</dt><dd><code>\("\(prose: rules)" as TerminalText)</code></dd></div>
    </dl>
    </footer>
    </body>
    </html>

    """
  }
}

extension ScoreReport.Kind {
  /// What the page is about, in one sentence.
  fileprivate var lead: TerminalText {
    switch self {
    case .suppliers: "How diverse the supplier base is, by number and by value, and how sure that is."
    case .bids:
      "How the bids rank, what every point is made of, and what the diversity criterion does under each formula."
    case .design:
      "Which weight and formula lets a diversity criterion matter, tried on made-up tenders before the real one."
    case .questionnaire: "What suppliers declare and show about their measures, and how much of it was answered."
    case .awards: "Who wins contracts, of what size and against how many, by buyer and charter city."
    }
  }

  /// Ids of the measures to begin with.
  fileprivate var keyFigures: [String] {
    switch self {
    case .suppliers:
      [
        "sme-share-by-value", "social-economy-share-by-value", "certified-share-by-value",
        "new-entrant-share-by-suppliers",
        "effective-suppliers", "top-5-share",
      ]
    case .awards:
      [
        "awards", "sme-awards", "single-bid-rate", "sme-participation", "awards-effective-suppliers",
        "new-entrant-share-by-suppliers",
      ]
    case .bids, .design, .questionnaire: []
    }
  }
}
