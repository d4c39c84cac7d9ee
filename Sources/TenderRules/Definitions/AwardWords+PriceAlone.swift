extension AwardWords {
  /// Where a text first says that the price is the only criterion; nil where no sentence does.
  func priceAlone(in tokens: some Collection<AwardToken>) -> Range<Int>? {
    for sentence in tokens.split(whereSeparator: { $0.isMark(".") || $0.isMark("?") }) {
      let spoken = sentence.filter { $0.word != nil }
      guard let found = priceAlone(saidBy: spoken, in: Array(sentence)) else { continue }
      return spoken[found.lowerBound].range.lowerBound..<spoken[found.upperBound - 1].range.upperBound
    }
    return nil
  }

  /// - Parameters:
  ///   - spoken: the words of one sentence.
  ///   - sentence: the same with its marks.
  private func priceAlone(saidBy spoken: [AwardToken], in sentence: [AwardToken]) -> Range<Int>? {
    for index in spoken.indices {
      // `not on price alone`, but `the price without VAT alone`
      if denials.holds(spoken[index]), !spoken[index...].prefix(3).contains(where: taxes.holds) { return nil }
      if let count = priceAlone.match(spoken, from: index, atMost: 8) { return index..<index + count }
      if let range = soleCriterion(at: index, in: spoken) { return range }
      if let range = onlyPrice(behind: index, in: spoken, sentence) { return range }
    }
    return nil
  }

  /// `The sole award criterion will be the price`, but not `Price is only one criterion` or `the only criteria are price and …`.
  private func soleCriterion(at index: Int, in spoken: [AwardToken]) -> Range<Int>? {
    guard soles.holds(spoken[index]), !beginsNumber(spoken, index + 1) else { return nil }
    let near = max(0, index - 3)..<min(spoken.count, index + 4)
    let around = max(0, index - 5)..<min(spoken.count, index + 10)
    let namesCriterion = near.contains { criteria.match(spoken, from: $0, atMost: 3) != nil }
    let prices = around.filter { price.holds(spoken[$0]) || priceOnly.match(spoken, from: $0, atMost: 4) != nil }
    guard namesCriterion, let first = prices.first,
      ![first - 1, first + 1].contains(where: { spoken.indices.contains($0) && joins.holds(spoken[$0]) })
    else { return nil }
    return min(index, first)..<max(index, first) + 1
  }

  /// `The criterion is solely the price.`, but not `The price criterion is marked solely by …` or `more than only the price`.
  ///
  /// The sentence has spoken of criteria or the award, of no price yet, and ends with the price.
  private func onlyPrice(behind index: Int, in spoken: [AwardToken], _ sentence: [AwardToken]) -> Range<Int>? {
    guard nothingBut.holds(spoken[index]), index == 0 || !comparing.holds(spoken[index - 1]),
      spoken[..<index].suffix(9).contains(where: { criteria.holds($0) || awarding.holds($0) }),
      !spoken[..<index].contains(where: price.holds)
    else { return nil }
    for place in index + 1..<min(index + 5, spoken.count) {
      let count = priceOnly.match(spoken, from: place, atMost: 4) ?? (price.holds(spoken[place]) ? 1 : nil)
      guard let count else { continue }
      let behind = sentence.drop { $0.range.lowerBound < spoken[place + count - 1].range.upperBound }
      let next = behind.first { $0.kind != .itemEnd }
      return next == nil || next?.isMark("(") == true ? index..<place + count : nil
    }
    return nil
  }

  /// True for a word such as `one`.
  private func beginsNumber(_ spoken: [AwardToken], _ index: Int) -> Bool {
    index < spoken.count && spoken[index].word.map(numbers.begins) == true
  }
}
