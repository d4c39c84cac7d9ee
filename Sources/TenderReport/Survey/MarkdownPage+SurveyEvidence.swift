import TenderRules
import TenderSurvey

extension MarkdownPage {
  /// Each city's answers as the charter's survey asks for them: the grade, why, and the evidence.
  mutating func writeEvidence(_ report: SurveyReport) {
    guard !report.cities.isEmpty else { return }
    heading(2, "Evidence of the cities")
    paragraph(
      "For each commitment the best clause of each kind, at most \(ExcerptShelf.capacity): binding ones before others, with a target before without, words that say something before a keyword, later before earlier. Procedures that can’t be assessed as a whole may show evidence too."
    )
    for city in report.cities {
      let tally = report.survey.total(of: SurveyGroup(kind: .city, id: city.city.id))
      heading(3, "\(city.city.name)")
      for answer in city.answers {
        paragraph(
          "\(bold: "\(literal: answer.commitment.rawValue)") \(answer.commitment.title): \(bold: answer.grade.words). \(answer.because)."
        )
        list(tally.excerpts[answer.commitment].map { "\(Self.words(of: $0)); \(Self.place(of: $0))" })
      }
    }
  }

  /// A few clauses of the whole survey that others may learn from.
  mutating func writeGoodPractice(_ report: SurveyReport) {
    let excerpts = report.total.excerpts.goodPractice
    heading(2, "Good practice")
    guard !excerpts.isEmpty else {
      return paragraph("No binding clause with a target, or with reports or penalties beside it, was found.")
    }
    paragraph("Binding clauses with a target, or with reports or penalties beside them, one of each kind.")
    list(
      excerpts.map { excerpt in
        let buyer: MarkdownText = excerpt.buyer.map { "\($0), " } ?? ""
        return "\(Self.words(of: excerpt)); \(buyer)\(Self.place(of: excerpt))"
      })
  }

  private static func words(of excerpt: SurveyExcerpt) -> MarkdownText {
    var facts: [MarkdownText] = ["\(excerpt.type)", "\(literal: excerpt.strength.rawValue)"]
    if excerpt.hasTarget { facts.append("with a target") }
    if excerpt.isMonitored { facts.append("with reports or penalties") }
    return "« \(excerpt.quote) » \(MarkdownText.joined(facts, by: ", "))"
  }

  /// Such as `notice 12-2024 of 2024-03-01, line 7`.
  private static func place(of excerpt: SurveyExcerpt) -> MarkdownText {
    let day: MarkdownText = excerpt.published.map { " of \($0)" } ?? ""
    let document: MarkdownText = excerpt.noticeID.map { "notice \($0)" } ?? "\(excerpt.file)"
    return "\(document)\(day), line \(excerpt.line)"
  }
}

extension SurveyExcerpt {
  /// The last part of `source`: folders of one machine tell nobody else anything.
  var file: String {
    source.split(separator: "/").last.map(String.init) ?? source
  }
}
