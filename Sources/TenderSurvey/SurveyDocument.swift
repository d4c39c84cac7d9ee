import TenderDocument
import TenderRules

/// What one checked document contributes to a survey.
public struct SurveyDocument: Sendable, Equatable {
  public struct Clause: Sendable, Equatable {
    public var type: String
    public var family: String
    public var stage: Stage
    public var strength: Strength
    public var commitments: [Commitment]
    public var lot: String?
    public var hasTarget: Bool
    /// For excerpts: the words, their language, path and line.
    public var quote: String
    public var language: LanguageCode?
    public var path: String
    public var line: Int
  }

  /// What the award criteria of one lot give to social and to diversity criteria, in percent; nil where shares are unknown.
  public struct Weights: Sendable, Equatable {
    public var lot: String?
    public var basis: AwardList.Basis
    public var social: Double?
    public var diversity: Double?
  }

  public struct Finding: Sendable, Equatable {
    public var rule: String
    public var severity: TenderRules.Finding.Severity
  }

  /// The path or id under which the document was checked.
  public var source: String
  public var noticeID: String?
  /// What joins the notices of one procedure.
  public var procedure: String
  public var kind: Notice.Kind
  /// ISO 8601 date.
  public var published: String?
  public var title: String?
  public var buyer: Buyer?
  public var city: CityMatch?
  public var cpv: [String]
  public var nature: String?
  public var languages: [LanguageCode]
  public var clauses: [Clause]
  public var weights: [Weights]
  /// Not met.
  public var findings: [Finding]
  /// B1, B2, B3.
  public var grades: [Verdict.Grade]
  /// Why the first commitment can't be assessed; nil where it can.
  public var obstacle: String?
  public var awards: [Award]

  /// The year of publication.
  public var year: Int? {
    published.flatMap { Int($0.prefix(4)) }
  }
}
