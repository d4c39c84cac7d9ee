import TenderDocument
import TenderText

/// A clause in the making: the finds that say the same.
struct ClauseDraft {
  /// Index in the rule set's clause types.
  let type: Int
  private(set) var candidates: [Candidate]
  private let lot: String?
  private let term: String
  private let language: LanguageCode?
  private let words: String

  init(_ candidate: Candidate, type: Int, document: Document) {
    self.type = type
    candidates = [candidate]
    let field = document.fields[candidate.field]
    lot = field.lot
    term = field.term
    language = field.language
    words = Folding.words(of: document.string(candidate.range))
  }

  /// True for the same type and lot, if both stand in one paragraph, use the same words, or are one field in two languages.
  func says(theSameAs other: ClauseDraft) -> Bool {
    guard type == other.type, lot == other.lot else { return false }
    if candidates[0].field == other.candidates[0].field, candidates[0].paragraph == other.candidates[0].paragraph { return true }
    if words == other.words { return true }
    return !term.isEmpty && term == other.term && language != other.language
  }

  /// Finds that overlap become one, from the first word to the last.
  mutating func add(_ candidate: Candidate) {
    let same = candidates.firstIndex { $0.field == candidate.field && $0.range.overlaps(candidate.range) }
    guard let same else {
      candidates.append(candidate)
      return
    }
    let known = candidates[same].range
    candidates[same].range =
      min(known.lowerBound, candidate.range.lowerBound)..<max(known.upperBound, candidate.range.upperBound)
    candidates[same].strength = max(candidates[same].strength, candidate.strength)
  }

  func clause(_ type: ClauseType, document: Document, placer: Placer) -> Clause {
    let evidence = candidates.map { candidate in
      let field = document.fields[candidate.field]
      let source = document.text.sourceRange(of: candidate.range)
      return Evidence(
        quote: document.source.string(at: source), rule: "\(type.id)/\(field.language?.rawValue ?? "")#\(candidate.phrase)",
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
    case (.reserved, _), (.award, _), (.monitoring, _): stage
    case (_, .selection): .selection
    case (_, .exclusion): .exclusion
    case (_, .awardCriterion): .award
    case (_, .subcontracting): .subcontracting
    default: stage
    }
  }
}
