/// Reads text into words, sentences and paragraphs, once, from left to right.
///
/// A word is a run of letters or of digits. Hyphenated words stand apart *and* together: the whole is one more word that takes
/// up the places of its parts, so that `non-discrimination`, broken at a line end or not, is found either way.
struct TextScanner {
  /// Longer sentences are parted here, so that no text makes a phrase look far.
  static let longestSentence = 400
  /// Letters of a word that are looked at; the rest of a longer one is passed over.
  static let longestWord = 96

  private let tables: ScanTables
  private let memo: WordMemo.Borrowed
  private let signs: SentenceSigns
  private let bytes: UnsafeBufferPointer<UInt8>
  private let start: Int
  private let end: Int
  private var position: Int
  private var wordIndex: Int32 = 0
  private var sentenceStartIndex: Int32 = 0
  private var paragraphStartIndex: Int32 = 0
  /// Folded letters of the hyphenated word so far, the last part included.
  private let chain: UnsafeMutableBufferPointer<UInt8>
  private var chainCount = 0
  private var chainStart = 0
  /// The place of the chain's first word.
  private var chainIndex: Int32 = 0
  /// Where the chain's first word is, or would be, in the text's words.
  private var chainSlot = 0
  private var lastWordEnd = 0
  /// Where the last word begins in `chain`.
  private var lastPartStart = 0
  private var lastWordIsNumber = false
  /// A number so short that a full stop behind it may make it "the third".
  private var lastNumberIsOrdinal = false
  /// Where the last function word of two letters or more ends.
  private var lastFunctionWordEnd = 0
  private var lineStart: Int
  private var startsSentence = true
  private var startsParagraph = true

