import TenderText

/// Tells weights from the other numbers in a text: only a percentage, a number of points, a number behind a word for weight, or one
/// that stands at the end of a row counts.
///
/// What stands beside a number is asked first (`NumberNeighbours`), then, for a number without a unit, its place in the row
/// (`BareNumbers`).
struct WeightFinder {
  private let tokens: [AwardToken]
  private let beside: NumberNeighbours

  init(words: AwardWords, tokens: [AwardToken]) {
    self.tokens = tokens
    beside = NumberNeighbours(words: words, tokens: tokens)
  }

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
    if beside.isHeading(at: index) || beside.isTime(at: index) { return nil }
    if let range = range(from: value, at: index) { return range }
    let next = index + 1
    if let behind = beside.percentEnd(from: next) {
      return beside.isBound(before: index) || beside.isTax(before: index) || beside.isMeasure(behind: behind)
        ? nil : make(value, .percent, index..<behind)
    }
    if next < tokens.count, tokens[next].kind == .perMille { return make(value / 10, .percent, index..<next + 1) }
    if next + 1 < tokens.count, tokens[next].isMark("/"), case .number(let whole) = tokens[next + 1].kind, whole > 0 {
      return part(value, of: whole, index..<next + 2)
    }
    if let part = wordedPart(value, at: index) { return part }
    if let behind = beside.pointsEnd(from: next) {
      if beside.match(beside.words.rates, from: behind) != nil { return nil }
      guard beside.isMaximum(before: index) || !beside.isBound(before: index) else { return nil }
      return make(value, .points, index..<behind, kind: beside.isTotal(before: index) ? .total : .number)
    }
    guard !beside.isBound(before: index) else { return nil }
    if beside.isLabelled(before: index) { return make(value, .points, index..<next) }
    if beside.isCriterion(at: index) { return nil }
    if opensList(value, at: index) { return make(value, .points, index..<next) }
    return BareNumbers(tokens: tokens, joins: beside.words.joins).kind(at: index)
      .map { make(value, .points, index..<next, kind: $0) } ?? pointsBefore(value, at: index)
  }

  private func make(
    _ value: Double?, _ unit: AwardTable.WeightUnit, _ range: Range<Int>, kind: WeightMention.Kind = .number
  ) -> WeightMention {
    WeightMention(
      kind: kind, value: value, unit: unit,
      range: tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound,
      tokens: range,
      isCalledWeight: beside.isLabelled(before: range.lowerBound) || beside.isLabelled(behind: range.upperBound))
  }

  // MARK: Shapes

  /// `70/100`, `60/40` and, where all criteria do so, `3/5`.
  private func part(_ value: Double, of whole: Double, _ range: Range<Int>) -> WeightMention? {
    if whole == 100 || whole + value == 100 { return make(value, .percent, range) }
    guard value < whole, whole <= 20, !beside.isBound(before: range.lowerBound) else { return nil }
    return make(value * 100 / whole, .percent, range, kind: .bareNumber)
  }

  /// `6 out of 10`, `45 sur 100`: a weight only if the whole list fits.
  private func wordedPart(_ value: Double, at index: Int) -> WeightMention? {
    guard let count = beside.match(beside.words.wholes, from: index + 1), !beside.isBound(before: index) else {
      return nil
    }
    let last = index + 1 + count
    guard last < tokens.count, case .number(let whole) = tokens[last].kind, value < whole, whole <= 20 || whole == 100,
      beside.percentEnd(from: last + 1) == nil
    else { return nil }
    return make(
      value * 100 / whole, .percent, index..<(beside.pointsEnd(from: last + 1) ?? last + 1), kind: .bareNumber)
  }

  /// `40–60 %`, `20 % to 50 %`; from nothing to a number of points is that number.
  private func range(from low: Double, at index: Int) -> WeightMention? {
    let link = beside.percentEnd(from: index + 1) ?? beside.pointsEnd(from: index + 1) ?? index + 1
    guard link + 1 < tokens.count, case .number(let high) = tokens[link + 1].kind, high > low, high <= 1000 else {
      return nil
    }
    let isLink =
      tokens[link].isMark("-") || tokens[link].kind == .dash
      || beside.words.ranges.holds(tokens[link])
    guard isLink else { return nil }
    if let behind = beside.pointsEnd(from: link + 2) {
      return low <= 1 ? make(high, .points, index..<behind) : make(nil, .range, index..<behind, kind: .range)
    }
    guard let behind = beside.percentEnd(from: link + 2), !beside.isMeasure(behind: behind) else { return nil }
    return make(nil, .range, index..<behind, kind: .range)
  }

  /// `the remainder`, where no number follows.
  private func rest(at index: Int) -> WeightMention? {
    guard let count = beside.match(beside.words.rests, from: index) else { return nil }
    let ahead = tokens[index..<min(index + 5, tokens.count)]
    let hasNumber = ahead.contains { if case .number = $0.kind { true } else { false } }
    return hasNumber ? nil : make(nil, .none, index..<index + count, kind: .rest)
  }

  /// `There are at most 1000:` at the end of an item.
  private func opensList(_ value: Double, at index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].isMark(":"),
      index + 2 == tokens.count || tokens[index + 2].kind == .itemEnd
    else { return false }
    return value >= 10 && (beside.isMaximum(before: index) || beside.isTotal(before: index))
  }

  /// `points 30 for the price`: a number behind its unit may also be the number of an item.
  private func pointsBefore(_ value: Double, at index: Int) -> WeightMention? {
    guard index > 0, beside.match(beside.words.points, from: index - 1) == 1, index + 1 < tokens.count,
      tokens[index + 1].word != nil || [")", "(", ","].contains(where: { tokens[index + 1].isMark($0) })
    else { return nil }
    // `Technical offer – points 75`
    let isParted = index > 1 && (tokens[index - 2].kind == .dash || tokens[index - 2].isMark(":"))
    return make(value, .points, index..<index + 1, kind: isParted ? .number : .bareNumber)
  }
}
