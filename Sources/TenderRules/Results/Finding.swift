/// The result of one lint on one document or lot.
public struct Finding: Sendable, Equatable {
  public enum Outcome: String, Sendable {
    case met
    case notMet = "not-met"
    case notApplicable = "not-applicable"
    case notChecked = "not-checked"
  }

  public enum Severity: String, Sendable, CaseIterable, Comparable {
    case info, warning, error

    public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

    private var rank: Int {
      switch self {
      case .info: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  public struct Citation: Sendable, Equatable {
    public var text: String
    public var url: String?

    public init(text: String, url: String? = nil) {
      self.text = text
      self.url = url
    }
  }

  /// Ready wording that would answer the finding.
  public struct Suggestion: Sendable, Equatable {
    public var model: String
    public var language: String
    public var text: String

    public init(model: String, language: String, text: String) {
      self.model = model
      self.language = language
      self.text = text
    }
  }

  /// What every finding of one lint says alike; shared, as most lints say nothing of most documents.
  public final class Lead: Sendable, Equatable {
    public let rule: String
    public let name: String
    public let family: String?
    public let why: String
    public let advice: String
    public let citations: [Citation]

    init(rule: String, name: String, family: String?, why: String, advice: String = "", citations: [Citation]) {
      self.rule = rule
      self.name = name
      self.family = family
      self.why = why
      self.advice = advice
      self.citations = citations
    }

    public static func == (a: Lead, b: Lead) -> Bool {
      a === b
        || (a.rule, a.name, a.family, a.why, a.advice) == (b.rule, b.name, b.family, b.why, b.advice)
          && a.citations == b.citations
    }
  }

  /// What few findings have.
  private struct Details: Sendable, Equatable {
    var place: Place?
    var quote: String?
    var searched: [String] = []
    var suggestion: Suggestion?
    var suppression: Suppression?
    var fingerprint: String?
  }

  /// Behind a reference, as of some sixty findings on a document hardly one has any.
  private enum Box: Sendable, Equatable {
    case empty
    indirect case full(Details)
  }

  public let lead: Lead
  public var outcome: Outcome
  public var severity: Severity
  /// What is wrong; why a lint is not applicable or was not checked.
  public var message: String
  public let lot: String?
  private var box = Box.empty

  private var details: Details {
    get { if case .full(let details) = box { details } else { Details() } }
    set { box = newValue == Details() ? .empty : .full(newValue) }
  }

  public var place: Place? {
    get { details.place }
    set { details.place = newValue }
  }
  public var quote: String? {
    get { details.quote }
    set { details.quote = newValue }
  }
  /// What was searched, where the finding is an absence.
  public var searched: [String] {
    get { details.searched }
    set { details.searched = newValue }
  }
  public var suggestion: Suggestion? {
    get { details.suggestion }
    set { details.suggestion = newValue }
  }
  /// What keeps it from counting; nil where it counts.
  public var suppression: Suppression? {
    get { details.suppression }
    set { details.suppression = newValue }
  }
  /// Stable across edits elsewhere in the document, and no other finding of it has the same: 16 hexadecimal digits.
  ///
  /// If none was given, that of the lint's one finding in the lot, whatever words it points at; those may come and go without making
  /// it another.
  public var fingerprint: String {
    // The parts that `init(rule:lot:section:words:)` is made of, which would fold section and words that are empty here.
    get { details.fingerprint ?? Fingerprint(rule, lot ?? "", "", "").description }
    set { details.fingerprint = newValue }
  }

  /// True for what is not met and not suppressed.
  public var counts: Bool { outcome == .notMet && suppression == nil }

  /// The lint's id, such as `L09`.
  public var rule: String { lead.rule }
  public var name: String { lead.name }
  /// `discriminatory-requirement` for wording that itself discriminates.
  public var family: String? { lead.family }
  public var why: String { lead.why }
  /// What to do about it, and for an absence where the missing words belong; may be empty.
  public var advice: String { lead.advice }
  public var citations: [Citation] { lead.citations }

  init(lead: Lead, outcome: Outcome, severity: Severity, message: String, lot: String?) {
    self.lead = lead
    self.outcome = outcome
    self.severity = severity
    self.message = message
    self.lot = lot
  }

  public init(
    rule: String, name: String, family: String? = nil, outcome: Outcome, severity: Severity,
    message: String, why: String, advice: String = "",
    citations: [Citation] = [], lot: String? = nil, place: Place? = nil, quote: String? = nil, searched: [String] = [],
    suggestion: Suggestion? = nil, fingerprint: String
  ) {
    self.init(
      lead: Lead(rule: rule, name: name, family: family, why: why, advice: advice, citations: citations),
      outcome: outcome, severity: severity, message: message, lot: lot)
    details = Details(
      place: place, quote: quote, searched: searched, suggestion: suggestion, suppression: nil, fingerprint: fingerprint
    )
  }
}
