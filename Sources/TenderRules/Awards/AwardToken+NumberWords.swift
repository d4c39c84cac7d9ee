extension [AwardToken] {
  /// The tokens as weights are looked for in them: with numbers for words, thousands and the parts of a whole.
  ///
  /// - Parameter bytes: of the text.
  func prepared(_ words: AwardWords, in bytes: [UInt8]) -> [AwardToken] {
    let numbered = withNumbers(words)
    guard numbered.contains(where: \.isNumber) else { return numbered }
    return numbered.withThousands(words, in: bytes).withUnits(words, in: bytes).withParts(words, in: bytes)
  }

  /// The tokens without line ends between a number and its unit.
  private func withUnits(_ words: AwardWords, in bytes: [UInt8]) -> [AwardToken] {
    guard contains(where: { $0.kind == .itemEnd }) else { return self }
    return indices.filter { index in
      guard self[index].kind == .itemEnd, index > 0, index + 1 < count, self[index - 1].isNumber else { return true }
      let isSmall = (0x61...0x7A).contains(bytes[self[index + 1].range.lowerBound])
      return !(isSmall && words.points.holds(self[index + 1])) || bytes[self[index].range.lowerBound] != 0x0A
    }
    .map { self[$0] }
  }

  /// The tokens with numbers for the words that count something: `sixty per cent`, `de cero a treinta puntos`, `half of the marks`.
  ///
  /// Words stay words where neither a percentage nor points follow: `ten criteria`.
  func withNumbers(_ words: AwardWords) -> [AwardToken] {
    var numbers: [(tokens: Range<Int>, value: Double, isPart: Bool)] = []
    var index = 0
    while index < count {
      if let number = number(at: index, words) {
        numbers.append(number)
        index = number.tokens.upperBound
      } else {
        index += 1
      }
    }
    guard !numbers.isEmpty else { return self }
    var tokens = self
    // From the back, so that a number that ends a range is known when its beginning is looked at.
    for number in numbers.reversed() {
      let behind = Array(tokens[number.tokens.upperBound...].prefix(4))
      let range = self[number.tokens.lowerBound].range.lowerBound..<self[number.tokens.upperBound - 1].range.upperBound
      if number.isPart {
        let sign = AwardToken(kind: .percent, range: range.upperBound..<range.upperBound)
        tokens.replaceSubrange(number.tokens, with: [AwardToken(kind: .number(number.value), range: range), sign])
      } else if behind.countsSomething(words) {
        tokens.replaceSubrange(number.tokens, with: [AwardToken(kind: .number(number.value), range: range)])
      }
    }
    return tokens
  }

  /// Words for a number at `index`, which may be joined by hyphens.
  private func number(at index: Int, _ words: AwardWords) -> (tokens: Range<Int>, value: Double, isPart: Bool)? {
    guard words.numbers.mayBegin(with: self[index]), let word = self[index].word, words.numbers.begins(with: word)
    else { return nil }
    var places: [Int] = []
    var next = index
    while next < count, places.count < 4 {
      if self[next].word != nil { places.append(next) } else if !self[next].isMark("-") || places.isEmpty { break }
      next += 1
    }
    guard let found = words.numbers.match(places.compactMap { self[$0].word }) else { return nil }
    return (index..<places[found.count - 1] + 1, found.entry.value, found.entry.isPart)
  }

  /// True if the first tokens are a sign or word for percent or points, or go on as a range.
  private func countsSomething(_ words: AwardWords) -> Bool {
    guard let first else { return false }
    if first.kind == .percent { return true }
    let spoken = prefix { $0.word != nil }.compactMap(\.word)
    if words.percents.match(spoken) != nil || words.points.match(spoken) != nil { return true }
    guard count > 1, case .number = self[1].kind else { return false }
    return words.ranges.match(spoken) != nil
  }
}
