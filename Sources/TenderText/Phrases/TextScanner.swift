/// Reads text into words, sentences and paragraphs, once, from left to right.
///
/// A word is a run of letters or of digits. Hyphenated words stand apart *and* together: the second half carries the classes
/// of the whole as well, and so does the first, so that `non-discrimination`, broken at a line end or not, is found either way.
struct TextScanner {
  /// Longer sentences are parted here, so that no text makes a phrase look far.
  static let longestSentence = 400
  /// Letters of a word that are looked at; the rest of a longer one is passed over.
  static let longestWord = 96

  private let set: PhraseSet
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var position: Int
  private var wordIndex: Int32 = 0
  private var sentenceStartIndex: Int32 = 0
  private var paragraphStartIndex: Int32 = 0
  /// Folded letters of the hyphenated word so far, the last part included.
  private var chain: [UInt8] = []
  private var chainStart = 0
  /// The number of the chain's last word; -1 where that is a function word.
  private var chainWord: Int32 = -1
  private var lastWordEnd = 0
  /// Where the last word begins in `chain`.
  private var lastPartStart = 0
  private var lastWordIsNumber = false
  /// A number so short that a full stop behind it may make it "the third".
  private var lastNumberIsOrdinal = false
  private var lineStart: Int
  private var startsSentence = true
  private var startsParagraph = true

  init(_ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, set: PhraseSet) {
    self.bytes = bytes
    self.set = set
    position = range.lowerBound
    end = range.upperBound
    lineStart = range.lowerBound
    chain.reserveCapacity(Self.longestWord)
  }

  mutating func scan(into text: inout ScannedText) {
    text.removeAll()
    open(&text.sentences, text)
    open(&text.paragraphs, text)
    while position < end {
      let byte = bytes[position]
      if byte < 0x80 {
        let kind = ASCII.kinds[Int(byte)]
        if kind >= 0x61 {
          readWord(into: &text)
        } else if kind != 0 {
          readMark(byte, into: &text)
        } else {
          position += 1
        }
      } else {
        readNonASCII(into: &text)
      }
    }
    close(&text.sentences, text)
    close(&text.paragraphs, text)
  }

  // MARK: Words

