import TenderText

/// A number that the text of a criterion gives as its weight.
struct WeightMention: Equatable {
  var value: Double
  var unit: AwardTable.WeightUnit
  /// Of the number and its unit, in the document's text.
  var range: Range<Int>
  /// Of its tokens, in the list they were read from.
  var tokens: Range<Int>
  /// A word for weight stands beside it.
  var isCalledWeight = false
}

/// Tells weights from the other numbers in a text: only a percentage, a number of points, a number behind a word for weight, or one
/// that stands at the end of a row counts.
struct WeightFinder {
  let words: AwardWords
  let tokens: [AwardToken]

  /// Ordered, no overlaps.
  func mentions() -> [WeightMention] {
    var mentions: [WeightMention] = []
    var index = 0
    while index < tokens.count {
      if case .number(let value) = tokens[index].kind, let mention = mention(value, at: index) {
        mentions.append(mention)
        index = mention.tokens.upperBound
      } else {
        index += 1
      }
    }
    return mentions
  }

  private func mention(_ value: Double, at index: Int) -> WeightMention? {
    guard value <= 1000, !isBound(before: index) else { return nil }
    let next = index + 1
    if next < tokens.count {
      if let behind = percentEnd(from: next) {
        return isMeasure(behind: behind) ? nil : make(value, .percent, index..<behind)
      }
      if tokens[next].isMark("/"), next + 1 < tokens.count, case .number(let whole) = tokens[next + 1].kind, whole > 0 {
        return whole == 100 || whole + value == 100 ? make(value, .percent, index..<next + 2) : nil
      }
      if matches(words.points, from: next) != nil { return make(value, .points, index..<next + 1) }
    }
    if isLabelled(before: index) { return make(value, .points, index..<next) }
    return isRowEnd(index) ? make(value, .points, index..<next) : nil
  }

  private func make(_ value: Double, _ unit: AwardTable.WeightUnit, _ range: Range<Int>) -> WeightMention {
    WeightMention(
      value: value, unit: unit,
      range: tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound,
      tokens: range, isCalledWeight: isLabelled(before: range.lowerBound) || isLabelled(behind: range.upperBound))
  }

  /// `10 % of the weighting`.
  private func isLabelled(behind index: Int) -> Bool {
    (index..<min(index + 3, tokens.count)).contains { matches(words.labels, from: $0) != nil }
  }

  /// The index behind a percent sign or word at `index`.
  private func percentEnd(from index: Int) -> Int? {
    if tokens[index].kind == .percent { return index + 1 }
    guard let word = tokens[index].word else { return nil }
    if word.hasPrefix("percent") || word.hasPrefix("procent") || word.hasPrefix("prozent") || word.hasPrefix("prosent")
      || word == "pct"
    {
      return index + 1
    }
    if word == "v", index + 2 < tokens.count, tokens[index + 1].isMark("."), tokens[index + 2].word == "h" {
      return index + 3
    }
    return nil
  }

  /// `minimum 50 %` is a threshold.
  private func isBound(before index: Int) -> Bool {
    (1...2).contains { back in index - back >= 0 && matches(words.bounds, from: index - back) != nil }
  }

  /// `8 % of the hours` measures the contract.
  private func isMeasure(behind index: Int) -> Bool {
    for ahead in index..<min(index + 4, tokens.count) {
      guard tokens[ahead].word != nil else { return false }
      if matches(words.measures, from: ahead) != nil { return true }
    }
    return false
  }

  /// `weighting: 50`, `coefficient = 3`, `Weegfactor 40`.
  private func isLabelled(before index: Int) -> Bool {
    var back = index - 1
    var passed = 0
    while back >= 0, passed < 4 {
      if tokens[back].kind == .itemEnd { return false }
      if matches(words.labels, from: back) != nil { return true }
      passed += 1
      back -= 1
    }
    return false
  }

  /// `Quality ..... 40` and `Quality: 40` at the end of a line, or `Quality (40)`.
  private func isRowEnd(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    var behind = index + 1
    let isParenthesised = tokens[index - 1].isMark("(") && behind < tokens.count && tokens[behind].isMark(")")
    if isParenthesised { behind += 1 }
    while behind < tokens.count, tokens[behind].isMark(".") || tokens[behind].isMark("|") || tokens[behind].isMark(",")
    { behind += 1 }
    guard behind == tokens.count || tokens[behind].kind == .itemEnd else { return false }
    if isParenthesised { return true }
    let gap = tokens[index].range.lowerBound - tokens[index - 1].range.upperBound
    let leads = [":", "=", "|", "-", "."].contains { tokens[index - 1].isMark($0) }
    return leads || gap >= 3
  }

  private func matches(_ list: AwardWords.List, from index: Int) -> Int? {
    list.match(tokens[index..<min(index + 4, tokens.count)].prefix { $0.word != nil }.compactMap(\.word))
  }
}
