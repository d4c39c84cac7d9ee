import TenderDocument

/// Which criteria are about people: the families of the clauses that were found in their words.
struct CriterionFamilies {
  let document: Document
  let words: AwardWords
  /// Finds of award clauses.
  let clauses: [(range: Range<Int>, family: String)]

  /// The first that touches the name or description of a criterion.
  func family(in ranges: [Range<Int>]) -> String? {
    clauses.first { clause in ranges.contains { $0.overlaps(clause.range) } }?.family
  }

  /// Of a clause on diversity inside, which the name tells more of than a word about work in the text below.
  func diversityFamily(in range: Range<Int>) -> String? {
    clauses.first { AwardPractice.Measure.diversity.counts($0.family) && range.overlaps($0.range) }?.family
  }

  /// The family of each row: a clause counts for the row that holds it, or else for the one that holds most of it.
  func families(of rows: [Range<Int>]) -> [String?] {
    var families = rows.map { row in
      clauses.first { row.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= row.upperBound }?.family
    }
    for clause in clauses {
      let touched = rows.indices.filter { rows[$0].overlaps(clause.range) }
      guard !touched.contains(where: { families[$0] != nil }) else { continue }
      let most = touched.max { a, b in
        rows[a].clamped(to: clause.range).count < rows[b].clamped(to: clause.range).count
      }
      if let most { families[most] = clause.family }
    }
    return families
  }

  /// A social criterion whose words are about the environment too.
  func isMixed(_ family: String?, in ranges: [Range<Int>]) -> Bool {
    guard family != nil else { return false }
    return ranges.contains { words.environment.isMentioned(in: AwardToken.tokens(in: document.text.bytes, $0)) }
  }
}
