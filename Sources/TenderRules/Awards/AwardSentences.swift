/// The sentences of a field, of which some explain the list and state none of its weights.
///
/// ```text
/// Price: 60 points. A bid that costs twice as much as the lowest one still gets 10 points for its price.
/// ```
struct AwardSentences {
  private struct Sentence {
    /// In the document's text, with the full stop.
    var range: Range<Int>
    var words: Int
    /// It begins its line, with the number of an item perhaps.
    var isFirst: Bool
    var isClosed: Bool
    /// Numbers with a sign for times beside them.
    var factors: [Range<Int>]
    /// Where the last dash or colon stands, if few words are behind it.
    var dash: Int?
  }

  /// In text order.
  private var sentences: [Sentence] = []

  /// A shorter sentence may be a row of the list.
  private static let fewestWords = 8
  /// The same behind the first sentence of a line.
  private static let fewestWordsBehind = 5
  /// The same behind the number of an item.
  private static let fewestWordsOfNumbered = 14
  /// Tokens of `– weight 40 %.` at the end of an item.
  private static let longestWeight = 6
  /// Tokens of the number of an item before its full stop.
  private static let longestCode = 4
  /// Letters of an abbreviation, which ends no sentence: `max. 40`.
  private static let longestAbbreviation = 3

  /// - Parameter bytes: of the text.
  init(_ tokens: [AwardToken], in bytes: [UInt8]) {
    var start = 0
    var isFirst = true
    func close(_ end: Int, isClosed: Bool) {
      guard start < end else { return }
      let own = start..<end
      let isFormula = tokens[own].contains { $0.isMark("/") || $0.isMark("=") }
      let factors = own.filter { index in
        isFormula && tokens[index].isNumber
          && [index - 1, index + 1].contains { own.contains($0) && tokens[$0].isTimes }
      }
      let dash = own.suffix(Self.longestWeight).last { tokens[$0].kind == .dash || tokens[$0].isMark(":") }
      sentences.append(
        Sentence(
          range: tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound,
          words: tokens[own].count { $0.word != nil || $0.isNumber }, isFirst: isFirst, isClosed: isClosed,
          factors: factors.map { tokens[$0].range }, dash: dash.map { tokens[$0].range.lowerBound }))
      start = end
    }
    for index in tokens.indices {
      let isLast = index + 1 == tokens.count
      // `B1. Staff`
      let isCode = isFirst && index - start < Self.longestCode && !isLast
      if tokens[index].isMark("."), !isCode, isLast || Self.ends(at: index, tokens, bytes) {
        close(index + 1, isClosed: true)
        isFirst = false
      } else if tokens[index].kind == .itemEnd, bytes[tokens[index].range.lowerBound] == 0x0A,
        isLast || !tokens[index + 1].isSmall(in: bytes)
      {
        close(index, isClosed: false)
        start = index + 1
        isFirst = true
      } else if isLast {
        close(index + 1, isClosed: false)
      }
    }
  }

  /// True for a full stop before a capital, behind no abbreviation, or before a line end.
  static func ends(at index: Int, _ tokens: [AwardToken], _ bytes: [UInt8]) -> Bool {
    let next = tokens[index + 1]
    guard next.kind != .itemEnd, index > 0 else { return index > 0 }
    let isAbbreviation = tokens[index - 1].word.map { $0.utf8.count <= longestAbbreviation } ?? false
    return next.word != nil && !isAbbreviation && !next.isSmall(in: bytes)
      && next.range.lowerBound > tokens[index].range.upperBound
  }

  /// Marks rows whose numbers stand in sentences, and those of long sentences and formulas as remarks.
  func mark(_ rows: inout [AwardRow]) {
    for index in rows.indices where !rows[index].isRatio && !rows[index].isAlone {
      guard let number = rows[index].weight?.range.lowerBound, let sentence = sentence(at: number) else { continue }
      let isFactor = sentence.factors.contains { $0.contains(number) }
      // The first sentence behind the number of an item is the row itself, unless it is long.
      let isRow = sentence.isFirst && rows[index].isNumbered && sentence.words < Self.fewestWordsOfNumbered
      let isProse = sentence.isClosed && !isRow
      rows[index].isSentence = isProse && sentence.words >= Self.fewestWordsBehind
      let isLong = sentence.words >= (sentence.isFirst ? Self.fewestWords : Self.fewestWordsBehind)
      // `Completeness of the report – weight 40 %.`
      let isItem = sentence.isFirst && sentence.dash.map { $0 < number } == true
      rows[index].isRemark = isFactor || isProse && isLong && !isItem
      // What opens a list belongs to it, unless it ends a sentence of others.
      let goesOn = rows[index].isContinued && index > 0 && rows[index - 1].isRemark
      if rows[index].opensList { rows[index].isRemark = goesOn }
    }
  }

  private func sentence(at place: Int) -> Sentence? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].range.upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].range.contains(place) ? sentences[low] : nil
  }
}

extension AwardToken {
  /// True for a word that begins with a small letter.
  func isSmall(in bytes: [UInt8]) -> Bool {
    // `b. Staff` is an item.
    guard let word, word.count > 1 else { return false }
    return bytes[range.lowerBound] < 0x80
      ? (0x61...0x7A).contains(bytes[range.lowerBound])
      : String(decoding: bytes[range], as: UTF8.self).first?.isLowercase == true
  }

  /// `x`, `*` or `×` between two factors.
  fileprivate var isTimes: Bool { isMark("*") || word == "x" }
}
