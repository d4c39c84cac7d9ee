/// The numbers without a unit in the tokens of a row, of which the place tells whether they may be weights.
struct BareNumbers {
  let tokens: [AwardToken]
  /// Words between the last two items of a list.
  let joins: AwardWords.List
  /// Words, and a colon, between a weight and the list of its parts.
  private static let longestTail = 5
  /// Tokens of the longest row: what stands farther away says nothing of a number.
  private static let longestRow = 200

  /// `Quality ..... 40` and `Quality: 40` at the end of a line, or `Quality (40)`; a number behind nothing but a blank is bare.
  ///
  /// - Returns: nil for a number whose place makes it no weight.
  func kind(at index: Int) -> WeightMention.Kind? {
    guard index > 0, !isReference(at: index) else { return nil }
    var behind = index + 1
    let isParenthesised = tokens[index - 1].isMark("(") && behind < tokens.count && tokens[behind].isMark(")")
    if isParenthesised { behind += 1 }
    let end = min(tokens.count, index + Self.longestRow)
    while behind < end,
      [".", "|", ","].contains(where: { tokens[behind].isMark($0) }) || isNextColumn(behind)
    { behind += 1 }
    guard behind == tokens.count || tokens[behind].kind == .itemEnd else {
      let isListed =
        isParenthesised
        && (joins.holds(tokens[behind]) || tokens[behind - 1].isMark(",") || tokens[behind].isMark(","))
      return isListed ? .bareNumber : inLine(index) ?? inBrackets(index) ?? inCell(index) ?? beforeItsParts(index)
    }
    if isParenthesised { return .number }
    let gap = tokens[index - 1].gap(before: tokens[index])
    let leads = tokens[index - 1].kind == .dash || [":", "=", "|", "-", "."].contains { tokens[index - 1].isMark($0) }
    if leads || gap >= AwardToken.columnGap { return .number }
    // `Standard 125          40`: a part of the name.
    if gap < 2, tokens[(index + 1)..<behind].contains(where: \.isNumber) { return nil }
    let before = tokens[index - 1]
    let endsName = before.word != nil || before.kind == .percent || before.isMark(")") || gap > 1 && isCoded(index - 1)
    return gap > 0 && endsName ? .bareNumber : nil
  }

  /// The number of `B2`.
  private func isCoded(_ index: Int) -> Bool {
    guard index > 0, tokens[index].isNumber, let code = tokens[index - 1].word else { return false }
    return code.utf8.count <= 2 && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
  }

  /// `F.6`, the number of another section.
  private func isReference(at index: Int) -> Bool {
    guard index > 1, tokens[index - 1].isMark("."), let code = tokens[index - 2].word else { return false }
    return code.utf8.count <= 2 && tokens[index - 2].range.upperBound == tokens[index - 1].range.lowerBound
      && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
  }

  /// A number behind a number and a wide gap, or behind the border of its cell.
  private func isNextColumn(_ index: Int) -> Bool {
    guard tokens[index].isNumber else { return false }
    if tokens[index - 1].isMark("|") { return true }
    guard tokens[index - 1].isNumber else { return false }
    return tokens[index - 1].gap(before: tokens[index]) >= AwardToken.columnGap
  }

  /// `price 50, quality 30 and service 20`: a number behind its name and before a comma or conjunction.
  private func inLine(_ index: Int) -> WeightMention.Kind? {
    guard tokens[index - 1].word != nil, tokens[index + 1].isMark(",") || joins.holds(tokens[index + 1]),
      index + 2 < tokens.count,
      tokens[index + 2].word != nil
    else { return nil }
    return .bareNumber
  }

  /// `| Price | 60 | by formula |`, with bars or wide gaps on both sides.
  private func inCell(_ index: Int) -> WeightMention.Kind? {
    let next = tokens[index + 1]
    let isLeft =
      tokens[index - 1].isMark("|") || tokens[index - 1].gap(before: tokens[index]) >= AwardToken.columnGap
    let isRight =
      next.isMark("|")
      || (next.word != nil || next.isNumber) && tokens[index].gap(before: next) >= AwardToken.columnGap
    guard isLeft, isRight,
      let name = tokens[..<index].suffix(Self.longestRow).firstIndex(where: { ($0.word?.utf8.count ?? 0) > 2 })
    else { return nil }
    return (name..<index).contains(where: isColumn) ? nil : .bareNumber
  }

  /// A number behind a bar or a wide gap.
  private func isColumn(_ index: Int) -> Bool {
    guard index > 0, tokens[index].isNumber else { return false }
    return tokens[index - 1].isMark("|") || tokens[index - 1].gap(before: tokens[index]) >= AwardToken.columnGap
  }

  /// `Quality: 40, of which` at the end of a line: its parts follow.
  private func beforeItsParts(_ index: Int) -> WeightMention.Kind? {
    guard tokens[index - 1].isMark(":"), tokens[index + 1].isMark(",") else { return nil }
    let words = tokens[(index + 2)...].prefix(Self.longestTail + 1).prefix { $0.kind != .itemEnd }
    let isTail = (1...Self.longestTail).contains(words.count) && words.allSatisfy { $0.word != nil || $0.isMark(":") }
    return isTail ? .number : nil
  }

  /// `(quality 70, price 30)`: the last of several.
  private func inBrackets(_ index: Int) -> WeightMention.Kind? {
    guard tokens[index - 1].word != nil, tokens[index + 1].isMark(")"),
      let opening = tokens[..<index].suffix(Self.longestRow).lastIndex(where: { $0.isMark("(") || $0.kind == .itemEnd }
      ),
      tokens[opening].isMark("("), tokens[opening..<index].contains(where: \.isNumber)
    else { return nil }
    return .bareNumber
  }
}
