/// Cuts the text of award criteria into rows, each with its weight.
struct AwardRowReader {
  let bytes: [UInt8]
  let words: AwardWords

  /// The rows of one field, in text order. Rows that only sum up are left out.
  func rows(in range: Range<Int>) -> [AwardRow] {
    let tokens = AwardToken.tokens(in: bytes, range)
    return items(tokens).flatMap { self.rows(ofItem: Array(tokens[$0])) }
  }

  /// Token ranges between line ends, semicolons, bullets and list numbers.
  private func items(_ tokens: [AwardToken]) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var start = 0
    for index in tokens.indices {
      if tokens[index].kind == .itemEnd {
        if index > start { items.append(start..<index) }
        start = index + 1
      } else if index > start, isListNumber(tokens, at: index) {
        items.append(start..<index)
        start = index
      }
    }
    if start < tokens.count { items.append(start..<tokens.count) }
    return joined(items, tokens)
  }

  /// A line without a weight belongs to the next one, as long as the sentence goes on: a name may be wrapped.
  private func joined(_ items: [Range<Int>], _ tokens: [AwardToken]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for item in items {
      if let last = joined.last, last.upperBound + 1 == item.lowerBound || last.upperBound == item.lowerBound,
        isOnlyWeight(Array(tokens[item]))
      {
        joined[joined.count - 1] = last.lowerBound..<item.upperBound
      } else {
        joined.append(item)
      }
    }
    return joined
  }

  /// True for `30 %` or `(20 points)` alone, the second half of a row.
  private func isOnlyWeight(_ tokens: [AwardToken]) -> Bool {
    let mentions = WeightFinder(words: words, tokens: tokens).mentions()
    guard mentions.count == 1, mentions[0].unit == .percent || tokens.count > 1 else { return false }
    return !tokens.indices.contains { tokens[$0].word != nil && !mentions[0].tokens.contains($0) }
  }

  /// `1)`, `2.1)`, `a)` in the middle of a line.
  private func isListNumber(_ tokens: [AwardToken], at index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].isMark(")"), !tokens[index - 1].isMark("(") else { return false }
    switch tokens[index].kind {
    case .number(let value):
      let isWeight = tokens[index - 1].word.map { words.labels.match([$0]) != nil } ?? false
      return value < 20 && !isWeight && tokens[index].range.upperBound == tokens[index + 1].range.lowerBound
    case .word(let word): return word.utf8.count == 1
    default: return false
    }
  }

  /// One row, or several where one item gives several weights.
  private func rows(ofItem tokens: [AwardToken]) -> [AwardRow] {
    let mentions = WeightFinder(words: words, tokens: tokens).mentions()
    guard let first = mentions.first else { return [row(tokens, nil)].compactMap(\.self) }
    let leads = !tokens[..<first.tokens.lowerBound].contains { ($0.word?.utf8.count ?? 0) > 1 }
    var rows: [AwardRow] = []
    var start = 0
    for (index, mention) in mentions.enumerated() {
      let end: Int
      if index == mentions.count - 1 {
        end = tokens.count
      } else {
        end = leads ? mentions[index + 1].tokens.lowerBound : behind(mention, tokens)
      }
      if let row = row(Array(tokens[start..<end]), mention) { rows.append(row) }
      start = end
    }
    return rows
  }

  /// The index behind a weight and the bracket or comma that closes it.
  private func behind(_ mention: WeightMention, _ tokens: [AwardToken]) -> Int {
    var index = mention.tokens.upperBound
    while index < tokens.count, [")", ",", ".", "/", "]"].contains(where: { tokens[index].isMark($0) }) { index += 1 }
    return index
  }

  /// nil for a row that only sums up, or one without words and weight.
  private func row(_ tokens: [AwardToken], _ weight: WeightMention?) -> AwardRow? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    let number = ListNumber(tokens)
    let content = tokens.dropFirst(number.length)
    let words = content.filter { $0.word != nil }
    let before = words.filter { $0.range.upperBound <= weight?.range.lowerBound ?? .max }
    let behind = words.filter { $0.range.lowerBound >= weight?.range.upperBound ?? .max }
    let name = before.contains { ($0.word?.utf8.count ?? 0) > 1 } ? before : behind
    guard let nameStart = name.first, let nameEnd = name.last else {
      return weight == nil ? nil : unnamed(tokens, weight, number)
    }
    let nameWords = name.compactMap(\.word)
    guard self.words.totals.match(nameWords) == nil else { return nil }
    return AwardRow(
      range: first.range.lowerBound..<last.range.upperBound,
      name: nameStart.range.lowerBound..<nameEnd.range.upperBound,
      weight: weight, depth: number.depth, isPart: self.words.parts.match(nameWords) != nil,
      isPrice: nameWords.prefix(4).indices.contains { self.words.price.match(nameWords[$0...]) != nil })
  }

  private func unnamed(_ tokens: [AwardToken], _ weight: WeightMention?, _ number: ListNumber) -> AwardRow? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    return AwardRow(range: range, name: range, weight: weight, depth: number.depth, isPart: false, isPrice: false)
  }
}

/// The number at the start of an item: `2.`, `2.1)`, `a)`, `Criterion 3:`.
private struct ListNumber {
  /// Tokens that it takes.
  let length: Int
  /// Parts of the number; nil where there is none or it is a letter.
  let depth: Int?

  init(_ tokens: [AwardToken]) {
    var index = 0
    if tokens.first?.isMark("(") == true { index = 1 }
    guard index < tokens.count else {
      (length, depth) = (0, nil)
      return
    }
    let closes = index + 1 < tokens.count && [")", ".", ":", "-"].contains { tokens[index + 1].isMark($0) }
    switch tokens[index].kind {
    case .number(let value) where closes && value < 100:
      // `2.1` reads as one number.
      let isSub = value != value.rounded()
      (length, depth) = (index + 2, isSub ? 2 : 1)
    case .number(let value)
    where value != value.rounded() && value < 20 && index + 1 < tokens.count && tokens[index + 1].word != nil:
      (length, depth) = (index + 1, 2)
    case .word(let word) where closes && word.utf8.count == 1: (length, depth) = (index + 2, nil)
    default: (length, depth) = (0, nil)
    }
  }
}
