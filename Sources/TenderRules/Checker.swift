import TenderDocument
import TenderText

/// Checks documents against a rule set; one a worker, reused from document to document.
public struct Checker {
  private let rules: RuleSet
  private let policy: Policy
  private let plan: LintPlan
  private var detector: Detector
  /// By the buyer's country, where it decides something; else one.
  private var briefs: [String: [LintBrief]] = [:]

  public init(rules: RuleSet, policy: Policy, plan: LintPlan = .standard) {
    self.rules = rules
    self.policy = policy
    self.plan = plan
    detector = Detector(rules)
  }

  /// Everything that the rules say about `document`. Pure but for what it keeps to go faster.
  public mutating func check(_ document: Document) -> CheckedDocument {
    check(document, beside: [])
  }

  /// The findings on a document that was checked before, if its tender has more documents with these clauses.
  mutating func findings(on checked: CheckedDocument, beside clauses: [Clause]) -> [Finding] {
    clauses.isEmpty ? checked.findings : check(checked.document, beside: clauses).findings
  }

  /// - Parameter others: clauses of other documents of the tender, which may say what this one does not.
  private mutating func check(_ document: Document, beside others: [Clause]) -> CheckedDocument {
    let document = UnknownAwardSections(document, words: rules.awardWords).marked()
    let detection = detector.detect(in: document)
    let assembler = ClauseAssembler(rules: rules, document: document)
    let candidates = assembler.settle(detection.candidates)
    let placer = Placer(document, nodes: Self.nodes(in: document, of: candidates))
    let clauses = assembler.clauses(from: candidates, placer: placer)
    let tables = AwardTableMaker(
      document: document, words: rules.awardWords, clauses: awardClauses(candidates), placer: placer
    ).tables().map { table in
      var table = table
      table.practices = rules.practices
      return table
    }
    let verdicts = VerdictMaker(
      policy: policy, document: document, clauses: clauses, gap: detection.gap
    ).verdicts()
    var maker = FindingMaker(
      rules: rules, briefs: briefs(for: document.notice.buyer?.country), document: document, clauses: clauses,
      candidates: candidates, placer: placer,
      facts: LintFactsMaker(document, clauses: clauses, tables: tables, gap: detection.gap, placer: placer))
    maker.others = others
    var checked = CheckedDocument(
      document: document, clauses: clauses, awardTables: tables, findings: maker.findings(), verdicts: verdicts)
    checked.gap = detection.gap
    return checked
  }

  /// Paths that are shown or may be.
  private static func nodes(in document: Document, of candidates: [Candidate]) -> [PathTable.Node] {
    let awardFields = document.fields.indices.filter { document.fields[$0].role == .awardCriterion }
    return candidates.map { document.fields[$0.field].path } + document.declarations.map(\.path)
      + document.awardLists.flatMap { $0.criteria.map(\.path) } + awardFields.map { document.fields[$0].path }
  }

  private mutating func briefs(for country: String?) -> [LintBrief] {
    let key = plan.dependsOnCountry ? country ?? "" : ""
    if let known = briefs[key] { return known }
    let new = rules.briefs(by: plan, country: country)
    briefs[key] = new
    return new
  }

  /// Finds that make an award criterion a social one: clauses of the award stage, else any clause said there.
  private func awardClauses(_ candidates: [Candidate]) -> [(range: Range<Int>, family: String)] {
    let clauses = candidates.compactMap { candidate -> (range: Range<Int>, type: ClauseType)? in
      guard case .clause(let index) = candidate.owner else { return nil }
      return (candidate.range, rules.clauseTypes[index])
    }
    let award = clauses.filter { $0.type.stage == .award }
    let other = clauses.filter { $0.type.stage != .award }
    return (award + other).map { ($0.range, $0.type.family) }
  }
}
