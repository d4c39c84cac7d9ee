import TenderDocument
import TenderRules
import TenderSurvey

extension MarkdownPage {
  mutating func writeOverview(_ report: SurveyReport) {
    let total = report.total
    heading(1, "Equality and diversity clauses: a survey")
    let documents = Notice.Kind.allCases.compactMap { kind in
      total.documents[kind].map {
        "\(literal: kind.rawValue.split(separator: "-").joined(separator: " ")) \($0)" as MarkdownText
      }
    }
    list([
      "Period: \(report.from ?? "the first document") to \(report.to ?? "the last")",
      "Documents: \(.joined(documents, by: " · "))",
      "Procedures, each counted once: \(total.procedures)",
      "Of these, procedures that can be assessed: \(Proportion(total.assessable, of: total.procedures).words)",
      "What they buy: \(Self.counts(total.natures))",
      "Languages: \(Self.counts(total.languages))",
      "\(report.tool.words)",
    ])
    paragraph(
      "Shares are of the procedures that can be assessed: those in which nothing found means that nothing is there. In brackets stands the interval in which the share lies with 95 % confidence (Wilson), if these procedures are a sample of the buyer’s."
    )
    table(
      [("Commitment", false), ("With evidence", true), ("Can be assessed", true)],
      Commitment.allCases.map { commitment in
        let tally = total[commitment]
        return [
          "\(bold: "\(literal: commitment.rawValue)") \(commitment.title)", tally.evidence.words, tally.coverage.words,
        ]
      })
  }

  /// Such as `fr 12 · nl 3`, the most frequent first; `–` for none.
  private static func counts(_ counts: [String: Int]) -> MarkdownText {
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return sorted.isEmpty ? "–" : .joined(sorted.map { "\($0.key) \($0.value)" }, by: " · ")
  }

  mutating func writeCities(_ report: SurveyReport) {
    heading(2, "Cities and commitments")
    guard !report.cities.isEmpty else {
      return paragraph("No buyer of these procedures was taken for a city of the charter.")
    }
    paragraph(
      "Proposed answers to the charter’s own survey, for the city to confirm. A star marks fewer than \(Survey.leastToRank) procedures that can be assessed: such a row is no ground for a comparison."
    )
    let commitments = report.thresholds?.scales.map(\.commitment) ?? []
    table(
      [("City", false)] + commitments.map { ("\(literal: $0.rawValue)", false) },
      report.cities.map { city in
        let name: MarkdownText = "\(city.city.name)\(literal: city.isRanked ? "" : " \\*")"
        return [name]
          + city.answers.map { answer in "\(bold: answer.grade.words) · \(answer.evidence.words)" as MarkdownText }
      })
    heading(3, "How many cities")
    let grades = Verdict.Grade.allCases
    table(
      [("Commitment", false)] + grades.map { ("\($0.words)", true) },
      commitments.map { commitment in
        let answers = report.cities.flatMap(\.answers).filter { $0.commitment == commitment }
        return ["\(literal: commitment.rawValue)"]
          + grades.map { grade in "\(answers.count { $0.grade == grade })" as MarkdownText }
      })
  }

  mutating func writeFamilies(_ total: SurveyTally) {
    heading(2, "Clauses by family")
    table(
      [
        ("Family", false), ("Procedures", true), ("In words, not only a code", true), ("Binding", true),
        ("With a target", true), ("By value", true),
      ],
      total.families.sorted { ($1.value.procedures, $0.key) < ($0.value.procedures, $1.key) }.map { family, tally in
        func part(_ count: Int) -> MarkdownText { Proportion(count, of: tally.procedures).words }
        return [
          "\(family)", total.use(of: family).words, part(tally.worded), part(tally.binding), part(tally.withTarget),
          tally.value.words(of: total.assessableValue),
        ]
      })
    list([
      "A binding clause reaches the contractor: \(Proportion(total.reaching, of: total.assessable).words)",
      "Of these with a target in such a clause: \(Proportion(total.targeted, of: total.reaching).words)",
      "Of these with reports or penalties: \(Proportion(total.monitored, of: total.reaching).words)",
      "Of these with penalties: \(Proportion(total.sanctioned, of: total.reaching).words)",
      "Of these handed on to subcontractors: \(Proportion(total.handedOn, of: total.reaching).words)",
      "Reserved lots or contracts: \(Proportion(total.reserved, of: total.assessable).words)",
      "Declared by a code that no text bears out: \(Proportion(total.declaredOnly, of: total.assessable).words)",
      "In words that no code declares: \(Proportion(total.wordedOnly, of: total.assessable).words)",
      "Both declared and in words: \(Proportion(total.declaredAndWorded, of: total.assessable).words)",
    ])
  }

  mutating func writeWeights(_ report: SurveyReport) {
    heading(2, "Weight of social criteria")
    table(
      [
        ("Criteria", false), ("Lots with known weights", true), ("Median", true), ("Least and most", true),
        ("10 % or more", true),
      ],
      [("Social", report.total.socialWeights), ("Diversity and equality", report.total.diversityWeights)].map {
        (name: MarkdownText, weights) in
        guard let median = weights.median, let range = weights.range else { return [name, "0", "–", "–", "–"] }
        return [
          name, "\(weights.total)", "\(percent: median) %",
          "\(percent: range.lowerBound)–\(percent: range.upperBound) %", weights.share(atLeast: 10).words,
        ]
      })
  }

  mutating func writeSuppliers(_ report: SurveyReport) {
    heading(2, "Suppliers and countries")
    let all = [(id: "All", tally: report.total)] + report.countries
    table(
      [
        ("Country", false), ("Procedures", true), ("B1", true), ("B2", true), ("B3", true),
        ("Awards to small firms", true), ("A single tender", true),
      ],
      all.map { country in
        let tally = country.tally
        return ["\(country.id)", "\(tally.procedures)"]
          + Commitment.allCases.map { tally[$0].evidence.words }
          + [tally.suppliers.smeAwards.words, tally.suppliers.singleBid.words]
      })
    let suppliers = report.total.suppliers
    guard let effective = suppliers.effectiveSuppliers else { return }
    var facts: [MarkdownText] = [
      "Winners: \(suppliers.byWinner.count); as many of equal size would be as concentrated: \(tenths: effective)",
      "Tenders from small firms, of awards that tell both numbers: \(suppliers.smeTenders.words)",
    ]
    if let years = report.newSuppliers {
      facts.append(
        "Winners of \(literal: String(years.last)) that no earlier year of the survey names: \(years.new.words)")
    }
    list(facts)
  }

  /// The lints that most procedures do not meet.
  mutating func writeLints(_ total: SurveyTally) {
    let most = 10
    guard !total.lints.isEmpty else { return }
    heading(2, "Commonest findings")
    table(
      [("Lint", false), ("Procedures", true)],
      total.lints.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most).map { rule, count in
        ["\(rule)", Proportion(count, of: total.procedures).words]
      })
    paragraph("`fairtender rules explain` tells what a lint is about.")
  }
}

extension MarkdownText.StringInterpolation {
  mutating func appendInterpolation(percent value: Double) {
    appendInterpolation(tenths: value)
  }

  /// With one decimal where it has one.
  mutating func appendInterpolation(tenths value: Double) {
    let tenths = Int((value * 10).rounded())
    appendLiteral(tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)")
  }
}
