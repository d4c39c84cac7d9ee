import TenderDocument
import TenderText

/// Turns stated award criteria into shares of the whole evaluation.
///
/// Nothing is invented: weights that fit no reading give no share, and a reason.
///
/// A class, as its methods are handed on for every list and row.
final class AwardTableMaker {
  private let document: Document
  private let reader: AwardRowReader
  private let clauses: [(range: Range<Int>, family: String)]
  private let placer: Placer

  private var words: AwardWords { reader.words }

  /// Bytes of prose about criteria; more is no list that anybody weighs, and its tokens would fill the memory.
  private static let mostProse = 2_000_000

  /// - Parameter clauses: finds of award clauses, for marking criteria.
  init(
    document: Document, words: AwardWords, clauses: [(range: Range<Int>, family: String)], placer: Placer
  ) {
    self.document = document
    reader = AwardRowReader(bytes: document.text.bytes, words: words)
    self.clauses = clauses
    self.placer = placer
  }

  /// Of the stated lists, then of the lots whose criteria stand in prose.
  func tables() -> [AwardTable] {
    var tables = document.awardLists.map(table)
    let prose = prose().filter { prose in
      !tables.contains { $0.lot == prose.lot && $0.criteria.contains { $0.share != nil } }
    }
    tables.removeAll { table in table.criteria.isEmpty && prose.contains { $0.lot == table.lot } }
    return tables + prose
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
      let texts = [criterion.name, criterion.description].compactMap(\.self)
      let family = family(in: texts)
      var found = AwardTable.Criterion(
        name: texts.first.map(document.string) ?? criterion.kind.rawValue, parent: row.parent, kind: criterion.kind,
        weight: row.weight, share: row.share, family: family, place: placer.place(source, path: criterion.path))
      found.isMixed = isMixed(family, in: texts)
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
    if names.contains(where: { mentions(words.documents, in: $0) }) {
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
      weight = self.weight(inside)
    }
    return StatedListReading.Criterion(
      kind: criterion.kind, weight: weight, depth: rows.first.flatMap { $0.isPart ? 2 : $0.depth },
      isPrice: rows.first?.isPrice ?? (criterion.kind == .price), hasWords: !rows.isEmpty || criterion.kind == .price)
  }

  private static func onlyWeight(_ rows: [AwardRow]) -> WeightMention? {
    let weights = rows.compactMap(\.weight).filter { $0.kind == .number || $0.kind == .range }
    return weights.count == 1 ? weights[0] : weights.first { first in weights.allSatisfy { $0.value == first.value } }
  }

  /// A social criterion whose words are about the environment too.
  private func isMixed(_ family: String?, in ranges: [Range<Int>]) -> Bool {
    guard family != nil else { return false }
    return ranges.contains { mentions(words.environment, in: $0) }
  }

  private func family(in ranges: [Range<Int>]) -> String? {
    clauses.first { clause in ranges.contains { $0.overlaps(clause.range) } }?.family
  }

  // MARK: Prose

  /// What consecutive fields say of the criteria of one lot.
  private struct Text {
    var lot: String?
    var parts: [(field: Field, tokens: [AwardToken])] = []
    /// The tokens of each part, with numbers for the words that count something.
    var numbered: [[AwardToken]] = []
    /// Of all parts.
    var rows: [AwardRow] = []
  }

  /// A table for each lot whose award fields hold a list that can be read, or else say why there is none.
  private func prose() -> [AwardTable] {
    let award = document.fields.indices.filter { document.fields[$0].role == .awardCriterion }
    guard award.reduce(0, { $0 + document.fields[$1].range.count }) <= Self.mostProse else {
      guard document.awardLists.isEmpty else { return [] }
      return [unread(nil, because: "the text of the award criteria is too long to be a list of weights")]
    }
    var texts: [Text] = []
    let stated = Set(document.awardLists.flatMap { $0.criteria.compactMap { $0.name?.lowerBound } })
    for index in award {
      let field = document.fields[index]
      if stated.contains(field.range.lowerBound) { continue }
      let tokens = tokens(of: field)
      if texts.last?.lot != field.lot || texts.isEmpty { texts.append(Text(lot: field.lot)) }
      texts[texts.count - 1].parts.append((field, tokens))
      texts[texts.count - 1].numbered.append(tokens.prepared(words, in: document.text.bytes))
    }
    // Without a number nothing is weighed, as is true of most texts.
    for index in texts.indices where texts[index].numbered.contains(where: { $0.contains(where: \.isNumber) }) {
      // A row may be wrapped over two fields as well.
      texts[index].rows = reader.unwrapped(texts[index].numbered.flatMap(reader.rowsAndSums(numbered:)))
    }
    let tables = texts.flatMap { text in
      let tables = lists(text).map { table($0.reading, lot: $0.lot, path: text.parts[0].field.path) }
      return tables.isEmpty ? ordered(text).map { [$0] } ?? [] : tables
    }
    guard tables.isEmpty, document.awardLists.isEmpty else { return tables }
    let hasWeights = texts.contains { $0.rows.contains { $0.weight?.kind == .number && !$0.isSum } }
    // `The lowest price gets 50 points` is one criterion of several; other numbers count things.
    let weighsPrice = texts.contains { $0.rows.contains { $0.isPrice && $0.weight?.kind == .number && !$0.isSum } }
    if !weighsPrice, let price = priceOnly(texts) { return [price] }
    return texts.first.map { [unread($0.lot, texts, hasWeights: hasWeights)] } ?? []
  }

