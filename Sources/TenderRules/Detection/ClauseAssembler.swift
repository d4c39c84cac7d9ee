import TenderDocument
import TenderText

/// Makes clauses and findings of what was found: one a matter, however often it is said.
struct ClauseAssembler {
  let rules: RuleSet
  let document: Document

  /// Clauses each of which is about the next.
  private static let longestChain = 2

  /// Keeps the finds that no other find of the same words outranks and that have the neighbours they need.
  func settle(_ candidates: [Candidate]) -> [Candidate] {
    let winning = withoutOutranked(candidates)
    var sections = CitedSections(document)
    var surroundings: [LanguageRules.Owner: Surroundings] = [:]
    let isCertain = winning.map { candidate in
      guard !candidate.needsCitedClause else { return false }
      guard !candidate.standsAlone, let type = type(of: candidate), let beside = types[type].beside else { return true }
      let around = surroundings[candidate.owner] ?? self.surroundings(of: candidate.owner, beside, among: winning)
      surroundings[candidate.owner] = around
      return hasNeighbour(candidate, beside, around, &sections)
    }
    var settled = isCertain
    // A penalty may be for a report that is late, and the report be about a clause.
    for _ in 0..<Self.longestChain {
      let certain = Set(zip(winning, settled).filter { $1 && type(of: $0) != nil }.map(\.0.field))
      guard !certain.isEmpty else { break }
      settled = zip(winning, settled).map { candidate, isSettled in
        guard candidate.needsCitedClause, !isSettled else { return isSettled }
        let named = sections.sections(namedBy: candidate)
        return !named.isEmpty && certain.contains { $0 != candidate.field && sections.holds($0, named) }
      }
    }
    let kept = zip(winning, settled).filter(\.1).map(\.0)
    return kept.filter { !isOnlyAnnounced($0, among: kept) }
  }

  /// True for a heading whose section says the same, or that would have to oblige somebody to count.
  private func isOnlyAnnounced(_ candidate: Candidate, among all: [Candidate]) -> Bool {
    let field = document.fields[candidate.field]
    guard field.part == .heading, let type = type(of: candidate) else { return false }
    return types[type].need == .obligation
      || all.contains { other in
        other.owner == candidate.owner && other.field != candidate.field
          && document.fields[other.field].path == field.path
      }
  }

  private func withoutOutranked(_ candidates: [Candidate]) -> [Candidate] {
    var typesBySentence: [Int: [String]] = [:]
    var lints: [(id: String, find: Candidate)] = []
    for candidate in candidates {
      switch candidate.owner {
      case .clause(let type): typesBySentence[candidate.sentence, default: []].append(types[type].id)
      case .lint(let lint): lints.append((rules.lints[lint].id, candidate))
      }
    }
    return candidates.filter { candidate in
      guard let type = type(of: candidate), !types[type].yieldsTo.isEmpty else { return true }
      let stronger = types[type].yieldsTo
      if let others = typesBySentence[candidate.sentence], stronger.contains(where: others.contains) { return false }
      // Words that are themselves a fault are no measure: `Roma may not be employed`.
      return !lints.contains { lint in
        lint.find.sentence == candidate.sentence && lint.find.range.overlaps(candidate.range)
          && stronger.contains(lint.id)
      }
    }
  }

  /// The finds that a clause type may stand beside, and where the type itself was found.
  private struct Surroundings {
    var clauses: [Int: [Candidate]]
    var fields: Set<Int>
    /// Sentences.
    var own: Set<Int>
  }

  private func surroundings(
    of owner: LanguageRules.Owner, _ beside: ClauseType.Neighbourhood, among all: [Candidate]
  ) -> Surroundings {
    let clauses = all.filter { other in
      guard let type = type(of: other), !other.needsCitedClause else { return false }
      return other.owner != owner && beside.families.contains(types[type].family)
    }
    return Surroundings(
      clauses: Dictionary(grouping: clauses, by: \.sentence), fields: Set(clauses.map(\.field)),
      own: Set(all.filter { $0.owner == owner && !$0.needsCitedClause }.map(\.sentence)))
  }

  /// A sentence that names sections is about them, one that names none about what stands around it.
  private func hasNeighbour(
    _ candidate: Candidate, _ beside: ClauseType.Neighbourhood, _ around: Surroundings,
    _ sections: inout CitedSections
  ) -> Bool {
    guard !around.clauses.isEmpty else { return false }
    if around.clauses[candidate.sentence] != nil { return true }
    let named = sections.sections(namedBy: candidate)
    guard named.isEmpty else { return around.fields.contains { sections.holds($0, named) } }
    return (candidate.sentence - beside.sentences...candidate.sentence + beside.sentences).contains { sentence in
      // A penalty for discrimination is itself no clause that the next penalty could be about.
      guard let others = around.clauses[sentence], !around.own.contains(sentence) else { return false }
      return others.contains { sections.shareChapter(candidate, $0) }
    }
  }

  // MARK: Clauses

  /// Ordered by lot, then by source position.
  func clauses(from candidates: [Candidate], placer: Placer) -> [Clause] {
    var drafts = ClauseDrafts(document)
    for candidate in candidates {
      guard case .clause(let index) = candidate.owner else { continue }
      drafts.add(candidate, type: index)
    }
    var clauses = drafts.drafts.map { draft in
      var clause = draft.clause(rules.clauseTypes[draft.type], document: document, placer: placer)
      clause.target = target(of: draft, family: clause.family)
      return clause
    }
    for declaration in document.declarations { declare(declaration, in: &clauses, placer: placer) }
    return clauses.sorted { a, b in
      (a.lot ?? "", a.evidence[0].place.range.offset, a.type) < (b.lot ?? "", b.evidence[0].place.range.offset, b.type)
    }
  }

  /// The first quantity in the sentences of a clause that may set one.
  private func target(of draft: ClauseDraft, family: String) -> Target? {
    guard rules.targetWords.families.contains(family) else { return nil }
    let reader = TargetReader(words: rules.targetWords)
    return draft.candidates.lazy.compactMap { reader.target(in: document.text.bytes, $0.sentenceRange) }.first
  }

  /// A code adds itself to the clause whose words bear it out, or makes one of strength `declared`.
  private func declare(_ declaration: Declaration, in clauses: inout [Clause], placer: Placer) {
    let code = ClauseType.Code(term: declaration.term, code: declaration.code)
    for index in types.indices where types[index].declaredBy.contains(code) {
      let type = types[index]
      let place = placer.place(declaration.source, path: declaration.path)
      let evidence = Evidence(
        quote: document.source.string(at: declaration.source), rule: "\(type.id)/declared", place: place)
      let words = clauses.firstIndex {
        $0.type == type.id && ($0.lot == declaration.lot || $0.lot == nil || declaration.lot == nil)
      }
      if let words {
        clauses[words].evidence.append(evidence)
      } else {
        clauses.append(
          Clause(
            type: type.id, family: type.family, stage: type.stage, strength: .declared, commitments: type.commitments,
            lot: declaration.lot, language: nil, evidence: [evidence]))
      }
    }
  }

  private var types: [ClauseType] { rules.clauseTypes }

  /// An index in `types`, as a type is twenty values to copy; nil for the find of a lint.
  private func type(of candidate: Candidate) -> Int? {
    guard case .clause(let index) = candidate.owner else { return nil }
    return index
  }
}
