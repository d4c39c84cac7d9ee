import TenderDocument

/// A clause in the making: the finds that say the same.
struct ClauseDraft {
  /// Index in the rule set's clause types.
  let type: Int
  private(set) var candidates: [Candidate]
  let lot: String?
  let language: LanguageCode?

  init(_ candidate: Candidate, type: Int, field: Field) {
    self.type = type
    candidates = [candidate]
    lot = field.lot
    language = field.language
  }

  /// Adds a find that stands no earlier than those before. Finds that overlap become one, from the first word to the last.
  mutating func add(_ candidate: Candidate) {
    guard let last = candidates.last, last.field == candidate.field, last.range.overlaps(candidate.range) else {
      candidates.append(candidate)
      return
    }
    let end = max(last.range.upperBound, candidate.range.upperBound)
    candidates[candidates.count - 1].range = last.range.lowerBound..<end
    candidates[candidates.count - 1].strength = max(last.strength, candidate.strength)
  }

  func clause(_ type: ClauseType, document: Document, placer: Placer) -> Clause {
    let evidence = candidates.map { candidate in
      let field = document.fields[candidate.field]
      let bounds = QuoteBounds(bytes: document.text.bytes, limits: field.range)
      let source = document.text.sourceRange(of: bounds.widened(candidate.range))
      return Evidence(
        quote: document.source.string(at: source),
        rule: "\(type.id)/\(field.language?.rawValue ?? "")#\(candidate.phrase)",
        place: placer.place(source, path: field.path))
    }
    let strength = candidates.map(\.strength).max() ?? .aspirational
    let role = document.fields[candidates[0].field].role
    return Clause(
      type: type.id, family: type.family, stage: Self.stage(type.stage, in: role), strength: strength,
      commitments: type.commitments, lot: lot, language: language, evidence: evidence)
  }

  /// Where a clause stands tells its stage, unless its kind does.
  private static func stage(_ stage: Stage, in role: Role) -> Stage {
    switch (stage, role) {
    case (.reserved, _), (.exclusion, _), (.award, _), (.monitoring, _): stage
    // A form of the candidate that binds subcontractors is no proof of ability.
    case (.subcontracting, .selection): stage
    case (_, .selection): .selection
    case (_, .exclusion): .exclusion
    case (_, .awardCriterion): .award
    case (_, .subcontracting): .subcontracting
    default: stage
    }
  }
}
