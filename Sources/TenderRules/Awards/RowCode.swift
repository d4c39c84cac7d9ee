/// The number or letter of a criterion before its name, in a cell of its own or with a point: `| B1 | Quality | 40 |`, `F.2.1   Staff   18`.
struct RowCode {
  /// Tokens that it takes, with the bars around it.
  let length: Int
  /// 1 for `2`, 2 for `F.2.1`; nil for `B` and `B1`, which tell nothing of it.
  let depth: Int?

  private static let mostLetters = 4

  /// nil where the row begins otherwise, or is a number and none is left that could be its weight.
  ///
  /// - Parameter bytes: of the text.
  init?(_ tokens: [AwardToken], _ words: AwardWords, in bytes: [UInt8]) {
    var index = tokens.first?.isMark("|") == true ? 1 : 0
    var hasLetters = false
    var isLetter = false
    if index < tokens.count, let word = tokens[index].word, Self.isCapitals(tokens[index], in: bytes),
      word.count <= Self.mostLetters
    {
      hasLetters = true
      // `B   Quality`
      isLetter = word.count == 1
      index += 1
      if index < tokens.count, tokens[index].isMark(".") || tokens[index].isMark("-") { index += 1 }
    }
    if index < tokens.count, let depth = Self.depth(of: tokens[index]) {
      index += 1
      self.depth = hasLetters && depth == 1 ? nil : depth
    } else if isLetter {
      depth = nil
    } else {
      return nil
    }
    guard index < tokens.count else { return nil }
    // `| 1 – Price |`
    let isCell = tokens[index].isMark("|") || tokens[0].isMark("|") && tokens[index].kind == .dash
    let isColumn = hasLetters && tokens[index - 1].gap(before: tokens[index]) > 1
    // `B1. Quality`, `| A. Price |`
    let closes = hasLetters && tokens[index].isMark(".")
    guard isCell || isColumn || closes || isLetter && tokens[index - 1].isMark(".") else { return nil }
    length = index + (isCell || closes ? 1 : 0)
    let rest = tokens[length...]
    guard hasLetters || rest.contains(where: \.isNumber),
      rest.contains(where: { ($0.word?.utf8.count ?? 0) > 1 && !words.isUnit($0) })
    else { return nil }
  }

  private static func isCapitals(_ token: AwardToken, in bytes: [UInt8]) -> Bool {
    String(decoding: bytes[token.range], as: UTF8.self).allSatisfy(\.isUppercase)
  }

  /// Of `2`, `2.1`, `2.1.3`; nil for what is no number of a row.
  private static func depth(of token: AwardToken) -> Int? {
    switch token.kind {
    case .number(let value) where value < 100: value == value.rounded() ? 1 : 2
    // Digits with two points are no number.
    case .word(let digits) where digits.allSatisfy({ $0.isNumber || $0 == "." }) && digits.contains("."): 3
    default: nil
    }
  }
}