  /// Reads `range` of `bytes`, which must be well-formed UTF-8.
  static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, with set: PhraseSet, remembering memo: inout WordMemo,
    into text: inout ScannedText
  ) {
    ScanTables.with(set) { tables in
      memo.borrow { memo in
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longestWord + WordMemo.longestWord) { chain in
          var scanner = TextScanner(bytes, range: range, tables: tables, memo: memo, chain: chain)
          scanner.scan(into: &text)
        }
      }
    }
  }

  private init(
    _ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, tables: ScanTables, memo: WordMemo.Borrowed,
    chain: UnsafeMutableBufferPointer<UInt8>
  ) {
    self.bytes = bytes
    self.tables = tables
    self.memo = memo
    signs = SentenceSigns(bytes: bytes, end: range.upperBound, kinds: tables.kinds)
    self.chain = chain
    position = range.lowerBound
    start = range.lowerBound
    end = range.upperBound
    lineStart = range.lowerBound
  }

  private mutating func scan(into text: inout ScannedText) {
    text.removeAll()
    text.sentences.open(at: position, wordCount: text.words.count)
    text.paragraphs.open(at: position, wordCount: text.words.count)
    while position < end {
      let byte = bytes[position]
      if byte < 0x80 {
        let kind = tables.kinds[Int(byte)]
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
    text.sentences.close(at: lastWordEnd, wordCount: text.words.count)
    text.paragraphs.close(at: lastWordEnd, wordCount: text.words.count)
    if wordIndex == sentenceStartIndex, text.sentences.count > 1 { text.sentences.removeLast() }
    if wordIndex == paragraphStartIndex, text.paragraphs.count > 1 { text.paragraphs.removeLast() }
  }

  // MARK: Words

  private mutating func readNonASCII(into text: inout ScannedText) {
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

  private mutating func readWord(into text: inout ScannedText) {
    let start = position
    let isJoined = chainCount < Self.longestWord / 2 && joinsPreviousWord(start)
    if !isJoined { chainCount = 0 }
    let skipped = chainCount
    readLetters()
    add(wordAt: start, skipped: skipped, isJoined: isJoined, to: &text)
  }

  /// Appends the folded letters at `position` to the chain.
  private mutating func readLetters() {
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

  @inline(__always)
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
  private mutating func isAbbreviation(endingAt stop: Int) -> Bool {
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

  // MARK: Numbers and marks

  private mutating func readMark(_ byte: UInt8, into text: inout ScannedText) {
    switch byte {
    case 0x30...0x39: readNumber(into: &text)
    case 0x25:
      addPercentSign(length: 1, to: &text)
      position += 1
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
    text.classes += tables.numberClasses
    // `1224.1` is `1224.1` and `1224` to a phrase that names it.
    let head = isPlain ? position : bytes[start..<position].firstIndex { !ASCII.isDigit($0) } ?? position
    if isPlain || head - start >= 2, head - start <= 8 {
      tables.index.append(classesOf: UnsafeBufferPointer(rebasing: bytes[start..<head]), to: &text.classes)
    }
    if !isPlain, position - start <= 16 {
      tables.index.append(classesOf: UnsafeBufferPointer(rebasing: bytes[start..<position]), to: &text.classes)
    }
    append(start..<position, classesFrom: first, ClassSignature(text.classes[first...]), to: &text)
    wordIndex += 1
    chainCount = 0
    lastWordEnd = position
    lastWordIsNumber = true
    lastNumberIsOrdinal = position - start < 4 && isPlain
  }

  private mutating func addPercentSign(length: Int, to text: inout ScannedText) {
    let first = text.classes.count
    text.classes += tables.percentClasses
    append(position..<position + length, classesFrom: first, ClassSignature(tables.percentClasses), to: &text)
    wordIndex += 1
  }

  /// Records the word at the next place if some class holds it.
  private func append(
    _ range: Range<Int>, classesFrom first: Int, _ signature: ClassSignature, to text: inout ScannedText
  ) {
    guard text.classes.count > first else { return }
    text.words.append(
      ScannedText.KnownWord(
        index: wordIndex, endIndex: wordIndex + 1, start: Int32(range.lowerBound), end: Int32(range.upperBound),
        classesStart: Int32(first), classesEnd: Int32(text.classes.count), signature: signature))
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
  private mutating func endsSentence(at stop: Int) -> Bool {
    signs.beginsSentence(behind: stop) && !isAbbreviation(endingAt: stop)
  }

  /// A line end ends a sentence before an item of a list, behind a short line, which is a heading unless it is wrapped, or
  /// behind a row that ends in its percentage; blank lines end a paragraph.
  /// Neither ends anything before a small letter: text out of a PDF has blank lines inside sentences.
  private mutating func readLineEnd(into text: inout ScannedText) {
    let line = lineStart..<position
    let isShortLine = line.count < 56
    var lineEnds = 0
    while position < end, ASCII.isSpace(bytes[position]) {
      if bytes[position] == 0x0A {
        lineEnds += 1
        lineStart = position + 1
      }
      position += 1
    }
    guard position < end else { return }
    let isItem = signs.startsItem(at: position)
    guard isItem || !signs.goesOn(at: position) else { return }
    if lineEnds > 1 {
      endParagraph(&text)
    } else if isItem || signs.endsInPercent(before: line.upperBound)
      || isShortLine && !signs.endsInHyphen(before: line.upperBound)
        && !signs.isWrapped(line, next: position, text: start..<end, functionWordEnd: lastFunctionWordEnd)
    {
      endSentence(&text)
    }
  }

  private var isAtLineStart: Bool { isLineStart(position) }

  private func isLineStart(_ offset: Int) -> Bool {
    signs.isLineStart(offset, of: lineStart)
  }

  private mutating func endSentence(_ text: inout ScannedText) {
    chainCount = 0
    guard wordIndex > sentenceStartIndex else { return }
    text.sentences.close(at: lastWordEnd, wordCount: text.words.count)
    text.sentences.open(at: position, wordCount: text.words.count)
    sentenceStartIndex = wordIndex
    startsSentence = true
  }

  private mutating func endParagraph(_ text: inout ScannedText) {
    endSentence(&text)
    guard wordIndex > paragraphStartIndex else { return }
    text.paragraphs.close(at: lastWordEnd, wordCount: text.words.count)
    text.paragraphs.open(at: position, wordCount: text.words.count)
    paragraphStartIndex = wordIndex
    startsParagraph = true
  }
}