  /// What can be read in one text, list by list, with the lots that it names if no field has one.
  private func lists(_ text: Text) -> [LotLists.List] {
    let rows = HeadedWeights(bytes: document.text.bytes).joined(text.rows)
    func read(_ rows: [AwardRow]) -> [ProseListReading] {
      ProseListReading.readings(rows) { Folding.words(of: self.document.string($0)) }
    }
    guard text.lot == nil, !rows.isEmpty else { return read(rows).map { (text.lot, $0) } }
    let marks = LotMarks(text.numbered, words: words, bytes: document.text.bytes)
    return LotLists(
      marks: marks, known: document.lots, mayHaveMore: document.notice.kind == .document, read: read
    ).lists(rows)
  }

  /// Without the number of the paragraph itself: `4.2 Marks are given for …`.
  private func tokens(of field: Field) -> [AwardToken] {
    let tokens = AwardToken.tokens(in: document.text.bytes, field.range)
    guard tokens.count > 1, case .number = tokens[0].kind, tokens[1].word != nil else { return tokens }
    let number = "section " + document.string(tokens[0].range)
    return document.paths.label(of: field.path) == number ? Array(tokens.dropFirst()) : tokens
  }

  private func unread(_ lot: String?, _ texts: [Text], hasWeights: Bool) -> AwardTable {
    let reason =
      if hasWeights {
        "the text of the award criteria has numbers, but no list of weights"
      } else if texts.contains(where: { $0.parts.contains { mentions(words.documents, in: $0.tokens) } }) {
        "the text states no weights and names the procurement documents"
      } else {
        "the text of the award criteria states no weights"
      }
    return unread(lot, because: reason)
  }

  private func unread(_ lot: String?, because reason: String) -> AwardTable {
    AwardTable(lot: lot, basis: .none, criteria: [], sum: nil, isNormalised: false, reason: reason)
  }

  private func mentions(_ list: AwardWords.List, in range: Range<Int>) -> Bool {
    mentions(list, in: AwardToken.tokens(in: document.text.bytes, range))
  }

  private func mentions(_ list: AwardWords.List, in tokens: [AwardToken]) -> Bool {
    let spoken = tokens.filter { $0.word != nil }
    return spoken.indices.contains { list.match(spoken, from: $0, atMost: 6) != nil }
  }

  private func ordered(_ text: Text) -> AwardTable? {
    for (field, tokens) in text.parts {
      guard let order = ImportanceOrder(reader, tokens) else { continue }
      let families = families(of: order.rows.map(\.range))
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
  private func priceOnly(_ texts: [Text]) -> AwardTable? {
    for (field, tokens) in texts.flatMap(\.parts) {
      let spoken = tokens.filter { $0.word != nil }
      for index in spoken.indices {
        guard
          let count = words.priceOnly.match(spoken, from: index, atMost: 8)
            ?? words.priceAlone.match(spoken, from: index, atMost: 8)
        else { continue }
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

  private func table(_ reading: ProseListReading, lot: String?, path: PathTable.Node) -> AwardTable {
    let families = families(of: reading.rows.map(\.stated.range))
    let criteria = zip(reading.rows, families).map { row, family in
      let family = row.stated.isHeaded ? diversityFamily(in: row.stated.range) ?? family : family
      var criterion = AwardTable.Criterion(
        name: document.string(row.stated.name), parent: row.parent, kind: row.stated.isPrice ? .price : .quality,
        weight: row.stated.weight.map(weight), share: row.share, family: family,
        place: placer.place(document.text.sourceRange(of: row.stated.name), path: path))
      criterion.isMixed = isMixed(family, in: [row.stated.range])
      return criterion
    }
    return AwardTable(
      lot: lot, basis: .notice, criteria: criteria, sum: reading.sum, isNormalised: reading.isNormalised,
      reason: reading.reason)
  }

  private func weight(_ mention: WeightMention) -> AwardTable.Weight {
    AwardTable.Weight(raw: document.string(mention.range), value: mention.value, unit: mention.unit)
  }

  /// Of a clause on diversity inside, which the name tells more of than a word about work in the text below.
  private func diversityFamily(in range: Range<Int>) -> String? {
    clauses.first { AwardPractice.Measure.diversity.counts($0.family) && range.overlaps($0.range) }?.family
  }

  /// The family of each row: a clause counts for the row that holds it, or else for the one that holds most of it.
  private func families(of rows: [Range<Int>]) -> [String?] {
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
}
