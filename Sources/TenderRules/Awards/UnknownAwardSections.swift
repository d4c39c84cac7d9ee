import TenderDocument
import TenderText

/// Finds award criteria below headings that nobody knows: tables by the row that heads their columns, lists by a heading that speaks
/// of judging offers, sentences that do so themselves.
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

  private var words: AwardWords { reader.words }

  /// Rows of a table; more are no list of criteria.
  private static let mostRows = 60
  /// Lines of a field of which one may head the columns of a table.
  private static let mostLinesToHead = 3
  /// Paragraphs before a table that may introduce it.
  private static let mostIntroductions = 6

  init(_ document: Document, words: AwardWords) {
    self.document = document
    reader = AwardRowReader(bytes: document.text.bytes, words: words)
  }

  /// The document with these lists and tables, and what introduces them in their sections, as award criteria.
  ///
  /// Unchanged for notices and for texts that state weights where they are looked for.
  func marked() -> Document {
    guard document.notice.kind == .document, !statesWeights else { return document }
    var marked = document
    var index = 0
    while index < document.fields.count {
      if let end = sectionEnd(from: index) {
        for field in index..<end { marked.fields[field].role = .awardCriterion }
        index = end
      } else if let end = tableEnd(from: index) {
        for field in introduction(of: index)..<end { marked.fields[field].role = .awardCriterion }
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

  // MARK: Sections

  /// The index behind the section that the field at `index` heads: `Choosing between bids`; nil where its text weighs nothing.
  private func sectionEnd(from index: Int) -> Int? {
    let fields = document.fields
    guard fields[index].part == .heading, isOpen(fields[index].role), fields[index].range.count <= 160 else {
      return nil
    }
    let spoken = AwardToken.tokens(in: document.text.bytes, fields[index].range).filter { $0.word != nil }
    let namesCriteria = spoken.indices.contains { words.criteria.match(spoken, from: $0, atMost: 4) != nil }
    guard namesCriteria || spoken.contains(where: words.judging.holds) else { return nil }
    let namesOffers = spoken.contains(where: words.offers.holds)
    var end = index + 1
    while end < fields.count, end - index <= Self.mostRows, fields[end].part == .text || headsLot(end) { end += 1 }
    let rows = fields[index + 1..<end].flatMap { reader.rows(in: $0.range) }
    // What judges no offers may still weigh the price: `Rules of assessment`, `Criteria`.
    let weighsPrice = rows.contains { row in
      guard row.isPrice, let weight = row.weight else { return false }
      // A sentence may pay a percentage of the price; a row ends in one.
      let endsInPercentage = weight.unit == .percent && weight.range.upperBound >= row.range.upperBound
      return weight.isCalledWeight || weight.unit == .points || endsInPercentage
    }
    return (namesOffers || weighsPrice) && readsWhole(rows) ? end : nil
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
    guard [.text, .section].contains(field.part), isOpen(field.role), (40...1_500).contains(field.range.count) else {
      return false
    }
    guard document.text.bytes[field.range].count(where: { (0x30...0x39).contains($0) }) > 3 else { return false }
    let tokens = AwardToken.tokens(in: document.text.bytes, field.range)
    guard tokens.contains(where: words.judging.holds), tokens.contains(where: words.offers.holds) else { return false }
    let rows = reader.rows(tokens)
    return rows.contains { $0.isPrice && $0.weight?.unit == .points || $0.isPrice && $0.weight?.isCalledWeight == true }
      && readsWhole(rows)
  }

  private func readsWhole(_ rows: [AwardRow]) -> Bool {
    ProseListReading.readings(rows) { Folding.words(of: self.document.string($0)) }
      .contains { $0.reason == nil && $0.rows.count > 1 && (!$0.isNormalised || Self.isRound($0.sum)) }
  }

  /// Points are often counted out of so many.
  private static func isRound(_ sum: Double?) -> Bool { sum == 1000 || sum == 10_000 }

  // MARK: Tables

  /// The index behind the last row of the table that the field at `index` heads; nil where it heads none.
  private func tableEnd(from index: Int) -> Int? {
    guard isOpen(document.fields[index].role), let head = head(of: document.fields[index]) else { return nil }
    var rows = head.rows
    var total: Double?
    var end = index + 1
    var unread = 0
    while end < document.fields.count, end - index <= Self.mostRows, total == nil, unread < 2 {
      let field = document.fields[end]
      guard field.part == .text, field.range.count <= 300 else { break }
      let tokens = AwardToken.tokens(in: document.text.bytes, field.range)
      guard !isSentence(tokens) else { break }
      total = self.total(of: tokens)
      let found = reader.rows(tokens)
      let weighs = found.contains { $0.weight?.value != nil }
      unread = weighs || total != nil ? 0 : unread + 1
      rows += found
      end += 1
    }
    end -= unread
    guard end > index else { return nil }
    let introduction = index > 0 ? reader.rows(in: document.fields[index - 1].range) : []
    let isAboutPrice = (rows + introduction).contains { $0.isPrice && $0.weight?.value != nil }
    guard head.namesCriteria || isAboutPrice else { return nil }
    // `The 70 points are made up as follows:`
    let announced = introduction.last { $0.opensList }?.weight?.value
    return makeWhole(rows, total: total ?? announced) ? end : nil
  }

  private func isSentence(_ tokens: [AwardToken]) -> Bool {
    tokens.last?.isMark(".") == true && tokens.count(where: { $0.word != nil }) > 7
  }

  private struct Head {
    /// Says that the rows are criteria.
    var namesCriteria: Bool
    /// Those in the same field, below it.
    var rows: [AwardRow]
  }

  /// nil for any other text.
  private func head(of field: Field) -> Head? {
    guard field.part == .text, field.range.count <= 2_000 else { return nil }
    let bytes = document.text.bytes
    var start = field.range.lowerBound
    // The title of the table and its border may stand above.
    for _ in 0..<Self.mostLinesToHead where start < field.range.upperBound {
      let end = bytes[start..<field.range.upperBound].firstIndex(of: 0x0A) ?? field.range.upperBound
      guard end - start <= 200 else { return nil }
      if let namesCriteria = headsColumns(AwardToken.tokens(in: bytes, start..<end)) {
        let rows = end < field.range.upperBound ? reader.rows(in: end + 1..<field.range.upperBound) : []
        return Head(namesCriteria: namesCriteria, rows: rows)
      }
      start = end + 1
    }
    return nil
  }

  /// True for a row that heads criteria and weights, false for one that heads weights alone; nil for neither.
  private func headsColumns(_ tokens: [AwardToken]) -> Bool? {
    let spoken = tokens.filter { $0.word != nil }
    guard (2...14).contains(spoken.count) || spoken.count == 1 && tokens.contains(where: { $0.kind == .percent }),
      tokens.last?.isMark(".") != true
    else { return nil }
    let isCounted = tokens.contains { if case .number(let value) = $0.kind { value != 100 } else { false } }
    let lots = LotMarks([tokens], words: words, bytes: document.text.bytes)
    guard !isCounted || !lots.columns.isEmpty else { return nil }
    // In front of the criteria only the number of the row has a column.
    let criterion = spoken.prefix(4).indices.first { words.criteria.match(spoken, from: $0, atMost: 4) != nil }
    let isFirst = criterion.map { spoken[..<$0].allSatisfy { ($0.word?.count ?? 9) <= 3 } } ?? false
    let heads = tokens.indices.contains { index in
      [words.labels, words.points, words.columns].contains { $0.match(tokens, from: index, atMost: 4) != nil }
    }
    let weighs =
      heads || !lots.columns.isEmpty
      || tokens.indices.contains {
        tokens[$0].kind == .percent || words.percents.match(tokens, from: $0, atMost: 3) != nil
      }
    if isFirst, weighs { return true }
    return heads && criterion == nil ? false : nil
  }

  /// The number of a row that sums up the others.
  private func total(of tokens: [AwardToken]) -> Double? {
    guard let first = tokens.firstIndex(where: { $0.word != nil }),
      words.totals.match(tokens, from: first, atMost: 3) != nil
    else { return nil }
    let numbers = tokens.withThousands(words, in: document.text.bytes).compactMap { token -> Double? in
      if case .number(let value) = token.kind { value } else { nil }
    }
    return numbers.first
  }

  private func makeWhole(_ rows: [AwardRow], total: Double?) -> Bool {
    let weighted = rows.filter { $0.weight?.value != nil }
    guard weighted.count > 1, weighted.count <= Self.mostRows else { return false }
    let sum = weighted.reduce(0) { $0 + ($1.weight?.value ?? 0) }
    if let total, abs(sum - total) <= ShareSolver.tolerance { return true }
    return readsWhole(rows)
  }

  // MARK: Around a table

  private func isOpen(_ role: Role) -> Bool {
    role == .other || role == .description || role == .additionalInformation || role == .title
  }

  /// The first of the paragraphs that stand in the section of the table before it.
  private func introduction(of table: Int) -> Int {
    let fields = document.fields
    var first = table
    while first > 0, table - first < Self.mostIntroductions, fields[first - 1].part == .text,
      fields[first - 1].path == fields[table].path, isOpen(fields[first - 1].role)
    { first -= 1 }
    let hasHeading = first > 0 && fields[first - 1].part == .heading && fields[first - 1].path == fields[table].path
    if hasHeading { return first }
    // Without a section only what leads over to the table belongs to it.
    let leads = table > 0 && document.text.bytes[fields[table - 1].range].last == UInt8(ascii: ":")
    return leads && fields[table - 1].part == .text && isOpen(fields[table - 1].role) ? table - 1 : table
  }
}
