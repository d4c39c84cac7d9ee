extension AwardWords {
  /// Where a text first says that the price is the only criterion; nil where no sentence does.
  func priceAlone(in tokens: some Collection<AwardToken>) -> Range<Int>? {
    for sentence in tokens.split(whereSeparator: { $0.isMark(".") || $0.isMark("?") }) {
      let sentence = Array(sentence)
      let places = sentence.indices.filter { sentence[$0].word != nil }
      guard let found = priceAlone(saidBy: places.map { sentence[$0] }, at: places, in: sentence) else { continue }
      return sentence[places[found.lowerBound]].range
        .lowerBound..<sentence[places[found.upperBound - 1]].range.upperBound
    }
    return nil
  }

  /// - Parameters:
  ///   - spoken: the words of one sentence.
  ///   - places: their indices in `sentence`, which has its marks too.
  /// - Returns: indices in `spoken`.
  private func priceAlone(saidBy spoken: [AwardToken], at places: [Int], in sentence: [AwardToken]) -> Range<Int>? {
    for index in spoken.indices {
      // `not on price alone`, but `the price without VAT alone`
      if denials.holds(spoken[index]), !spoken[index...].prefix(3).contains(where: taxes.holds) { return nil }
      if let count = priceAlone.match(spoken, from: index, atMost: 8) { return index..<index + count }
      if let range = soleCriterion(at: index, in: spoken) { return range }
      if let range = onlyPrice(behind: index, in: spoken) {
        let next = sentence[(places[range.upperBound - 1] + 1)...].first { $0.kind != .itemEnd }
        if next == nil || next?.isMark("(") == true { return range }
      }
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

  /// `The criterion is solely the price`, but not `The price criterion is marked solely by …` or `more than only the price`.
  private func onlyPrice(behind index: Int, in spoken: [AwardToken]) -> Range<Int>? {
    let before = spoken[..<index].suffix(Self.reachOfCriterion)
    guard nothingBut.holds(spoken[index]), before.last.map(comparing.holds) != true,
      before.contains(where: { criteria.holds($0) || awarding.holds($0) }), !before.contains(where: price.holds)
    else { return nil }
    for place in index + 1..<min(index + 5, spoken.count) {
      if let count = priceOnly.match(spoken, from: place, atMost: 4) { return index..<place + count }
      if price.holds(spoken[place]) { return index..<place + 1 }
    }
    return nil
  }

  /// Words from one for criteria or the award to `solely the price`.
  private static let reachOfCriterion = 12

  /// True for a word such as `one`.
  private func beginsNumber(_ spoken: [AwardToken], _ index: Int) -> Bool {
    index < spoken.count && spoken[index].word.map(numbers.begins) == true
  }
}
