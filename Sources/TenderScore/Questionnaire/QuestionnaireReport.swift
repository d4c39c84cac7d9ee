/// Puts scored questionnaires into a report.
public struct QuestionnaireReport {
  private let scores: [QuestionnaireScore]
  private let day: CalendarDay?

  public init(
    _ suppliers: [SupplierAnswers], _ questionnaire: Questionnaire, demanded: Set<String>, on day: CalendarDay?
  ) throws(ScoreFault) {
    let known = questionnaire.dimensions.map(\.id)
    if let unknown = demanded.subtracting(known).sorted().first {
      throw ScoreFault(
        .wrongRequest, "a demanded dimension must be known, found `\(unknown)`",
        hint: "known: \(known.joined(separator: ", "))")
    }
    self.day = day
    scores = suppliers.map { QuestionnaireScore($0, questionnaire, demanded: demanded, on: day) }
  }

  public var measures: [Measure] {
    scores.enumerated().map { $1.measure("supplier-\($0 + 1)", on: day) }
  }

  /// Highest score first.
  public var table: ScoreTable {
    let ordered = scores.sorted { left, right in
      (right.score ?? -1, right.completeness, left.supplier) < (left.score ?? -1, left.completeness, right.supplier)
    }
    return ScoreTable(
      "scores", "Measures of suppliers",
      columns: [
        .init("supplier", "Supplier"), .init("score", "Score", .points), .init("completeness", "Answered", .share),
        .init("missing", "Not answered"),
      ],
      rows: ordered.map { score in
        let missing = score.parts.filter { $0.answer == nil }.map(\.dimension.id)
        return [
          .text(score.supplier), ScoreTable.Cell(score.score), .number(score.completeness / 100),
          ScoreTable.Cell(missing.isEmpty ? nil : missing.joined(separator: ", ")),
        ]
      }, note: "Scores of different completeness can't be compared without a look at what was not answered.")
  }

  public var remarks: [ScoreReport.Remark] {
    scores.flatMap { score in
      score.parts.filter(\.isExpired).map { part in
        .init(
          .hint, "expired",
          "\(score.supplier), \(part.dimension.title): what shows it had run out and counts as declared")
      }
    }
  }
}
