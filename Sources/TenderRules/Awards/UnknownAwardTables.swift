import TenderDocument
import TenderText

/// Finds the tables of award criteria below headings that nobody knows: by the row that heads their columns, or by what leads to them.
struct UnknownAwardTables {
  let document: Document
  let reader: AwardRowReader

  private var words: AwardWords { reader.words }

  /// Rows of a table; more are no list of criteria.
  static let mostRows = 60
  /// Lines of a field of which one may head the columns of a table.
  private static let mostLinesToHead = 3
  /// Paragraphs before a table that may introduce it.
  private static let mostIntroductions = 6

  /// The index behind the last row of the table that the field at `index` heads; nil where it heads none.
  func end(from index: Int) -> Int? {
    guard UnknownAwardSections.isOpen(document.fields[index].role) else { return nil }
    guard let head = head(of: document.fields[index]) else {
      return HeadlessAwardTable(document: document, reader: reader).end(from: index)
    }
    var rows = head.rows
    var total: Double?
    var end = index + 1
    var unread = 0
    while end < document.fields.count, end - index <= Self.mostRows, total == nil, unread < 2 {
      let field = document.fields[end]
      guard field.part == .text, field.range.count <= 300 else { break }
      let tokens = AwardToken.tokens(in: document.text.bytes, field.range)
      guard !Self.isSentence(tokens) else { break }
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

  /// True for more words than a row has, with a full stop behind them.
  static func isSentence(_ tokens: [AwardToken]) -> Bool {
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

  /// True if the rows are a list of several criteria with a share each.
  static func makeWhole(_ rows: [AwardRow], in document: Document) -> Bool {
    ProseListReading.readings(rows) { Folding.words(of: document.string($0)) }.contains(where: \.isWhole)
  }

  private func makeWhole(_ rows: [AwardRow], total: Double?) -> Bool {
    let weighted = rows.filter { $0.weight?.value != nil }
    guard weighted.count > 1, weighted.count <= Self.mostRows else { return false }
    let sum = weighted.reduce(0) { $0 + ($1.weight?.value ?? 0) }
    if let total, abs(sum - total) <= ShareSolver.tolerance { return true }
    return Self.makeWhole(rows, in: document)
  }

  // MARK: Around a table

  /// The first of the paragraphs that stand in the section of the table before it.
  func introduction(of table: Int) -> Int {
    let fields = document.fields
    var first = table
    while first > 0, table - first < Self.mostIntroductions, fields[first - 1].part == .text,
      fields[first - 1].path == fields[table].path, UnknownAwardSections.isOpen(fields[first - 1].role)
    { first -= 1 }
    let hasHeading = first > 0 && fields[first - 1].part == .heading && fields[first - 1].path == fields[table].path
    if hasHeading { return first }
    // Without a section only what leads over to the table belongs to it.
    let leads = table > 0 && document.text.bytes[fields[table - 1].range].last == UInt8(ascii: ":")
    return leads && fields[table - 1].part == .text && UnknownAwardSections.isOpen(fields[table - 1].role)
      ? table - 1 : table
  }
}
