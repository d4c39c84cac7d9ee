/// Cuts the tokens of award criteria into the items of their list.
struct AwardItems {
  let words: AwardWords
  let tokens: [AwardToken]

  /// Token ranges between line ends, semicolons, bullets, dashes and list numbers.
  func items() -> [Range<Int>] {
    var items: [Range<Int>] = []
    var start = 0
    for index in tokens.indices {
      if isBoundary(index) {
        if index > start { items.append(start..<index) }
        start = index + 1
      } else if index > start, isListNumber(index) {
        items.append(start..<index)
        start = index
      }
    }
    if start < tokens.count { items.append(start..<tokens.count) }
    return joined(items)
  }

  private func isBoundary(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .itemEnd: true
    case .dash: !(partsNameFromWeight(index) || isInRange(index) || opensCell(index) || closesCode(index))
    default: false
    }
  }

  /// `| B.2.1 | – Staff | 18 |`.
  private func opensCell(_ dash: Int) -> Bool {
    dash > 0 && tokens[dash - 1].isMark("|")
  }

  /// `| 1 – Price | 60 % |`, `1 – Price`.
  private func closesCode(_ dash: Int) -> Bool {
    guard dash > 0, dash + 1 < tokens.count, case .number(let code) = tokens[dash - 1].kind, code < 20,
      tokens[dash + 1].word != nil
    else { return false }
    return dash == 1 || tokens[dash - 2].isMark("|") || tokens[dash - 2].kind == .itemEnd
  }

  /// `Price – 60 %`, `Price – weight 60`.
  private func partsNameFromWeight(_ dash: Int) -> Bool {
    guard dash > 0, tokens[dash - 1].word != nil || tokens[dash - 1].isMark(")") else { return false }
    var index = dash + 1
    var hasLabel = false
    while index < tokens.count, index < dash + 4, words.isUnit(tokens[index]) {
      hasLabel = true
      index += 1
    }
    if index < tokens.count, tokens[index].isMark("(") || tokens[index].isMark(":") { index += 1 }
    guard index < tokens.count, case .number = tokens[index].kind else { return false }
    guard !hasLabel, index + 1 < tokens.count else { return true }
    let behind = tokens[index + 1]
    if behind.kind == .percent || behind.kind == .itemEnd || behind.isMark("/") { return true }
    let spoken = tokens[(index + 1)...].prefix(3).prefix { $0.word != nil }.compactMap(\.word)
    return words.percents.match(spoken) != nil || words.points.match(spoken) != nil
  }

  /// `40 % – 60 %` at the end of an item.
  private func isInRange(_ dash: Int) -> Bool {
    guard dash > 0, dash + 1 < tokens.count, case .number(let high) = tokens[dash + 1].kind else { return false }
    let low = tokens[dash - 1].kind == .percent && dash > 1 ? tokens[dash - 2] : tokens[dash - 1]
    guard case .number(let value) = low.kind, value < high else { return false }
    guard dash + 2 < tokens.count, tokens[dash + 2].kind == .percent else { return tokens[dash - 1].kind != .percent }
    guard dash + 3 < tokens.count else { return true }
    return tokens[dash + 3].kind == .itemEnd || [",", ")", "."].contains { tokens[dash + 3].isMark($0) }
  }

  /// An item that is only a weight belongs to the one before it: a row may be wrapped between its name and its weight.
  private func joined(_ items: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for item in items {
      if let last = joined.last, last.upperBound + 1 == item.lowerBound || last.upperBound == item.lowerBound,
        isOnlyWeight(item)
      {
        joined[joined.count - 1] = last.lowerBound..<item.upperBound
      } else {
        joined.append(item)
      }
    }
    return joined
  }

  /// True for `30 %`, `(20 points)` or `weight: 30` alone, the second half of a row.
  private func isOnlyWeight(_ item: Range<Int>) -> Bool {
    guard item.count <= 8, tokens[item].contains(where: \.isNumber) else { return false }
    let own = Array(tokens[item])
    let mentions = WeightFinder(words: words, tokens: own).mentions()
    guard mentions.count == 1, mentions[0].unit == .percent || own.count > 1, mentions[0].kind == .number else {
      return false
    }
    return own.indices.allSatisfy { index in
      guard own[index].word != nil, !mentions[0].tokens.contains(index) else { return true }
      return words.labels.holds(own[index]) || words.maxima.holds(own[index])
    }
  }

  /// `1)`, `2.1)`, `a)` in the middle of a line, outside brackets.
  private func isListNumber(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].isMark(")"), !isInBrackets(index) else { return false }
    switch tokens[index].kind {
    case .number(let value):
      // `b1) Staff`
      if tokens[index - 1].word?.count == 1, tokens[index - 1].range.upperBound == tokens[index].range.lowerBound {
        return false
      }
      let isWeight = words.labels.holds(tokens[index - 1])
      return value < 20 && !isWeight && tokens[index].range.upperBound == tokens[index + 1].range.lowerBound
    case .word(let word): return word.utf8.count == 1
    default: return false
    }
  }

  private func isInBrackets(_ index: Int) -> Bool {
    for token in tokens[max(0, index - 12)..<index].reversed() {
      if token.isMark("(") { return true }
      if token.isMark(")") || token.kind == .itemEnd { return false }
    }
    return false
  }
}