  private mutating func readNonASCII(into text: inout ScannedText) {
    let (scalar, length) = UTF8Scalar.decode(bytes, at: position, end: end)
    let packed = Folding.shared.fold(scalar)
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

  private mutating func readWord(into text: inout ScannedText) {
    let start = position
    let isJoined = joinsPreviousWord(start)
    if !isJoined { chain.removeAll(keepingCapacity: true) }
    let skipped = chain.count
    while position < end {
      let byte = bytes[position]
      if byte < 0x80 {
        let kind = ASCII.kinds[Int(byte)]
        guard kind >= 0x61 else { break }
        if chain.count < Self.longestWord { chain.append(kind) }
        position += 1
      } else {
        let (scalar, length) = UTF8Scalar.decode(bytes, at: position, end: end)
        let packed = Folding.shared.fold(scalar)
        if packed == Folding.separator { break }
        // A soft hyphen at a line end hides the line end too.
        position += length
        if packed == Folding.ignorable {
          if scalar == 0xAD, let next = lineBreakEnd(at: position) { position = next }
        } else if chain.count + 3 <= Self.longestWord {
          Folding.unpack(packed) { chain.append($0) }
        }
      }
    }
    add(wordAt: start, skipped: skipped, isJoined: isJoined, to: &text)
  }

  private mutating func add(wordAt start: Int, skipped: Int, isJoined: Bool, to text: inout ScannedText) {
    defer {
      lastWordEnd = position
      lastWordIsNumber = false
    }
    guard chain.count > skipped else { return }
    noteStart(start, in: &text)
    lastPartStart = skipped
    let first = text.classes.count
    chain.withUnsafeBufferPointer { letters in
      set.index.append(classesOf: UnsafeBufferPointer(rebasing: letters[skipped...]), endingBehind: 0, to: &text.classes)
    }
    let isFunctionWord = text.classes.count > first && text.classes[first...].contains(PhraseSet.functionClass)
    if isFunctionWord { text.classes.removeSubrange(first...) }
    if isJoined {
      addWhole(skipped: skipped, ownClasses: first, to: &text)
    } else {
      chainStart = start
    }
    guard !isFunctionWord else {
      if !isJoined { chainWord = -1 }
      return
    }
    append(start..<position, at: wordIndex, classesFrom: first, to: &text)
    chainWord = wordIndex
    wordIndex += 1
    if wordIndex - sentenceStartIndex >= Self.longestSentence { endSentence(&text) }
  }

  /// Adds what only the whole hyphenated word is: as a word in the place of the part before, and to this part's own classes.
  private func addWhole(skipped: Int, ownClasses first: Int, to text: inout ScannedText) {
    let own = Array(text.classes[first...])
    text.classes.removeSubrange(first...)
    chain.withUnsafeBufferPointer { letters in
      set.index.append(classesOf: letters, endingBehind: skipped, to: &text.classes)
    }
    text.classes.removeAll { $0 == PhraseSet.functionClass }
    if chainWord >= 0 { append(chainStart..<position, at: chainWord, classesFrom: first, to: &text) }
    append(chainStart..<position, at: wordIndex, classesFrom: first, to: &text)
    text.classes += own
  }

  private mutating func noteStart(_ start: Int, in text: inout ScannedText) {
    if startsSentence {
      text.sentences[text.sentences.count - 1].start = Int32(start)
      startsSentence = false
    }
    if startsParagraph {
      text.paragraphs[text.paragraphs.count - 1].start = Int32(start)
      startsParagraph = false
    }
  }

  /// True if the last word, which ends at `stop`, is one letter or a known abbreviation.
  private func isAbbreviation(endingAt stop: Int) -> Bool {
    guard lastWordEnd == stop else { return false }
    if lastWordIsNumber { return lastNumberIsOrdinal }
    let letters = chain.count - lastPartStart
    return letters <= 1 || (letters <= 8 && set.abbreviations.contains(Array(chain[lastPartStart...])))
  }

  /// True if nothing but one hyphen, or a hyphen and a line end, stands between the last word and `start`.
  private func joinsPreviousWord(_ start: Int) -> Bool {
    guard !chain.isEmpty, lastWordEnd > 0, lastWordEnd < start, start - lastWordEnd < 48, !lastWordIsNumber else { return false }
    let (scalar, length) = UTF8Scalar.decode(bytes, at: lastWordEnd, end: end)
    guard scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011 else { return false }
    let behind = lastWordEnd + length
    return behind == start || lineBreakEnd(at: behind) == start
  }

  /// The first offset behind blanks, one line end and blanks at `offset`; nil where there is no line end.
  private func lineBreakEnd(at offset: Int) -> Int? {
    var index = offset
    var lineEnds = 0
    while index < end {
      switch bytes[index] {
      case 0x20, 0x09, 0x0D: index += 1
      case 0x0A:
        lineEnds += 1
        guard lineEnds == 1 else { return nil }
        index += 1
      default: return lineEnds == 1 ? index : nil
      }
    }
    return nil
  }

  // MARK: Numbers and marks

  private mutating func readMark(_ byte: UInt8, into text: inout ScannedText) {
    switch byte {
    case 0x30...0x39: readNumber(into: &text)
    case 0x25: addPercentSign(length: 1, to: &text); position += 1
    case 0x0A: readLineEnd(into: &text)
    default: readStop(byte, into: &text)
    }
  }

  private mutating func readNumber(into text: inout ScannedText) {
    let start = position
    var isPlain = true
    while position < end {
      let byte = bytes[position]
      if ASCII.isDigit(byte) {
        position += 1
      } else if byte == 0x2E || byte == 0x2C, position + 1 < end, ASCII.isDigit(bytes[position + 1]) {
        isPlain = false
        position += 1
      } else {
        break
      }
    }
    noteStart(start, in: &text)
    let first = text.classes.count
    text.classes += set.index.numberClasses
    if isPlain, position - start <= 8 {
      set.index.append(
        classesOf: UnsafeBufferPointer(rebasing: bytes[start..<position]), endingBehind: 0, to: &text.classes)
    }
    append(start..<position, at: wordIndex, classesFrom: first, to: &text)
    wordIndex += 1
    chain.removeAll(keepingCapacity: true)
    lastWordEnd = position
    lastWordIsNumber = true
    lastNumberIsOrdinal = position - start < 4 && isPlain
  }

  private mutating func addPercentSign(length: Int, to text: inout ScannedText) {
    let first = text.classes.count
    text.classes += set.index.percentClasses
    append(position..<position + length, at: wordIndex, classesFrom: first, to: &text)
    wordIndex += 1
  }

  /// Records a word if some class holds it.
  private func append(_ range: Range<Int>, at index: Int32, classesFrom first: Int, to text: inout ScannedText) {
    guard text.classes.count > first else { return }
    text.words.append(
      ScannedText.KnownWord(
        index: index, start: Int32(range.lowerBound), end: Int32(range.upperBound), classesStart: Int32(first),
        classesEnd: Int32(text.classes.count)))
  }

  // MARK: Sentences and paragraphs

  private mutating func readStop(_ byte: UInt8, into text: inout ScannedText) {
    let stop = position
    position += 1
    switch byte {
    case 0x21, 0x3F: endSentence(&text)
    case 0x2E where endsSentence(at: stop): endSentence(&text)
    case 0x2D where isLineStart(stop), 0x2A where isLineStart(stop): endSentence(&text)
    default: break
    }
  }

  /// A full stop ends a sentence before white space and a capital, a digit or a quotation mark, unless an abbreviation or an
  /// ordinal stands before it.
  private func endsSentence(at stop: Int) -> Bool {
    guard !isAbbreviation(endingAt: stop) else { return false }
    var index = stop + 1
    while index < end, bytes[index] == 0x22 || bytes[index] == 0x29 || bytes[index] == 0x27 { index += 1 }
    guard index < end else { return true }
    guard ASCII.isSpace(bytes[index]) || bytes[index] >= 0x80 else { return false }
    while index < end, ASCII.isSpace(bytes[index]) { index += 1 }
    guard index < end else { return true }
    return !ASCII.isLowercase(bytes[index])
  }

  private mutating func readLineEnd(into text: inout ScannedText) {
    let isShortLine = position - lineStart < 56
    position += 1
    var index = position
    while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0D { index += 1 }
    lineStart = position
    guard index < end else { return }
    if bytes[index] == 0x0A {
      endParagraph(&text)
    } else if startsItem(at: index) || (isShortLine && !ASCII.isLowercase(bytes[index]) && !endsInHyphen(before: position - 1)) {
      endSentence(&text)
    }
  }

  private func endsInHyphen(before lineEnd: Int) -> Bool {
    var index = lineEnd - 1
    while index >= 0, bytes[index] == 0x20 || bytes[index] == 0x0D { index -= 1 }
    return index >= 0 && (bytes[index] == 0x2D || bytes[index] == 0x90 || bytes[index] == 0x91 || bytes[index] == 0xAD)
  }

  /// True for `- x`, `* x`, `3. x`, `3) x`, `a) x`, `(a) x`, `3.2 x`, `— x`.
  private func startsItem(at start: Int) -> Bool {
    var index = start
    if index < end, bytes[index] == 0x28 { index += 1 }
    if index + 1 < end, bytes[index] == 0x2D || bytes[index] == 0x2A || bytes[index] == 0x6F || bytes[index] == 0x2B {
      return ASCII.isSpace(bytes[index + 1])
    }
    if index + 2 < end, bytes[index] == 0xE2 { return true }
    var length = 0
    while index < end, length < 6, ASCII.isDigit(bytes[index]) || (bytes[index] == 0x2E && length > 0) {
      index += 1
      length += 1
    }
    if length == 0, index < end, bytes[index] < 0x80, ASCII.kinds[Int(bytes[index])] >= 0x61 {
      index += 1
      return index < end && bytes[index] == 0x29
    }
    guard length > 0, index < end else { return false }
    return bytes[index] == 0x29 || ((bytes[index] == 0x20 || bytes[index] == 0x09) && bytes[index - 1] == 0x2E)
      || (length >= 3 && bytes[index] == 0x20 && bytes[start..<index].contains(0x2E))
  }

  private var isAtLineStart: Bool { isLineStart(position) }

  private func isLineStart(_ offset: Int) -> Bool {
    var index = offset
    while index > lineStart {
      index -= 1
      guard bytes[index] == 0x20 || bytes[index] == 0x09 else { return false }
    }
    return true
  }

  private mutating func endSentence(_ text: inout ScannedText) {
    guard wordIndex > sentenceStartIndex else { return }
    close(&text.sentences, text)
    open(&text.sentences, text)
    sentenceStartIndex = wordIndex
    startsSentence = true
  }

  private mutating func endParagraph(_ text: inout ScannedText) {
    endSentence(&text)
    guard wordIndex > paragraphStartIndex else { return }
    close(&text.paragraphs, text)
    open(&text.paragraphs, text)
    paragraphStartIndex = wordIndex
    startsParagraph = true
  }

  private func open(_ units: inout [ScannedText.Unit], _ text: ScannedText) {
    let count = Int32(text.words.count)
    units.append(ScannedText.Unit(firstWord: count, endWord: count, start: Int32(position), end: Int32(position)))
  }

  private func close(_ units: inout [ScannedText.Unit], _ text: ScannedText) {
    units[units.count - 1].endWord = Int32(text.words.count)
    units[units.count - 1].end = Int32(max(lastWordEnd, Int(units[units.count - 1].start)))
  }
}
