import TenderDocument
import TenderRules

/// The documents of one procedure as one: its latest call for competition, its results, and everything that was found in any of them.
public struct SurveyProcedure: Sendable, Equatable {
  public private(set) var documents: [SurveyDocument]

  /// - Parameter documents: of one procedure, at least one; their order does not matter.
  public init(_ documents: [SurveyDocument]) {
    self.documents = documents.sorted { ($0.published ?? "", $0.source) < ($1.published ?? "", $1.source) }
  }

  /// What the procedure is read from: the latest contract notice or tender document, else the latest notice of any kind.
  public var leading: SurveyDocument {
    documents.last { $0.kind == .contractNotice || $0.kind == .document } ?? documents[documents.count - 1]
  }

  /// The results: of the latest award notice, as a correction repeats the whole. A notice of a modification tells of one contract only,
  /// which was awarded before.
  public var awards: [Award] {
    documents.last { $0.kind != .other && !$0.awards.isEmpty }?.awards ?? []
  }

  /// What its call for competition says it is worth, else what the latest other document says; nil where none is published. A notice of a
  /// modification tells of one contract only.
  public var value: ContractSize.Money? {
    ([leading] + documents.reversed().filter { $0.kind != .other }).lazy.compactMap(\.value).first(where: \.isPlausible)
  }

  public var city: CityMatch? {
    leading.city ?? documents.lazy.compactMap(\.city).first
  }

  /// The year in which the procedure began.
  public var year: Int? {
    leading.year ?? documents.lazy.compactMap(\.year).first
  }

  /// Of the leading document and, as a procedure has one set of conditions, whatever only another document shows.
  public var clauses: [SurveyDocument.Clause] {
    found.map(\.clause)
  }

  private var found: [(clause: SurveyDocument.Clause, document: SurveyDocument)] {
    let leading = leading
    let types = Set(leading.clauses.map(\.type))
    var found = leading.clauses.map { (clause: $0, document: leading) }
    for document in documents where document.source != leading.source {
      for clause in document.clauses where !types.contains(clause.type) { found.append((clause, document)) }
    }
    return found
  }

  /// Every clause that is evidence for a commitment, with its place.
  var excerpts: [SurveyExcerpt] {
    let found = found.filter { $0.clause.counts }
    let isMonitored = found.contains { $0.clause.family == "monitoring-penalty" }
    return found.filter { !$0.clause.commitments.isEmpty }.map { clause, document in
      SurveyExcerpt(clause, in: document, of: self, isMonitored: isMonitored && !clause.onlySecuresOthers)
    }
  }

  /// The best grade that any of its documents earns, for each commitment.
  public var grades: [Verdict.Grade] {
    leading.grades.indices.map { index in
      documents.compactMap { $0.grades.indices.contains(index) ? $0.grades[index] : nil }.max { $0.rank < $1.rank }
        ?? .notAssessable
    }
  }

  /// True if nothing found for `commitment` means that nothing is there: in one of its documents at least.
  public func isAssessable(_ commitment: Commitment) -> Bool {
    documents.contains { $0.obstacles.indices.contains(commitment.index) && $0.obstacles[commitment.index] == nil }
  }

  /// True if nothing found means that nothing is there: its call for competition carries what binds the contractor.
  public var isAssessable: Bool { isAssessable(.b2) }

  /// Why it isn't assessable.
  public var obstacle: String? {
    isAssessable ? nil : leading.obstacles.indices.contains(1) ? leading.obstacles[1] : nil
  }
}

extension Commitment {
  var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Verdict.Grade {
  fileprivate var rank: Int {
    switch self {
    case .notAssessable: 0
    case .notAtAll: 1
    case .partly: 2
    case .fully: 3
    }
  }
}
