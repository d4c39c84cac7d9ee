import TenderDocument

/// Judges how far a document, or a tender of several, keeps each commitment, by a policy.
struct VerdictMaker {
  let policy: Policy
  let clauses: [Clause]
  /// What was looked through: `12 text fields`.
  let searched: String
  /// Why nothing found does not mean that nothing is there; nil where it does.
  let unassessable: (Commitment) -> String?

  /// B1, B2, B3.
  func verdicts() -> [Verdict] {
    policy.scales.map(verdict)
  }

  private func verdict(_ scale: Policy.Scale) -> Verdict {
    let evidence = clauses.indices.filter {
      clauses[$0].commitments.contains(scale.commitment) && clauses[$0].family != "statutory"
    }
    let obstacle = unassessable(scale.commitment)
    let missing = scale.fully.filter { !holds($0, evidence) }.map(\.asks)
    if !evidence.isEmpty, missing.isEmpty {
      return Verdict(
        commitment: scale.commitment, grade: .fully, because: "it has " + list(scale.fully.map(\.asks)),
        evidence: evidence, missing: [], obstacle: obstacle)
    }
    if !evidence.isEmpty, scale.partly.allSatisfy({ holds($0, evidence) }) {
      return Verdict(
        commitment: scale.commitment, grade: .partly,
        because: "it has " + list(scale.partly.map(\.asks)) + ", but not all that is asked for",
        evidence: evidence, missing: missing, obstacle: obstacle)
    }
    if let obstacle {
      return Verdict(
        commitment: scale.commitment, grade: .notAssessable, because: obstacle, evidence: evidence, missing: missing,
        obstacle: obstacle)
    }
    return Verdict(
      commitment: scale.commitment, grade: .notAtAll,
      because:
        "no clause, criterion or code that serves this commitment was found in \(searched)",
      evidence: evidence, missing: missing)
  }

  private func holds(_ requirement: Policy.Requirement, _ evidence: [Int]) -> Bool {
    let counted = evidence.filter { index in
      let clause = clauses[index]
      return clause.strength >= requirement.strength
        && (requirement.families.isEmpty || requirement.families.contains(clause.family))
    }
    let number = requirement.countsTypes ? Set(counted.map { clauses[$0].type }).count : counted.count
    return number >= requirement.atLeast
  }

  private func list(_ parts: [String]) -> String {
    parts.joined(separator: ", and ")
  }
}

extension VerdictMaker {
  /// - Parameter gap: why a part of the text was not looked at; nil where all was.
  init(policy: Policy, document: Document, clauses: [Clause], gap: String?) {
    self.init(
      policy: policy, clauses: clauses, searched: "\(document.fields.count) text fields",
      unassessable: { Self.reason($0, document, gap: gap) })
  }

  /// Why nothing found does not mean that nothing is there.
  private static func reason(_ commitment: Commitment, _ document: Document, gap: String?) -> String? {
    if document.fields.isEmpty { return "the document has no text to read" }
    switch document.notice.kind {
    case .document: return gap
    case .contractNotice:
      let leavesCriteria = document.awardLists.isEmpty || document.awardLists.contains { $0.basis != .notice }
      return leavesCriteria
        ? "the notice leaves its award criteria to the procurement documents, which were not read" : gap
    case .awardNotice:
      let hasCriteria = document.awardLists.contains { $0.basis == .notice }
      return commitment == .b1 && hasCriteria ? gap : "an award notice does not carry the conditions of the contract"
    case .planning, .other:
      return "a notice of this kind does not carry the conditions of the contract"
    }
  }
}
