import TenderDocument
import TenderText

/// Finds award criteria below headings that nobody knows: tables, lists by a heading that speaks of judging offers, sentences that do
/// so themselves.
///
/// ```text
/// What counts for us
///
/// Criterion        Weight
/// Cost               60 %
/// Quality            40 %
/// ```
///
/// Tables of prices, hours, penalties and payments have no such row, or numbers that make no whole.
struct UnknownAwardSections {
  private let document: Document
  private let reader: AwardRowReader
  private let tables: UnknownAwardTables
  private let parts: HeadedAwardParts

  /// Bytes of a heading that is only the name of a criterion.
  private static let longestName = 80

  private var words: AwardWords { reader.words }

  init(_ document: Document, words: AwardWords) {
    self.document = document
    reader = AwardRowReader(bytes: document.text.bytes, words: words)
    tables = UnknownAwardTables(document: document, reader: reader)
    parts = HeadedAwardParts(document: document, reader: reader)
  }

  /// The document with these lists and tables, and what introduces them in their sections, as award criteria.
  ///
  /// Unchanged for notices and for texts that state weights where they are looked for.
  func marked() -> Document {
    guard document.notice.kind == .document else { return document }
    guard !statesWeights else { return withParts() }
    var marked = document
    var index = 0
    while index < document.fields.count {
      if let end = sectionEnd(from: index) ?? parts.end(from: index) {
        for field in index..<end { marked.fields[field].role = .awardCriterion }
        index = end
      } else if let end = tables.end(from: index) {
        for field in tables.introduction(of: index)..<end { marked.fields[field].role = .awardCriterion }
        index = end
      } else {
        if judges(index) { marked.fields[index].role = .awardCriterion }
        index += 1
      }
    }
    return marked
  }

  /// True if a section on award criteria has numbers of its own.
  private var statesWeights: Bool {
    document.fields.contains { field in
      field.role == .awardCriterion && [.text, .section].contains(field.part)
        && reader.rows(in: field.range).contains { $0.weight?.kind == .number }
    }
  }

  // MARK: Parts of known criteria

  /// The document with sections that give the parts of a criterion below a heading with its name: `TECHNICAL OFFER`.
  private func withParts() -> Document {
    let award = document.fields.indices.filter { document.fields[$0].role == .awardCriterion }
    guard let first = award.first, award.count <= UnknownAwardTables.mostRows else { return document }
    let criteria = award.flatMap { weighted(document.fields[$0]) }.filter { !$0.isPrice }
    guard criteria.count <= SolvedList.mostRows else { return document }
    let names = criteria.map { Folding.words(of: document.string($0.name)) + " " }
    var marked = document
    for index in document.fields.indices where index > first {
      let field = document.fields[index]
      guard field.part == .heading, Self.isOpen(field.role), field.range.count <= Self.longestName else { continue }
      let title = Folding.words(of: document.string(field.range)).drop { !$0.isLetter } + " "
      guard let named = names.firstIndex(where: { $0.hasPrefix(title) }), let whole = criteria[named].weight?.value
      else {
        continue
      }
      let end = document.fields[(index + 1)...].firstIndex { $0.part == .heading } ?? document.fields.count
      let parts = document.fields[index + 1..<end].flatMap(weighted)
      guard (2...SolvedList.mostRows).contains(parts.count), ShareSolver(parts).solve(whole: whole) != nil else {
        continue
      }
      for part in index..<end { marked.fields[part].role = .awardCriterion }
    }
    return marked
  }

  private func weighted(_ field: Field) -> [AwardRow] {
    reader.rows(in: field.range).filter { $0.weight?.kind == .number }
  }

  // MARK: Sections

  /// The index behind the section that the field at `index` heads: `Choosing between bids`; nil where its text weighs nothing.
  private func sectionEnd(from index: Int) -> Int? {
    let fields = document.fields
    guard fields[index].part == .heading, Self.isOpen(fields[index].role), fields[index].range.count <= 160 else {
      return nil
    }
    let spoken = AwardToken.tokens(in: document.text.bytes, fields[index].range).filter { $0.word != nil }
    let namesCriteria = spoken.indices.contains { words.criteria.match(spoken, from: $0, atMost: 4) != nil }
    // `Stage two: award`
    let isTitle = spoken.count <= HeadlessAwardTable.longestTitle && spoken.contains(where: words.awarding.holds)
    guard namesCriteria || isTitle || spoken.contains(where: words.judging.holds),
      !spoken.contains(where: words.paying.holds)
    else { return nil }
    let namesOffers = spoken.contains(where: words.offers.holds)
    var end = index + 1
    while end < fields.count, end - index <= UnknownAwardTables.mostRows, fields[end].part == .text || headsLot(end) {
      end += 1
    }
    let parts = fields[index + 1..<end].map { field in
      AwardToken.tokens(in: document.text.bytes, field.range).prepared(words, in: document.text.bytes)
    }
    let pays = parts.contains { $0.contains(where: words.paying.holds) }
    guard namesCriteria || !isTitle || !pays else { return nil }
    let rows = AwardCells(bytes: document.text.bytes).joined(parts).flatMap(reader.rows(numbered:))
    // What judges no offers may still weigh the price: `Rules of assessment`, `Criteria`.
    let weighsPrice = rows.contains { row in
      guard row.isPrice, let weight = row.weight else { return false }
      // A sentence may pay a percentage of the price; a row ends in one.
      let endsInPercentage = weight.unit == .percent && weight.range.upperBound >= row.range.upperBound
      return weight.isCalledWeight || weight.unit == .points || endsInPercentage
    }
    let isOnlyPrice = rows.allSatisfy { $0.isPrice || $0.weight == nil }
    return (namesOffers || weighsPrice) && !isOnlyPrice && UnknownAwardTables.makeWhole(rows, in: document) ? end : nil
  }

  /// True for `Lot 2` between the lists of two lots.
  private func headsLot(_ index: Int) -> Bool {
    guard document.fields[index].part == .heading, document.fields[index].range.count <= 80 else { return false }
    let tokens = AwardToken.tokens(in: document.text.bytes, document.fields[index].range)
    return words.lots.match(tokens, from: 0, atMost: 2) != nil && tokens.contains(where: \.isNumber)
  }

  /// True for a paragraph that says how offers are judged, and weighs the price among criteria that make a whole.
  private func judges(_ index: Int) -> Bool {
    let field = document.fields[index]
    guard [.text, .section].contains(field.part), Self.isOpen(field.role), (40...1_500).contains(field.range.count)
    else {
      return false
    }
    guard document.text.bytes[field.range].count(where: { (0x30...0x39).contains($0) }) > 3 else { return false }
    let tokens = AwardToken.tokens(in: document.text.bytes, field.range)
    guard tokens.contains(where: { words.judging.holds($0) || words.awarding.holds($0) }),
      tokens.contains(where: words.offers.holds)
    else { return false }
    let rows = reader.rows(tokens)
    return rows.contains { $0.isPrice && $0.weight?.unit == .points || $0.isPrice && $0.weight?.isCalledWeight == true }
      && UnknownAwardTables.makeWhole(rows, in: document)
  }

  /// True for a role that says nothing of what stands there.
  static func isOpen(_ role: Role) -> Bool {
    role == .other || role == .description || role == .additionalInformation || role == .title
  }
}
