/// The score of one supplier's measures, 0…100, beside how much was answered.
///
/// `100 × Σ weight × measure × evidence ÷ Σ weight`, over what was answered and what the tender demands: a demanded answer that is
/// missing counts as none, any other missing one is left out and lowers the completeness only.
public struct QuestionnaireScore: Sendable, Equatable {
  public struct Part: Sendable, Equatable {
    public var dimension: Questionnaire.Dimension
    /// nil where it was not answered.
    public var answer: SupplierAnswers.Answer?
    public var isExpired: Bool
    /// What it adds to the score.
    public var points: Double
  }

  public var supplier: String
  /// nil where nothing was answered or demanded.
  public var score: Double?
  /// The weights that were answered, 0…100.
  public var completeness: Double
  /// One for each dimension, in the order of the questionnaire; their points sum to the score.
  public var parts: [Part]
  /// The weights that were answered or are demanded, of which the score is.
  private let counted: Double

  /// - Parameters:
  ///   - demanded: ids of the dimensions that the tender demands.
  ///   - day: on which certificates must be valid; nil to take them as they are.
  public init(_ answers: SupplierAnswers, _ questionnaire: Questionnaire, demanded: Set<String>, on day: CalendarDay?) {
    supplier = answers.supplier
    let dimensions = questionnaire.dimensions
    let counted = dimensions.filter { answers.answers[$0.id] != nil || demanded.contains($0.id) }
    let whole = counted.reduce(0) { $0 + $1.weight }
    self.counted = whole
    completeness = dimensions.filter { answers.answers[$0.id] != nil }.reduce(0) { $0 + $1.weight }
    parts = dimensions.map { dimension in
      guard let answer = answers.answers[dimension.id] else {
        return Part(dimension: dimension, answer: nil, isExpired: false, points: 0)
      }
      let evidence = answer.counted(on: day)
      let points = 100 * dimension.weight * answer.measure * evidence.factor / whole
      return Part(dimension: dimension, answer: answer, isExpired: answer.isExpired(on: day), points: points)
    }
    score = whole > 0 ? parts.reduce(0) { $0 + $1.points } : nil
  }

  /// The score as a measure with its parts.
  func measure(_ id: String, on day: CalendarDay?) -> Measure {
    let formula = "100 × Σ weight × measure × evidence ÷ Σ weight, over what was answered or is demanded"
    let source = "Rules/score/questionnaire.yml; declared 0.4, documented 0.7, certified 1"
    guard let score else {
      return .missing(id, supplier, .points, because: "nothing was answered", formula: formula, source: source)
    }
    var measure = Measure(id, supplier, .points, value: score, formula: formula, source: source)
    measure.coverage = Measure.Coverage(known: completeness, total: 100, basis: "weight answered")
    measure.parts = parts.compactMap { part in
      guard let answer = part.answer else { return nil }
      return Measure.Part(
        part.dimension.title, part.points,
        inputs: [
          .init("weight", part.dimension.weight), .init("measure", answer.measure),
          .init("evidence", answer.counted(on: day).factor), .init("weights counted", counted),
        ],
        arithmetic: "100 × \(part.dimension.weight.shown) × \(answer.measure.shown) × "
          + "\(answer.counted(on: day).factor.shown) ÷ \(counted.shown)")
    }
    return measure
  }
}
