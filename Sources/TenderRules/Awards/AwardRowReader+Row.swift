extension AwardRowReader {
  /// nil for a row without words and weight.
  func row(_ tokens: ArraySlice<AwardToken>, _ weight: WeightMention?) -> AwardRow? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    let number = ListNumber(tokens)
    let spoken = tokens.dropFirst(number.length).filter { $0.word != nil }
    let weightStart = weight.map { tokens[start(of: $0, tokens)].range.lowerBound } ?? .max
    let before = spoken.prefix { $0.range.upperBound <= weightStart }
    let behind = spoken.drop { $0.range.lowerBound < weight?.range.upperBound ?? .max }
    var name = before.contains { ($0.word?.utf8.count ?? 0) > 1 && !isUnit($0) } ? before : behind
    if name.isEmpty { name = before }
    let label = name.compactMap(\.word)
    while let end = name.last, isUnit(end) || words.wholes.holds(end), name.count > 1 { name = name.dropLast() }
    let whole = first.range.lowerBound..<last.range.upperBound
    guard let nameStart = name.first, let nameEnd = name.last else {
      guard weight != nil else { return nil }
      return AwardRow(range: whole, name: whole, weight: weight, depth: number.depth, isPart: false, isPrice: false)
    }
    let nameWords = name.compactMap(\.word)
    var made = AwardRow(
      range: whole, name: nameStart.range.lowerBound..<nameEnd.range.upperBound,
      weight: weight, depth: number.depth, isPart: isPart(nameWords),
      isPrice: nameWords.prefix(4).indices.contains { self.words.price.match(nameWords[$0...]) != nil }
        || self.words.price.match(nameWords.suffix(1)) != nil)
    made.isScale = namesOnlyLots(nameWords)
    made.isNumbered = number.length > 0
    made.isSum = weight?.kind != .total && (sumsUp(nameWords) || sumsUp(label))
    if words.priceAlone(in: tokens) != nil { (made.isPrice, made.isAlone) = (true, true) }
    made.criterion = criterion(named: tokens)
    let counter = tokens.last { $0.range.upperBound <= nameStart.range.lowerBound }
    if case .number(let count)? = counter?.kind, counter.map({ weight?.range.overlaps($0.range) == true }) == false {
      made.count = count
    }
    return made
  }

  /// The first number behind a word for criteria.
  private func criterion(named tokens: ArraySlice<AwardToken>) -> Int? {
    let beside = NumberNeighbours(words: words, tokens: Array(tokens))
    for (index, token) in tokens.enumerated() {
      if case .number(let value) = token.kind, beside.isCriterion(at: index) { return Int(value) }
    }
    return nil
  }

  /// `Lots 1 and 2: 200 points` heads a list.
  private func namesOnlyLots(_ name: [String]) -> Bool {
    guard let first = name.first, words.lots.match([first]) != nil else { return false }
    return name.dropFirst().allSatisfy { $0.utf8.count == 1 || words.joins.match([$0]) != nil }
  }

  /// `Total` and `Highest score`, but not `Total price`.
  func sumsUp(_ name: [String]) -> Bool {
    // `Quality total`
    if name.count == 2, words.totals.match(name.suffix(1)) == 1, words.price.match(name) == nil { return true }
    guard let count = words.totals.match(name) else { return false }
    return words.price.match(name.dropFirst(count)) == nil
  }

  /// `of which` or `sub-criterion` among the first words.
  private func isPart(_ words: [String]) -> Bool {
    words.prefix(3).indices.contains { self.words.parts.match(words[$0...]) != nil }
  }
}
