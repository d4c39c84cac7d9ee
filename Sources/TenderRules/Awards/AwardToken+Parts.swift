extension [AwardToken] {
  /// The tokens with a unit behind each of the bare numbers that a sentence parts a whole into.
  ///
  /// ```text
  /// There are 100 points, of which 70 go to the service and 30 to the price.
  /// ```
  ///
  /// A whole of 100 is no number any more; another one has the others as its parts. Line ends inside such a sentence are left out.
  ///
  /// - Parameter bytes: of the text.
  func withParts(_ words: AwardWords, in bytes: [UInt8]) -> [AwardToken] {
    guard count(where: \.isNumber) > 2 else { return self }
    var tokens: [AwardToken] = []
    for sentence in sentences(in: bytes) {
      let own = Array(self[sentence])
      if let whole = WholeSentence(tokens: own, words: words) {
        tokens += whole.rewritten()
      } else if let start = own.ownerOfParts(words),
        let whole = WholeSentence(tokens: Array(own[start...]), words: words)
      {
        tokens += own[..<start] + whole.rewritten()
      } else {
        tokens += own.leadsOver ? own.filter { $0.kind != .itemEnd || $0 == own.last } : own
      }
    }
    return tokens
  }

  /// The number that the words `of which` part: `51 points for the price and 49 points for quality, of which 29 …`.
  private func ownerOfParts(_ words: AwardWords) -> Int? {
    guard let parting = indices.first(where: { words.parts.match(self, from: $0, atMost: 3) != nil }) else {
      return nil
    }
    return self[..<parting].lastIndex(where: \.isNumber)
  }

  /// `The 70 points for quality are shared out as follows:` in several lines.
  private var leadsOver: Bool {
    guard count(where: \.isNumber) == 1 else { return false }
    return last?.isMark(":") == true || last?.kind == .itemEnd && dropLast().last?.isMark(":") == true
  }

  /// Cut behind points and item ends; a sentence may run on over line ends.
  private func sentences(in bytes: [UInt8]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in indices where endsSentence(index, in: bytes) {
      sentences.append(start..<index + 1)
      start = index + 1
    }
    if start < count { sentences.append(start..<count) }
    return sentences
  }

  private func endsSentence(_ index: Int, in bytes: [UInt8]) -> Bool {
    if self[index].isMark(".") { return true }
    guard self[index].kind == .itemEnd else { return false }
    guard bytes[self[index].range.lowerBound] == 0x0A, index > 0, index + 1 < count else { return true }
    let before = self[index - 1]
    if before.isMark(":") || before.isMark(".") || before.kind == .percent { return true }
    // Goes on in small letters or with a number, behind more than a short row.
    let first = bytes[self[index + 1].range.lowerBound]
    guard (0x61...0x7A).contains(first) || self[index + 1].isNumber else { return true }
    let line = self[..<index].lastIndex { $0.kind == .itemEnd }.map { $0 + 1 } ?? 0
    return self[index].range.lowerBound - self[line].range.lowerBound < 45
  }
}

/// A sentence whose largest number is the sum of all others.
private struct WholeSentence {
  let tokens: [AwardToken]
  let words: AwardWords
  private let whole: Int
  private let parts: [Int]
  /// `Tenders are marked out of 20: price 12, quality 8.`
  private let isScale: Bool
  /// Of the whole, for its parts.
  private let unit: AwardToken.Kind

  /// nil for any other sentence.
  init?(tokens: [AwardToken], words: AwardWords) {
    self.tokens = tokens
    self.words = words
    let numbers = tokens.indices.filter { tokens[$0].isNumber }
    guard (3...9).contains(numbers.count) else { return nil }
    let values = numbers.map { Self.value(tokens[$0]) }
    guard let most = values.max(), (10...1000).contains(most), values.count(where: { $0 == most }) == 1,
      let place = values.firstIndex(of: most), abs(values.reduce(0, +) - 2 * most) < 0.01
    else { return nil }
    whole = numbers[place]
    parts = numbers.filter { $0 != numbers[place] }
    // `Quality is marked out of 50, price out of 40` has no whole.
    isScale =
      most != 100 && place == 0 && Self.isCalled(whole, [words.wholes], tokens)
      && (tokens[whole + 1].isMark(":") || !parts.allSatisfy { Self.isCalled($0, [words.wholes], tokens) })
    guard most == 100 || place == 0 else { return nil }
    guard let unit = isScale ? .percent : Self.unit(of: whole, most, tokens, words) else { return nil }
    self.unit = unit
    guard arePartsNamed, parts.contains(where: { !isCounted($0) }) else { return nil }
  }

  func rewritten() -> [AwardToken] {
    let scale = Self.value(tokens[whole])
    var rewritten: [AwardToken] = []
    for (index, token) in tokens.enumerated() where index == tokens.count - 1 || token.kind != .itemEnd {
      if index == whole, isScale || scale == 100 {
        // Digits are no word that a list has.
        rewritten.append(AwardToken(kind: .word("\(Int(scale))"), range: token.range))
      } else if isScale, parts.contains(index) {
        rewritten.append(AwardToken(kind: .number(Self.value(token) * 100 / scale), range: token.range))
      } else {
        rewritten.append(token)
      }
      guard parts.contains(index) || index == whole && !isScale && scale != 100, isScale || !isCounted(index) else {
        continue
      }
      rewritten.append(AwardToken(kind: unit, range: token.range.upperBound..<token.range.upperBound))
    }
    return rewritten
  }

  private static func value(_ token: AwardToken) -> Double {
    if case .number(let value) = token.kind { value } else { 0 }
  }

  /// What the whole counts: the word or sign behind it; percent for a hundred that is called a total, a weight or the most.
  private static func unit(
    of index: Int, _ value: Double, _ tokens: [AwardToken], _ words: AwardWords
  ) -> AwardToken.Kind? {
    let next = index + 1
    if next < tokens.count, words.points.holds(tokens[next]) || tokens[next].kind == .percent {
      return tokens[next].kind
    }
    guard value == 100 else { return nil }
    if words.points.match(tokens, from: next, atMost: 3) != nil { return .percent }
    let lists = [words.totals, words.labels, words.maxima, words.wholes, words.points]
    return isCalled(index, lists, tokens) ? .percent : nil
  }

  /// True if an entry of `lists` is among the three words before a number.
  private static func isCalled(_ index: Int, _ lists: [AwardWords.List], _ tokens: [AwardToken]) -> Bool {
    (1...3).contains { back in
      index >= back && lists.contains { $0.match(tokens, from: index - back, atMost: 3) != nil }
    }
  }

  /// Words between any two numbers.
  private var arePartsNamed: Bool {
    let ends = parts.dropFirst() + [tokens.count]
    let hasNamesBehind = zip(parts, ends).allSatisfy { hasName($0 + 1..<$1) }
    let starts = [0] + parts.dropLast().map { $0 + 1 }
    return hasNamesBehind || zip(starts, parts).allSatisfy { hasName($0..<$1) }
  }

  private func hasName(_ range: Range<Int>) -> Bool {
    tokens[range].contains { ($0.word?.utf8.count ?? 0) > 2 && !words.isUnit($0) }
  }

  /// True for a number with a unit of its own.
  private func isCounted(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    return tokens[index + 1].kind == .percent || words.points.match(tokens, from: index + 1, atMost: 3) != nil
      || words.percents.match(tokens, from: index + 1, atMost: 3) != nil
  }
}
