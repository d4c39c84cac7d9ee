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

    /// False for what the law demands anyway, and for wording that itself discriminates.
    var counts: Bool { family != "statutory" && family != "discriminatory-requirement" }

    /// True for clauses that are nothing without others.
    var onlySecuresOthers: Bool { family == "monitoring-penalty" || family == "subcontractor-flow-down" }

    public init(
      type: String, family: String, stage: Stage, strength: Strength, commitments: [Commitment], lot: String?,
      hasTarget: Bool, quote: String, language: LanguageCode?, path: String, line: Int
    ) {
      self.type = type
      self.family = family
      self.stage = stage
      self.strength = strength
      self.commitments = commitments
      self.lot = lot
      self.hasTarget = hasTarget
      self.quote = quote
      self.language = language
      self.path = path
      self.line = line
    }
  }

  /// What the award criteria of one lot give to social and to diversity criteria, in percent; nil where shares are unknown.
  public struct Weights: Sendable, Equatable {
    public var lot: String?
    public var basis: AwardList.Basis
    public var social: Double?
    public var diversity: Double?

    public init(lot: String?, basis: AwardList.Basis, social: Double?, diversity: Double?) {
      self.lot = lot
      self.basis = basis
      self.social = social
      self.diversity = diversity
    }
  }

  public struct Finding: Sendable, Equatable {
    public var rule: String
    public var severity: TenderRules.Finding.Severity

    public init(rule: String, severity: TenderRules.Finding.Severity) {
      self.rule = rule
      self.severity = severity
    }
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
  public var cpv: [String] = []
  public var nature: String?
  /// What the procedure is worth: `Document.value`.
  public var value: ContractSize.Money?
  public var languages: [LanguageCode] = []
  public var clauses: [Clause] = []
  public var weights: [Weights] = []
  /// Not met.
  public var findings: [Finding] = []
  /// B1, B2, B3.
  public var grades: [Verdict.Grade] = []
  /// Why nothing found would not mean that nothing is there, for B1, B2 and B3; nil where it would.
  public var obstacles: [String?] = []
  public var awards: [Award] = []

  public init(source: String, procedure: String, kind: Notice.Kind) {
    self.source = source
    self.procedure = procedure
    self.kind = kind
  }

  /// The year of publication.
  public var year: Int? {
    published.flatMap { Int($0.prefix(4)) }
  }
}
