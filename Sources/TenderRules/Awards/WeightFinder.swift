import TenderText

/// Tells weights from the other numbers in a text: only a percentage, a number of points, a number behind a word for weight, or one
/// that stands at the end of a row counts.
struct WeightFinder {
  let words: AwardWords
  let tokens: [AwardToken]

  /// Words that may stand between `beyond` and a bound.
  private static let reachOfBeyond = 3

  /// Ordered, no overlaps.
  func mentions() -> [WeightMention] {
    var mentions: [WeightMention] = []
    var index = 0
    while index < tokens.count {
      let mention: WeightMention? =
        switch tokens[index].kind {
        case .number(let value): self.mention(value, at: index)
        case .word: rest(at: index)
        default: nil
        }
      if let mention { mentions.append(mention) }
      index = mention?.tokens.upperBound ?? index + 1
    }
    return mentions
  }

  private func mention(_ value: Double, at index: Int) -> WeightMention? {
    guard value <= 1000 || value <= 10_000 && value.truncatingRemainder(dividingBy: 100) == 0 else { return nil }
    if isHeading(at: index) || isTime(at: index) { return nil }
    if let range = range(from: value, at: index) { return range }
    let next = index + 1
    if let behind = percentEnd(from: next) {
      return isBound(before: index) || isTax(before: index) || isMeasure(behind: behind)
        ? nil : make(value, .percent, index..<behind)
    }
    if next < tokens.count, tokens[next].kind == .perMille { return make(value / 10, .percent, index..<next + 1) }
    if next + 1 < tokens.count, tokens[next].isMark("/"), case .number(let whole) = tokens[next + 1].kind, whole > 0 {
      return part(value, of: whole, index..<next + 2)
    }
    if let part = wordedPart(value, at: index) { return part }
    if let behind = pointsEnd(from: next) {
      if match(words.rates, from: behind) != nil { return nil }
      guard isMaximum(before: index) || !isBound(before: index) else { return nil }
      return make(value, .points, index..<behind, kind: isTotal(before: index) ? .total : .number)
    }
    guard !isBound(before: index) else { return nil }
    if isLabelled(before: index) { return make(value, .points, index..<next) }
    return rowEnd(index).map { make(value, .points, index..<next, kind: $0) } ?? pointsBefore(value, at: index)
  }

  private func make(
    _ value: Double?, _ unit: AwardTable.WeightUnit, _ range: Range<Int>, kind: WeightMention.Kind = .number
  ) -> WeightMention {
    WeightMention(
      kind: kind, value: value, unit: unit,
      range: tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound,
      tokens: range, isCalledWeight: isLabelled(before: range.lowerBound) || isLabelled(behind: range.upperBound))
  }

  // MARK: Shapes

  /// `70/100`, `60/40` and, where all criteria do so, `3/5`.
  private func part(_ value: Double, of whole: Double, _ range: Range<Int>) -> WeightMention? {
    if whole == 100 || whole + value == 100 { return make(value, .percent, range) }
    guard value < whole, whole <= 20, !isBound(before: range.lowerBound) else { return nil }
    return make(value * 100 / whole, .percent, range, kind: .bareNumber)
  }

  /// `6 out of 10`, `45 sur 100`: a weight only if the whole list fits.
  private func wordedPart(_ value: Double, at index: Int) -> WeightMention? {
    guard let count = match(words.wholes, from: index + 1), !isBound(before: index) else { return nil }
    let last = index + 1 + count
    guard last < tokens.count, case .number(let whole) = tokens[last].kind, value < whole, whole <= 20 || whole == 100,
      percentEnd(from: last + 1) == nil
    else { return nil }
    return make(value * 100 / whole, .percent, index..<(pointsEnd(from: last + 1) ?? last + 1), kind: .bareNumber)
  }

  /// `40–60 %`, `20 % to 50 %`; from nothing to a number of points is that number.
  private func range(from low: Double, at index: Int) -> WeightMention? {
    let link = percentEnd(from: index + 1) ?? pointsEnd(from: index + 1) ?? index + 1
    guard link + 1 < tokens.count, case .number(let high) = tokens[link + 1].kind, high > low, high <= 1000 else {
      return nil
    }
    let isLink =
      tokens[link].isMark("-") || tokens[link].kind == .dash
      || words.ranges.holds(tokens[link])
    guard isLink else { return nil }
    if let behind = pointsEnd(from: link + 2) {
      return low <= 1 ? make(high, .points, index..<behind) : make(nil, .range, index..<behind, kind: .range)
    }
    guard let behind = percentEnd(from: link + 2), !isMeasure(behind: behind) else { return nil }
    return make(nil, .range, index..<behind, kind: .range)
  }

