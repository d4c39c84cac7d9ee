import TenderText

/// The weights of the price and of one other criterion in one phrase: `price/quality ratio of 40:60`.
struct WeightRatio {
  /// In the order of the names.
  let rows: [AwardRow]
  /// The index behind the phrase.
  let end: Int

  /// Tokens between the names and the numbers.
  private static let reach = 6

  /// The first such phrase in the tokens of an item; nil where there is none.
  init?(_ tokens: [AwardToken], _ words: AwardWords) {
    for index in tokens.indices where tokens[index].isNumber {
      guard let numbers = Self.numbers(from: index, tokens), let names = Self.names(beside: numbers, tokens, words)
      else { continue }
      let start = min(names.0, numbers.first)
      let last = max(names.1, numbers.end - 1)
      let range = tokens[start].range.lowerBound..<tokens[last].range.upperBound
      rows = [(names.0, numbers.first), (names.1, numbers.second)].map { name, number in
        let weight = WeightMention(
          kind: .number, value: Self.value(tokens[number]), unit: .percent, range: tokens[number].range,
          tokens: number..<number + 1)
        var row = AwardRow(
          range: range, name: tokens[name].range, weight: weight, depth: nil, isPart: false,
          isPrice: words.price.holds(tokens[name]))
        row.isRatio = true
        return row
      }
      end = last + 1
      return
    }
    return nil
  }

  private static func value(_ token: AwardToken) -> Double {
    if case .number(let value) = token.kind { value } else { 0 }
  }

  /// `40:60`, `40 % / 60 %`: two that make a hundred.
  private static func numbers(from first: Int, _ tokens: [AwardToken]) -> (first: Int, second: Int, end: Int)? {
    var link = first + 1
    if link < tokens.count, tokens[link].kind == .percent { link += 1 }
    guard link + 1 < tokens.count, tokens[link].isMark(":") || tokens[link].isMark("/"), tokens[link + 1].isNumber,
      value(tokens[first]) > 0, value(tokens[link + 1]) > 0,
      value(tokens[first]) + value(tokens[link + 1]) == 100
    else { return nil }
    let end = link + 2
    return (first, link + 1, end < tokens.count && tokens[end].kind == .percent ? end + 1 : end)
  }

  /// `price/quality`, `quality to price`: two words of which one is the price.
  private static func names(
    beside numbers: (first: Int, second: Int, end: Int), _ tokens: [AwardToken], _ words: AwardWords
  ) -> (Int, Int)? {
    let before = max(0, numbers.first - reach)..<numbers.first
    let behind = numbers.end..<min(tokens.count, numbers.end + reach)
    for range in [before, behind] {
      for index in range
      where index + 2 < range.upperBound && tokens[index].word != nil && tokens[index + 2].word != nil {
        let link = tokens[index + 1]
        // `price to quality`, `prix et qualité`: a short word.
        let isLink =
          ["/", ":", "-"].contains { link.isMark($0) } || link.kind == .dash || (link.word?.utf8.count ?? 9) <= 3
        if isLink, words.price.holds(tokens[index]) != words.price.holds(tokens[index + 2]) {
          return (index, index + 2)
        }
      }
    }
    return nil
  }
}
