import TenderDocument
import TenderText

/// Turns stated award criteria into shares of the whole evaluation.
///
/// Nothing is invented: weights that fit no reading give no share, and a reason.
struct AwardTableMaker {
  let document: Document
  let words: AwardWords
  /// Finds of award clauses, for marking criteria.
  let clauses: [(range: Range<Int>, family: String)]
  let placer: Placer

  /// Of the stated lists, then of the lots whose criteria stand in prose.
  func tables() -> [AwardTable] {
    var tables = document.awardLists.map(table)
    for prose in prose()
    where !tables.contains(where: { $0.lot == prose.lot && $0.criteria.contains { $0.share != nil } }) {
      tables.removeAll { $0.lot == prose.lot && $0.criteria.isEmpty }
      tables.append(prose)
    }
    return tables
  }

  // MARK: Stated lists

  private func table(_ list: AwardList) -> AwardTable {
    guard !list.criteria.isEmpty else {
      return AwardTable(
        lot: list.lot, basis: list.basis, criteria: [], sum: nil, isNormalised: false,
        reason: list.basis == .documentsOnly
          ? "the criteria stand in the procurement documents" : "no criterion is stated")
    }
    let reading = StatedListReading(list.criteria.map(stated))
    let criteria = reading.rows.map { row in
      let criterion = list.criteria[row.index]
      let source = criterion.name.map { document.text.sourceRange(of: $0) } ?? criterion.source
      return AwardTable.Criterion(
        name: (criterion.name ?? criterion.description).map(document.string) ?? criterion.kind.rawValue,
        parent: row.parent,
        kind: criterion.kind, weight: row.weight, share: row.share,
        family: family(in: [criterion.name, criterion.description].compactMap(\.self)),
        place: placer.place(source, path: criterion.path))
    }
    return AwardTable(
      lot: list.lot, basis: list.basis, criteria: criteria, sum: reading.sum, isNormalised: reading.isNormalised,
      reason: reading.reason)
  }

  /// A criterion with its weight, from its own field or else from its name.
  private func stated(_ criterion: AwardList.Criterion) -> StatedListReading.Criterion {
    let texts = [criterion.name, criterion.description].compactMap(\.self)
    let rows = texts.flatMap { AwardRowReader(bytes: document.text.bytes, words: words).rows(in: $0) }
    var weight: AwardTable.Weight?
    if let own = criterion.weight {
      let raw = document.string(own.range)
      let read = StatedWeight(raw, code: own.code)
      weight = AwardTable.Weight(raw: raw, value: read.value, unit: read.unit)
    } else if let inside = Self.onlyWeight(rows) {
      weight = AwardTable.Weight(raw: document.string(inside.range), value: inside.value, unit: inside.unit)
    }
    return StatedListReading.Criterion(
      kind: criterion.kind, weight: weight, depth: rows.first.flatMap { $0.isPart ? 2 : $0.depth },
      isPrice: rows.first?.isPrice ?? (criterion.kind == .price), hasWords: !rows.isEmpty || criterion.kind == .price)
  }

  private static func onlyWeight(_ rows: [AwardRow]) -> WeightMention? {
    let weights = rows.compactMap(\.weight)
    return weights.count == 1 ? weights[0] : weights.first { first in weights.allSatisfy { $0.value == first.value } }
  }

  private func family(in ranges: [Range<Int>]) -> String? {
    clauses.first { clause in ranges.contains { $0.overlaps(clause.range) } }?.family
  }

  // MARK: Prose

  /// A table for each lot whose award fields hold a list that can be read; nothing for the others.
  private func prose() -> [AwardTable] {
    var rows: [(lot: String?, rows: [AwardRow], path: PathTable.Node)] = []
    let stated = Set(document.awardLists.flatMap { $0.criteria.compactMap { $0.name?.lowerBound } })
    for field in document.fields where field.role == .awardCriterion && !stated.contains(field.range.lowerBound) {
      let own = AwardRowReader(bytes: document.text.bytes, words: words).rows(in: field.range)
      if let last = rows.indices.last, rows[last].lot == field.lot {
        rows[last].rows += own
      } else if !own.isEmpty {
        rows.append((field.lot, own, field.path))
      }
    }
    let tables = rows.compactMap { table($0.rows, lot: $0.lot, path: $0.path) }
    return tables.isEmpty && document.awardLists.isEmpty ? priceOnly().map { [$0] } ?? [] : tables
  }

  /// The table of a text that says without weights that the price alone decides.
  private func priceOnly() -> AwardTable? {
    for field in document.fields where field.role == .awardCriterion {
      let spoken = AwardToken.tokens(in: document.text.bytes, field.range).filter { $0.word != nil }
      for index in spoken.indices {
        let ahead = spoken[index..<min(index + 8, spoken.count)]
        guard let count = words.priceOnly.match(ahead.compactMap(\.word)) else { continue }
        let range = spoken[index].range.lowerBound..<spoken[index + count - 1].range.upperBound
        let criterion = AwardTable.Criterion(
          name: document.string(range), parent: nil, kind: .price, weight: nil, share: 100, family: nil,
          place: placer.place(document.text.sourceRange(of: range), path: field.path))
        return AwardTable(
          lot: field.lot, basis: .notice, criteria: [criterion], sum: nil, isNormalised: false, reason: nil)
      }
    }
    return nil
  }

  private func table(_ rows: [AwardRow], lot: String?, path: PathTable.Node) -> AwardTable? {
    guard let reading = ProseListReading(rows) else { return nil }
    let criteria = zip(reading.rows, reading.solution.shares).enumerated().map { index, row in
      let (row, share) = row
      return AwardTable.Criterion(
        name: document.string(row.name), parent: reading.solution.parents[index], kind: row.isPrice ? .price : .quality,
        weight: row.weight.map { AwardTable.Weight(raw: document.string($0.range), value: $0.value, unit: $0.unit) },
        share: share, family: family(in: [row.range]),
        place: placer.place(document.text.sourceRange(of: row.name), path: path))
    }
    return AwardTable(
      lot: lot, basis: .notice, criteria: criteria, sum: reading.solution.sum,
      isNormalised: reading.solution.isNormalised,
      reason: nil)
  }
}
