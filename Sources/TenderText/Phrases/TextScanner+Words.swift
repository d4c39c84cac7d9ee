/// Words, and hyphenated words as a whole.
extension TextScanner {
  mutating func readNonASCII(into text: inout ScannedText) {
    let (scalar, length) = UTF8Scalar.decode(bytes, at: position, end: end)
    let packed = tables.fold(scalar)
    if packed != Folding.separator, packed != Folding.ignorable {
      readWord(into: &text)
    } else {
      if scalar == 0x2030 { addPercentSign(length: length, to: &text) }
      if scalar == 0x2022 || scalar == 0x25AA || scalar == 0x25CF || scalar == 0xB7, isAtLineStart {
        endSentence(&text)
      }
      position += length
    }
  }

  mutating func readWord(into text: inout ScannedText) {
    let start = position
    let isJoined = chainCount < Self.longestWord / 2 && joinsPreviousWord(start)
    if !isJoined { chainCount = 0 }
    let skipped = chainCount
    readLetters()
    add(wordAt: start, skipped: skipped, isJoined: isJoined, to: &text)
  }

  /// Appends the folded letters at `position` to the chain.
  mutating func readLetters() {
    // In registers while the loop runs.
    var position = position
    var count = chainCount
    while position < end {
      let byte = bytes[position]
      if byte < 0x80 {
        let kind = tables.kinds[Int(byte)]
        guard kind >= 0x61 else { break }
        if count < Self.longestWord {
          chain[count] = kind
          count += 1
        }
        position += 1
      } else {
        let (scalar, length) = UTF8Scalar.decode(bytes, at: position, end: end)
        let packed = tables.fold(scalar)
        if packed == Folding.separator { break }
        // A soft hyphen at a line end hides the line end too.
        position += length
        if packed == Folding.ignorable {
          if scalar == 0xAD, let next = signs.lineBreakEnd(at: position) { position = next }
        } else if count + 3 <= Self.longestWord {
          Folding.unpack(packed) { letter in
            chain[count] = letter
            count += 1
          }
        }
      }
    }
    self.position = position
    chainCount = count
  }

  private mutating func add(wordAt start: Int, skipped: Int, isJoined: Bool, to text: inout ScannedText) {
    defer {
      lastWordEnd = position
      lastWordIsNumber = false
    }
    guard chainCount > skipped else { return }
    noteStart(start, in: &text)
    lastPartStart = skipped
    if !isJoined {
      chainStart = start
      chainIndex = wordIndex
      chainSlot = text.words.count
    }
    let first = text.classes.count
    let signature = memo.append(
      classesOf: UnsafeBufferPointer(rebasing: chain[skipped..<chainCount]), from: tables.index, to: &text.classes)
    if let signature {
      append(start..<position, classesFrom: first, signature, to: &text)
      wordIndex += 1
    } else if position - start > 1 {
      lastFunctionWordEnd = position
    }
    if isJoined { addWhole(to: &text) }
    if wordIndex - sentenceStartIndex >= Self.longestSentence { endSentence(&text) }
  }

  /// Adds the hyphenated word so far as a whole, before its parts, so that words stay ordered by place.
  private func addWhole(to text: inout ScannedText) {
    guard wordIndex > chainIndex else { return }
    let first = text.classes.count
    let signature = memo.append(
      classesOf: UnsafeBufferPointer(rebasing: chain[..<chainCount]), from: tables.index, to: &text.classes)
    guard let signature, text.classes.count > first else { return }
    text.words.insert(
      ScannedText.KnownWord(
        index: chainIndex, endIndex: wordIndex, start: Int32(chainStart), end: Int32(position),
        classesStart: Int32(first), classesEnd: Int32(text.classes.count), signature: signature),
      at: chainSlot)
  }

  /// True if nothing but one hyphen, or a hyphen and a line end, stands between the last word and `start`.
  @inline(__always)
  private func joinsPreviousWord(_ start: Int) -> Bool {
    guard chainCount > 0, lastWordEnd > 0, lastWordEnd < start, start - lastWordEnd < 48, !lastWordIsNumber else {
      return false
    }
    // The first byte of each hyphen; nearly always a blank stands there.
    guard bytes[lastWordEnd] == 0x2D || bytes[lastWordEnd] == 0xE2 else { return false }
    return signs.hyphenReaches(start, from: lastWordEnd)
  }
}
