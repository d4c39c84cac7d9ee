/// Where the sentence around some words begins and ends, for a reader's eye: nothing is judged by it.
enum SentenceEdge {
  /// What stands behind the last end of a sentence; an ellipsis and whole words where that is more than `limit` scalars.
  ///
  /// - Parameter words: what follows the scalars.
  static func lastSentence(
    of scalars: [Unicode.Scalar], before words: [Unicode.Scalar], atMost limit: Int
  ) -> [Unicode.Scalar] {
    let stretch = Array(scalars.suffix(limit))
    let withNext = stretch + words.prefix(1)
    if let end = stretch.indices.last(where: { isEnd($0, in: withNext) }) {
      return Array(stretch[(end + 1)...].drop { $0.properties.isWhitespace })
    }
    guard scalars.count > limit else { return stretch }
    return ["…"] + stretch.drop { !$0.properties.isWhitespace }
  }

  /// What stands before the first end of a sentence, with its sign; whole words and an ellipsis where that is more than
  /// `limit` scalars.
  static func firstSentence(of scalars: [Unicode.Scalar], atMost limit: Int) -> [Unicode.Scalar] {
    let stretch = Array(scalars.prefix(limit))
    if let end = stretch.indices.first(where: { isEnd($0, in: stretch) }) {
      return trimmed(stretch[...end])
    }
    guard scalars.count > limit else { return trimmed(stretch[...]) }
    return Array(stretch[..<(stretch.lastIndex { $0.properties.isWhitespace } ?? stretch.endIndex)]) + ["…"]
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    Array(scalars.reversed().drop { $0.properties.isWhitespace }.reversed())
  }

  /// True for an empty line, and for a full stop, question or exclamation mark before a space and a capital, but for the
  /// full stop of a short word such as `art.`.
  private static func isEnd(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard index + 1 < scalars.count, scalars[index + 1].properties.isWhitespace else { return false }
    if scalars[index] == "\n" { return scalars[index + 1] == "\n" }
    guard ".!?".unicodeScalars.contains(scalars[index]),
      let next = scalars[(index + 1)...].first(where: { !$0.properties.isWhitespace }),
      !next.properties.isLowercase, next.properties.numericType == nil
    else { return false }
    guard scalars[index] == "." else { return true }
    let word = scalars[..<index].reversed().prefix { $0.properties.isAlphabetic }
    return word.isEmpty || word.count > 3
  }
}
