import TenderDocument
import TenderText

/// Judges the documents of one tender together.
///
/// What one document lacks may stand in another, and what two say may not agree.
public struct TenderChecker {
  private let rules: RuleSet
  private let policy: Policy
  private let plan: LintPlan
  private var checker: Checker

  public init(rules: RuleSet, policy: Policy, plan: LintPlan = .standard) {
    self.rules = rules
    self.policy = policy
    self.plan = plan
    checker = Checker(rules: rules, policy: policy, plan: plan)
  }

  /// - Parameter parts: each checked by itself, with the same rules and policy.
  public mutating func check(_ parts: [TenderPart]) -> CheckedTender {
    var parts = parts
    let alone = parts
    for (index, part) in parts.enumerated() {
      guard let checked = part.checked else { continue }
      let others = alone.indices.filter { $0 != index }.flatMap { alone[$0].checked?.clauses ?? [] }
      parts[index].checked?.findings = checker.findings(on: checked, beside: others)
    }
    for (index, finding) in TenderFindingMaker(rules: rules, plan: plan, parts: parts).findings() {
      let own = parts[index].checked?.findings ?? []
      parts[index].checked?.findings = Finding.ordered(own + [finding])
    }
    parts = withoutRepetitions(parts)
    let clauses = Self.distinct(parts)
    return CheckedTender(
      parts: parts, clauses: clauses, verdicts: verdicts(parts, clauses),
      rules: rules.tenderLints)
  }

  // MARK: Findings

  /// What is asked of the tender as a whole is not asked of a document again.
  private func withoutRepetitions(_ parts: [TenderPart]) -> [TenderPart] {
    let asked = rules.lints.filter { $0.extent == .tender && $0.condition != nil }
    var repeated: [String: String] = [:]
    for lint in rules.lints where lint.extent.isOfDocument {
      repeated[lint.id] = asked.first { $0.condition == lint.condition }?.id
    }
    return parts.map { part in
      var part = part
      guard let findings = part.checked?.findings else { return part }
      part.checked?.findings = Finding.ordered(
        findings.map { finding in
          guard finding.outcome == .notMet, let whole = repeated[finding.rule] else { return finding }
          return finding.answered(.notApplicable, "it is asked of the tender as a whole, by \(whole)")
        })
      return part
    }
  }

  // MARK: Clauses

  /// The first of those that say the same, the firmest where they differ in that.
  private static func distinct(_ parts: [TenderPart]) -> [CheckedTender.ClauseReference] {
    struct Key: Hashable {
      var type: String
      var words: String
    }
    var distinct: [CheckedTender.ClauseReference] = []
    var known: [Key: [Int]] = [:]
    func clause(_ reference: CheckedTender.ClauseReference) -> Clause? {
      parts[reference.document].checked?.clauses[reference.clause]
    }
    for (document, part) in parts.enumerated() {
      for (index, own) in (part.checked?.clauses ?? []).enumerated() {
        let reference = CheckedTender.ClauseReference(document: document, clause: index)
        let key = Key(type: own.type, words: Folding.words(of: own.evidence.first?.quote ?? ""))
        let same = known[key, default: []].first { position in
          let other = distinct[position]
          return other.document != document && LotNumber.agree(clause(other)?.lot, own.lot)
        }
        if let same {
          if let other = clause(distinct[same]), other.strength < own.strength { distinct[same] = reference }
        } else {
          known[key, default: []].append(distinct.count)
          distinct.append(reference)
        }
      }
    }
    return distinct
  }

  // MARK: Verdicts

  private func verdicts(_ parts: [TenderPart], _ clauses: [CheckedTender.ClauseReference]) -> [Verdict] {
    let checked = parts.compactMap(\.checked)
    let fields = checked.reduce(0) { $0 + $1.document.fields.count }
    return VerdictMaker(
      policy: policy, clauses: clauses.compactMap { parts[$0.document].checked?.clauses[$0.clause] },
      searched: "\(fields) text fields of \(checked.count == 1 ? "1 document" : "\(checked.count) documents")",
      unassessable: { Self.unassessable($0, parts) }
    ).verdicts()
  }

  /// Why nothing found does not mean that nothing is there.
  private static func unassessable(_ commitment: Commitment, _ parts: [TenderPart]) -> String? {
    let unread = parts.filter { $0.checked == nil }
    if let first = unread.first {
      let rest = unread.count == 1 ? "" : " and \(unread.count - 1) more"
      return "a document of the tender could not be read: \(first.source)\(rest)"
    }
    let checked = parts.compactMap(\.checked)
    if let gap = checked.lazy.compactMap(\.gap).first { return gap }
    // Notices alone are no more than notices; where documents stand beside them, those carry what notices leave to them.
    guard checked.allSatisfy({ $0.document.notice.kind != .document }) else {
      return checked.contains { !$0.document.fields.isEmpty } ? nil : "the documents have no text to read"
    }
    return checked.lazy.compactMap { document in
      document.verdicts.first { $0.commitment == commitment && $0.grade == .notAssessable }?.because
    }.first
  }
}

extension Finding {
  /// The same lint of the same lot with another outcome, and nothing that shows a fault.
  func answered(_ outcome: Outcome, _ message: String) -> Finding {
    var answered = Finding(lead: lead, outcome: outcome, severity: severity, message: message, lot: lot)
    answered.fingerprint = fingerprint
    return answered
  }
}
