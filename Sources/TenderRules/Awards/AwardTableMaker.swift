import TenderDocument

/// Turns award criteria into shares of the whole evaluation.
///
/// Nothing is invented: weights that fit no reading give no share, and a reason.
struct AwardTableMaker {
  private let stated: StatedAwardTables
  private let prose: ProseAwardTables
  private let lists: [AwardList]

  /// - Parameter clauses: finds of award clauses, for marking criteria.
  init(
    document: Document, words: AwardWords, clauses: [(range: Range<Int>, family: String)], placer: Placer
  ) {
    let reader = AwardRowReader(bytes: document.text.bytes, words: words)
    let families = CriterionFamilies(document: document, words: words, clauses: clauses)
    lists = document.awardLists
    stated = StatedAwardTables(document: document, reader: reader, families: families, placer: placer)
    prose = ProseAwardTables(document: document, reader: reader, families: families, placer: placer)
  }

  /// Of the stated lists, then of the lots whose criteria stand in prose.
  func tables() -> [AwardTable] {
    var tables = lists.map(stated.table)
    let prose = prose.tables().filter { prose in
      !tables.contains { $0.lot == prose.lot && $0.criteria.contains { $0.share != nil } }
    }
    tables.removeAll { table in table.criteria.isEmpty && prose.contains { $0.lot == table.lot } }
    return tables + prose
  }
}
