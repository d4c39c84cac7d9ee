import TenderDocument
import TenderText

/// The tables of criteria that stand in fields of their own, as in a notice.
struct StatedAwardTables {
  let document: Document
  let reader: AwardRowReader
  let families: CriterionFamilies
  let placer: Placer

  private var words: AwardWords { reader.words }

  /// The shares of one list, or the reason why there are none.
  func table(_ list: AwardList) -> AwardTable {
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
      let texts = [criterion.name, criterion.description].compactMap(\.self)
      let family = families.family(in: texts)
      var found = AwardTable.Criterion(
        name: texts.first.map(document.string) ?? criterion.kind.rawValue, parent: row.parent, kind: criterion.kind,
        weight: row.weight, share: row.share, family: family, place: placer.place(source, path: criterion.path))
      found.isMixed = families.isMixed(family, in: texts)
      return found
    }
    return AwardTable(
      lot: list.lot, basis: list.basis, criteria: criteria, sum: reading.sum, isNormalised: reading.isNormalised,
      reason: reading.reason.map { explained($0, list) })
  }

  /// A plainer reason where the words of the weights or names give one.
  private func explained(_ reason: String, _ list: AwardList) -> String {
    let weights = list.criteria.compactMap(\.weight).map { Folding.words(of: document.string($0.range)) }
    func isSaid(_ words: AwardWords.List) -> Bool {
      weights.contains { words.match($0.split(separator: " ").map(String.init)) != nil }
    }
    if isSaid(words.passFail) { return "the criteria are passed or failed" }
    if isSaid(words.notGiven) { return "a weight is given as not applicable or open" }
    let names = list.criteria.flatMap { [$0.name, $0.description].compactMap(\.self) }
    if names.contains(where: { words.documents.isMentioned(in: AwardToken.tokens(in: document.text.bytes, $0)) }) {
      return reason + "; a criterion names the procurement documents"
    }
    return reason
  }

  /// A criterion with its weight, from its own field or else from its name.
  private func stated(_ criterion: AwardList.Criterion) -> StatedListReading.Criterion {
    let texts = [criterion.name, criterion.description].compactMap(\.self)
    let rows = texts.flatMap(reader.rows(in:))
    var weight: AwardTable.Weight?
    if let own = criterion.weight {
      let raw = document.string(own.range)
      let read = StatedWeight(raw, code: own.code)
      weight = AwardTable.Weight(raw: raw, value: read.value, unit: read.unit)
    } else if let inside = Self.onlyWeight(rows) {
      weight = AwardTable.Weight(inside, in: document)
    }
    return StatedListReading.Criterion(
      kind: criterion.kind, weight: weight, depth: rows.first.flatMap { $0.isPart ? 2 : $0.depth },
      isPrice: rows.first?.isPrice ?? (criterion.kind == .price), hasWords: !rows.isEmpty || criterion.kind == .price)
  }

  private static func onlyWeight(_ rows: [AwardRow]) -> WeightMention? {
    let weights = rows.compactMap(\.weight).filter { $0.kind == .number || $0.kind == .range }
    return weights.count == 1 ? weights[0] : weights.first { first in weights.allSatisfy { $0.value == first.value } }
  }
}
