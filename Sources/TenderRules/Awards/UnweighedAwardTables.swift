import TenderDocument
import TenderText

/// The tables of texts whose criteria have no weights: in order of importance, the price alone, or none that can be read.
struct UnweighedAwardTables {
  let document: Document
  let reader: AwardRowReader
  let families: CriterionFamilies
  let placer: Placer

  private var words: AwardWords { reader.words }

  /// The table of a text that puts its criteria in order of importance.
  func ordered(_ text: AwardText) -> AwardTable? {
    for (field, tokens) in text.parts {
      guard let order = ImportanceOrder(reader, tokens) else { continue }
      let families = families.families(of: order.rows.map(\.range))
      let criteria = order.rows.enumerated().map { index, row in
        AwardTable.Criterion(
          name: document.string(row.name), parent: nil, kind: row.isPrice ? .price : .quality,
          weight: AwardTable.Weight(raw: document.string(order.phrase), value: Double(index + 1), unit: .order),
          share: nil, family: families[index],
          place: placer.place(document.text.sourceRange(of: row.name), path: field.path))
      }
      return AwardTable(
        lot: text.lot, basis: .notice, criteria: criteria, sum: nil, isNormalised: false,
        reason: "the criteria are only in order of importance")
    }
    return nil
  }

  /// The table of a text that says without weights that the price alone decides.
  ///
  /// - Parameter texts: all of the document about award criteria.
  func priceOnly(_ texts: [AwardText]) -> AwardTable? {
    for (field, tokens) in texts.flatMap(\.parts) {
      if let range = words.priceAlone(in: tokens) ?? words.priceOnly(in: tokens) {
        let criterion = AwardTable.Criterion(
          name: document.string(range), parent: nil, kind: .price, weight: nil, share: 100, family: nil,
          place: placer.place(document.text.sourceRange(of: range), path: field.path))
        return AwardTable(
          lot: field.lot, basis: .notice, criteria: [criterion], sum: nil, isNormalised: false, reason: nil)
      }
    }
    return nil
  }

  /// A table that says why nothing could be read in `texts`.
  func unread(_ texts: [AwardText]) -> AwardTable {
    let reason =
      if texts.contains(where: \.hasWeights) {
        "the text of the award criteria has numbers, but no list of weights"
      } else if texts.contains(where: { $0.parts.contains { words.documents.isMentioned(in: $0.tokens) } }) {
        "the text states no weights and names the procurement documents"
      } else {
        "the text of the award criteria states no weights"
      }
    return unread(texts.first?.lot, because: reason)
  }

  func unread(_ lot: String?, because reason: String) -> AwardTable {
    AwardTable(lot: lot, basis: .none, criteria: [], sum: nil, isNormalised: false, reason: reason)
  }
}
