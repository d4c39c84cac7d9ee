/// Full stops behind abbreviations and ordinals, which end no sentence.
extension TextScanner {
  /// True if the last word, which ends at `stop`, is one letter or a known abbreviation.
  mutating func isAbbreviation(endingAt stop: Int) -> Bool {
    guard lastWordEnd == stop else { return false }
    if lastWordIsNumber { return lastNumberIsOrdinal && !isQuantity(endingAt: stop) }
    let letters = chain[lastPartStart..<max(lastPartStart, chainCount)]
    if letters.count <= 1 { return true }
    return ShortWord(letters).map(tables.abbreviations.contains) ?? false
  }

  /// True if the number before the full stop at `stop` can't be "the third": it begins no sentence, and either is no day of a
  /// month, or has a word such as `the` behind it, which no ordinal has.
  private mutating func isQuantity(endingAt stop: Int) -> Bool {
    guard wordIndex - sentenceStartIndex > 1 else { return false }
    return signs.number(before: stop) > 31 && signs.isCapitalised(behind: stop) || isFunctionWord(behind: stop)
  }

  /// True if the first word behind `stop` is one that is passed over. Nothing is read.
  private mutating func isFunctionWord(behind stop: Int) -> Bool {
    let here = position
    defer {
      position = here
      chainCount = 0
    }
    chainCount = 0
    var lookAhead = 0
    while position < end, lookAhead < 8, chainCount == 0 {
      readLetters()
      if chainCount == 0, position < end { position += UTF8Scalar.decode(bytes, at: position, end: end).length }
      lookAhead += 1
    }
    var classes: [WordClass] = []
    tables.index.append(classesOf: UnsafeBufferPointer(rebasing: chain[..<chainCount]), to: &classes)
    return classes.contains(PhraseSet.functionClass)
  }
}
