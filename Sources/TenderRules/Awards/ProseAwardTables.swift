import TenderDocument
import TenderText

/// The tables of criteria that stand in text: lists, rows and sentences with weights, lot by lot.
struct ProseAwardTables {
  let document: Document
  let reader: AwardRowReader
  let families: CriterionFamilies
  let placer: Placer

  /// Bytes of prose about criteria; more is no list that anybody weighs, and its tokens would fill the memory.
  private static let mostProse = 2_000_000

  private var words: AwardWords { reader.words }

  /// A table for each lot whose award fields hold a list that can be read, or else say why there is none.
  func tables() -> [AwardTable] {
    let award = document.fields.indices.filter { document.fields[$0].role == .awardCriterion }
    let unweighed = UnweighedAwardTables(document: document, reader: reader, families: families, placer: placer)
    guard award.reduce(0, { $0 + document.fields[$1].range.count }) <= Self.mostProse else {
      guard document.awardLists.isEmpty else { return [] }
      return [unweighed.unread(nil, because: "the text of the award criteria is too long to be a list of weights")]
    }
    let texts = AwardText.texts(of: document, in: award, reader)
    let readings = texts.map(lists)
    let isListBeside = readings.joined().contains(where: \.reading.isListed)
    let tables = zip(texts, readings).flatMap { text, lists in
      let own = lists.filter { !(isListBeside && $0.reading.onlyExplains) }
      let tables = own.map { table($0.reading, lot: $0.lot, path: text.parts[0].field.path) }
      return tables.isEmpty ? unweighed.ordered(text).map { [$0] } ?? [] : tables
    }
    guard tables.isEmpty, document.awardLists.isEmpty, !texts.isEmpty else { return tables }
    if !texts.contains(where: \.weighsPrice), let price = unweighed.priceOnly(texts) { return [price] }
    return [unweighed.unread(texts)]
  }

  /// What can be read in one text, list by list, with the lots that it names if no field has one.
  private func lists(_ text: AwardText) -> [LotLists.List] {
    let rows = HeadedWeights(bytes: document.text.bytes).joined(text.rows)
    func read(_ rows: [AwardRow]) -> [ProseListReading] {
      ProseListReading.readings(rows) { Folding.words(of: document.string($0)) }
    }
    guard text.lot == nil, !rows.isEmpty else { return read(rows).map { (text.lot, $0) } }
    let marks = LotMarks(text.numbered, words: words, bytes: document.text.bytes)
    return LotLists(
      marks: marks, known: document.lots, mayHaveMore: document.notice.kind == .document, read: read
    ).lists(rows)
  }

  private func table(_ reading: ProseListReading, lot: String?, path: PathTable.Node) -> AwardTable {
    let marks = families.families(of: reading.rows.map(\.stated.range))
    let criteria = zip(reading.rows, marks).map { row, family in
      let family = row.stated.isHeaded ? families.diversityFamily(in: row.stated.range) ?? family : family
      var criterion = AwardTable.Criterion(
        name: document.string(row.stated.name), parent: row.parent, kind: row.stated.isPrice ? .price : .quality,
        weight: row.stated.weight.map { AwardTable.Weight($0, in: document) }, share: row.share, family: family,
        place: placer.place(document.text.sourceRange(of: row.stated.name), path: path))
      criterion.isMixed = families.isMixed(family, in: [row.stated.range])
      return criterion
    }
    return AwardTable(
      lot: lot, basis: .notice, criteria: criteria, sum: reading.sum, isNormalised: reading.isNormalised,
      reason: reading.reason)
  }
}