  /// `the remainder`, where no number follows.
  private func rest(at index: Int) -> WeightMention? {
    guard let count = match(words.rests, from: index) else { return nil }
    let ahead = tokens[index..<min(index + 5, tokens.count)]
    let hasNumber = ahead.contains { if case .number = $0.kind { true } else { false } }
    return hasNumber ? nil : make(nil, .none, index..<index + count, kind: .rest)
  }

  /// `points 30 for the price`: a number behind its unit may also be the number of an item.
  private func pointsBefore(_ value: Double, at index: Int) -> WeightMention? {
    guard index > 0, match(words.points, from: index - 1) == 1, index + 1 < tokens.count,
      tokens[index + 1].word != nil || tokens[index + 1].isMark(")")
    else { return nil }
    return make(value, .points, index..<index + 1, kind: .bareNumber)
  }

  /// `Quality ..... 40` and `Quality: 40` at the end of a line, or `Quality (40)`; a number behind nothing but a blank is bare.
  private func rowEnd(_ index: Int) -> WeightMention.Kind? {
    guard index > 0 else { return nil }
    var behind = index + 1
    let isParenthesised = tokens[index - 1].isMark("(") && behind < tokens.count && tokens[behind].isMark(")")
    if isParenthesised { behind += 1 }
    while behind < tokens.count,
      [".", "|", ","].contains(where: { tokens[behind].isMark($0) }) || isNextColumn(behind)
    { behind += 1 }
    guard behind == tokens.count || tokens[behind].kind == .itemEnd else {
      let isListed =
        isParenthesised
        && (words.joins.holds(tokens[behind]) || tokens[behind - 1].isMark(",") || tokens[behind].isMark(","))
      return isListed ? .bareNumber : inLine(index) ?? inBrackets(index) ?? inCell(index)
    }
    if isParenthesised { return .number }
    let gap = tokens[index].range.lowerBound - tokens[index - 1].range.upperBound
    let leads = tokens[index - 1].kind == .dash || [":", "=", "|", "-", "."].contains { tokens[index - 1].isMark($0) }
    if leads || gap >= 3 { return .number }
    // `Standard 125          40`: a part of the name.
    if gap < 2, tokens[(index + 1)..<behind].contains(where: \.isNumber) { return nil }
    let before = tokens[index - 1]
    return gap > 0 && (before.word != nil || before.kind == .percent || before.isMark(")")) ? .bareNumber : nil
  }

  /// A number behind a number and a wide gap, or behind the border of its cell.
  private func isNextColumn(_ index: Int) -> Bool {
    guard tokens[index].isNumber else { return false }
    if tokens[index - 1].isMark("|") { return true }
    guard tokens[index - 1].isNumber else { return false }
    return tokens[index].range.lowerBound - tokens[index - 1].range.upperBound >= 3
  }

  /// `price 50, quality 30 and service 20`: a number behind its name and before a comma or conjunction.
  private func inLine(_ index: Int) -> WeightMention.Kind? {
    guard tokens[index - 1].word != nil, tokens[index + 1].isMark(",") || words.joins.holds(tokens[index + 1]),
      index + 2 < tokens.count,
      tokens[index + 2].word != nil
    else { return nil }
    return .bareNumber
  }

  /// `| Price | 60 | by formula |`, with bars or wide gaps on both sides.
  private func inCell(_ index: Int) -> WeightMention.Kind? {
    guard let name = tokens[..<index].firstIndex(where: { ($0.word?.utf8.count ?? 0) > 2 }),
      !tokens[name..<index].contains(where: \.isNumber)
    else { return nil }
    let next = tokens[index + 1]
    let isLeft =
      tokens[index - 1].isMark("|") || tokens[index].range.lowerBound - tokens[index - 1].range.upperBound >= 3
    let isRight =
      next.isMark("|")
      || (next.word != nil || next.isNumber) && next.range.lowerBound - tokens[index].range.upperBound >= 3
    return isLeft && isRight ? .bareNumber : nil
  }

