/// The number at the start of an item: `2.`, `2.1)`, `a)`, `Criterion 3:`.
struct ListNumber {
  /// Tokens that it takes.
  let length: Int
  /// Parts of the number; nil where there is none or it is a letter.
  let depth: Int?

  init(_ tokens: ArraySlice<AwardToken>) {
    let start = tokens.startIndex
    var index = start
    if tokens.first?.isMark("(") == true { index += 1 }
    guard index < tokens.endIndex else {
      (length, depth) = (0, nil)
      return
    }
    let next = tokens[(index + 1)...].first
    let closes =
      next.map { token in
        token.kind == .dash || [")", ".", ":", "-"].contains { token.isMark($0) }
      } ?? false
    switch tokens[index].kind {
    // `3b.`
    case .number(let value)
    where value < 100 && index + 2 < tokens.endIndex && tokens[index + 1].word?.count == 1
      && tokens[index + 1].range.lowerBound == tokens[index].range.upperBound
      && [")", ".", ":"].contains { tokens[index + 2].isMark($0) }:
      (length, depth) = (index + 3 - start, 2)
    case .number(let value) where closes && value < 100:
      // `2.1` reads as one number.
      let isSub = value != value.rounded()
      (length, depth) = (index + 2 - start, isSub ? 2 : 1)
    case .number(let value)
    where value != value.rounded() && value < 20 && index + 1 < tokens.endIndex && tokens[index + 1].word != nil:
      (length, depth) = (index + 1 - start, 2)
    // `b1)`
    case .word(let word)
    where word.count == 1 && index + 2 < tokens.endIndex && tokens[index + 1].isNumber && tokens[index + 2].isMark(")")
      && tokens[index + 1].range.lowerBound == tokens[index].range.upperBound:
      (length, depth) = (index + 3 - start, nil)
    case .word(let word) where closes && word.utf8.count == 1: (length, depth) = (index + 2 - start, nil)
    default: (length, depth) = (0, nil)
    }
  }
}
