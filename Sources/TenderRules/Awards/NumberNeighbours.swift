/// What stands beside a number in the tokens of a row: its unit, and words that say what it counts.
struct NumberNeighbours {
  let words: AwardWords
  let tokens: [AwardToken]

  /// Words that may stand between `beyond` and a bound.
  private static let reachOfBeyond = 3
  /// Tokens between the price and a word for its tax.
  private static let reachOfPrice = 16

  /// The number of tokens that an entry of `list` takes from `index` on; nil where there is none.
  func match(_ list: AwardWords.List, from index: Int) -> Int? {
    list.match(tokens, from: index, atMost: 4)
  }

  // MARK: Units

  /// The index behind a percent sign or word at `index`.
  func percentEnd(from index: Int) -> Int? {
    guard index < tokens.count else { return nil }
    if tokens[index].kind == .percent { return index + 1 }
    if let count = match(words.percents, from: index) { return index + count }
    guard tokens[index].word == "v", index + 2 < tokens.count, tokens[index + 1].isMark("."),
      tokens[index + 2].word == "h"
    else { return nil }
    return index + 3
  }

  /// The index behind a word for points at `index`.
  func pointsEnd(from index: Int) -> Int? {
    match(words.points, from: index).map { index + $0 }
  }

  // MARK: Words

  /// `10 % of the weighting`.
  func isLabelled(behind index: Int) -> Bool {
    (index..<min(index + 3, tokens.count)).contains { match(words.labels, from: $0) != nil }
  }

  /// `weighting: 50`, `coefficient = 3`, `Weegfactor 40`.
  func isLabelled(before index: Int) -> Bool {
    var back = index - 1
    var passed = 0
    while back >= 0, passed < 4 {
      if tokens[back].kind == .itemEnd || tokens[back].isMark(")") || tokens[back].isMark(",") { return false }
      if match(words.labels, from: back) != nil { return true }
      passed += 1
      back -= 1
    }
    return false
  }

  /// `minimum 50 %` is a threshold.
  func isBound(before index: Int) -> Bool {
    // In a column of its own a number has another word for its bound.
    guard index > 0, tokens[index - 1].gap(before: tokens[index]) < AwardToken.columnGap else { return false }
    return (1...2).contains { back in
      index - back >= 0 && match(words.bounds, from: index - back) != nil && !isExceeded(index - back, before: index)
    }
  }

  /// `trainees beyond the minimum 15 %`; but `beyond the minimum of 5 %` tells the bound.
  private func isExceeded(_ bound: Int, before index: Int) -> Bool {
    let between = bound + 1..<index
    return between.allSatisfy { tokens[$0].word == nil || words.beyond.holds(tokens[$0]) }
      && (max(0, bound - Self.reachOfBeyond)..<index).contains { match(words.beyond, from: $0) != nil }
  }

  /// `VAT 20 %` is a rate; `price without VAT 50 %` is a weight.
  func isTax(before index: Int) -> Bool {
    (1...2).contains { back in
      let tax = index - back
      guard tax >= 0, match(words.taxes, from: tax) != nil else { return false }
      return !weighsPrice(at: index, behind: tax)
        && (tax == 0 || match(words.denials, from: tax - 1) == nil)
    }
  }

  /// `Total price, inclusive of VAT: 60 %`, `Price incl. VAT 60 %` at the end of a row; but `Prices incl. VAT (21 %)`.
  private func weighsPrice(at index: Int, behind tax: Int) -> Bool {
    let before = tokens[..<tax].suffix(Self.reachOfPrice)
    let row = before.lastIndex { $0.kind == .itemEnd }.map { before[($0 + 1)...] } ?? before
    guard row.contains(where: words.price.holds), !tokens[index - 1].isMark("(") else { return false }
    let isApart = index - tax > 1 || tokens[tax].gap(before: tokens[index]) >= AwardToken.columnGap
    let end = percentEnd(from: index + 1) ?? index + 1
    return isApart || end >= tokens.count || tokens[end].kind == .itemEnd
  }

  /// `up to 30 points`.
  func isMaximum(before index: Int) -> Bool {
    (1...2).contains { back in index - back >= 0 && match(words.maxima, from: index - back) != nil }
  }

  /// `a total of 120 points`, but not `total price: 60 points`.
  func isTotal(before index: Int) -> Bool {
    (1...4).contains { back in
      guard index - back >= 0, let count = match(words.totals, from: index - back) else { return false }
      let between = tokens[(index - back + count)..<max(index, index - back + count)]
      return between.allSatisfy { ($0.word?.utf8.count ?? 9) <= 3 || words.maxima.holds($0) }
    }
  }

  /// `8 % of the hours` measures the contract.
  func isMeasure(behind index: Int) -> Bool {
    for ahead in index..<min(index + 4, tokens.count) {
      guard tokens[ahead].word != nil else { return false }
      if match(words.measures, from: ahead) != nil { return true }
    }
    return false
  }

  // MARK: Other numbers

  /// `Criterion 2`, `critère n° 2`, `criteria (1)`: the number of a criterion; larger ones are weights.
  func isCriterion(at index: Int) -> Bool {
    guard case .number(let value) = tokens[index].kind, value < 10, value == value.rounded() else { return false }
    return (1...3).contains { back in
      let name = index - back
      guard name >= 0, words.criteria.holds(tokens[name]),
        tokens[index - 1].gap(before: tokens[index]) < AwardToken.columnGap,
        tokens[(name + 1)..<index].allSatisfy({ $0.isMark("(") || ($0.word?.utf8.count ?? 9) <= 2 })
      else { return false }
      // `Social criteria (8)` ends in its weight.
      let isFirst = !tokens[..<name].contains { ($0.word?.utf8.count ?? 0) > 3 }
      return isFirst || tokens[(index + 1)...].prefix { $0.kind != .itemEnd }.contains { $0.word != nil }
    }
  }

  /// `Lot 2          points` and `Level 1     Level 2     Marks` head columns; `Los 60 puntos` is a weight.
  func isHeading(at index: Int) -> Bool {
    let next = index + 1
    guard index > 0, next < tokens.count, tokens[next].word != nil,
      tokens[index].gap(before: tokens[next]) >= AwardToken.columnGap
    else { return false }
    if tokens[index - 1].word != nil, !words.isUnit(tokens[index - 1]),
      tokens[index].range.lowerBound - tokens[index - 1].range.upperBound == 1
    {
      return true
    }
    return (1...2).contains { back in
      index >= back && match(words.lots, from: index - back) == back
        && !tokens[..<(index - back)].contains { $0.word != nil }
    }
  }

  /// Either half of `14:30`; `60:40` are two weights.
  func isTime(at index: Int) -> Bool {
    isTime(hour: index) || index >= 2 && isTime(hour: index - 2)
  }

  private func isTime(hour index: Int) -> Bool {
    guard index + 2 < tokens.count, case .number(let hour) = tokens[index].kind, tokens[index + 1].isMark(":"),
      case .number(let minute) = tokens[index + 2].kind
    else { return false }
    return hour < 24 && minute < 60 && tokens[index + 2].range.count == 2
      && tokens[index + 2].range.lowerBound - tokens[index].range.upperBound == 1
  }
}