  /// `(quality 70, price 30)`: the last of several.
  private func inBrackets(_ index: Int) -> WeightMention.Kind? {
    guard tokens[index - 1].word != nil, tokens[index + 1].isMark(")"),
      let opening = tokens[..<index].lastIndex(where: { $0.isMark("(") || $0.kind == .itemEnd }),
      tokens[opening].isMark("("), tokens[opening..<index].contains(where: \.isNumber)
    else { return nil }
    return .bareNumber
  }

  // MARK: Units

  /// The index behind a percent sign or word at `index`.
  private func percentEnd(from index: Int) -> Int? {
    guard index < tokens.count else { return nil }
    if tokens[index].kind == .percent { return index + 1 }
    if let count = match(words.percents, from: index) { return index + count }
    guard tokens[index].word == "v", index + 2 < tokens.count, tokens[index + 1].isMark("."),
      tokens[index + 2].word == "h"
    else { return nil }
    return index + 3
  }

  private func pointsEnd(from index: Int) -> Int? {
    match(words.points, from: index).map { index + $0 }
  }

  // MARK: Words beside a number

  /// `10 % of the weighting`.
  private func isLabelled(behind index: Int) -> Bool {
    (index..<min(index + 3, tokens.count)).contains { match(words.labels, from: $0) != nil }
  }

  /// `weighting: 50`, `coefficient = 3`, `Weegfactor 40`.
  private func isLabelled(before index: Int) -> Bool {
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
  private func isBound(before index: Int) -> Bool {
    (1...2).contains { back in
      index - back >= 0 && match(words.bounds, from: index - back) != nil && !isExceeded(index - back, before: index)
    }
  }

  /// `trainees beyond the minimum 15 %`; but `beyond the minimum of 5 %` tells the bound.
  private func isExceeded(_ bound: Int, before index: Int) -> Bool {
    let between = bound + 1..<index
    return between.allSatisfy { tokens[$0].word == nil || words.beyond.holds(tokens[$0]) }
      && (max(0, bound - Self.reachOfBeyond)..<index).contains { match(words.beyond, from: $0) != nil }
  }

  /// `Lot 2          points` and `Level 1     Level 2     Marks` head columns; `Los 60 puntos` is a weight.
  private func isHeading(at index: Int) -> Bool {
    let next = index + 1
    guard index > 0, next < tokens.count, tokens[next].word != nil,
      tokens[next].range.lowerBound - tokens[index].range.upperBound >= 3
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
  private func isTime(at index: Int) -> Bool {
    isTime(hour: index) || index >= 2 && isTime(hour: index - 2)
  }

  private func isTime(hour index: Int) -> Bool {
    guard index + 2 < tokens.count, case .number(let hour) = tokens[index].kind, tokens[index + 1].isMark(":"),
      case .number(let minute) = tokens[index + 2].kind
    else { return false }
    return hour < 24 && minute < 60 && tokens[index + 2].range.count == 2
      && tokens[index + 2].range.lowerBound - tokens[index].range.upperBound == 1
  }

  /// `VAT 20 %` is a rate; `price without VAT 50 %` is a weight.
  private func isTax(before index: Int) -> Bool {
    (1...2).contains { back in
      guard index - back >= 0, match(words.taxes, from: index - back) != nil else { return false }
      return index - back == 0 || match(words.denials, from: index - back - 1) == nil
    }
  }

  /// `up to 30 points`.
  private func isMaximum(before index: Int) -> Bool {
    (1...2).contains { back in index - back >= 0 && match(words.maxima, from: index - back) != nil }
  }

  /// `a total of 120 points`, but not `total price: 60 points`.
  private func isTotal(before index: Int) -> Bool {
    (1...4).contains { back in
      guard index - back >= 0, let count = match(words.totals, from: index - back) else { return false }
      let between = tokens[(index - back + count)..<max(index, index - back + count)]
      return between.allSatisfy { ($0.word?.utf8.count ?? 9) <= 3 }
    }
  }

  /// `8 % of the hours` measures the contract.
  private func isMeasure(behind index: Int) -> Bool {
    for ahead in index..<min(index + 4, tokens.count) {
      guard tokens[ahead].word != nil else { return false }
      if match(words.measures, from: ahead) != nil { return true }
    }
    return false
  }

  /// The number of tokens that an entry of `list` takes from `index` on; nil where there is none.
  private func match(_ list: AwardWords.List, from index: Int) -> Int? {
    list.match(tokens, from: index, atMost: 4)
  }
}
