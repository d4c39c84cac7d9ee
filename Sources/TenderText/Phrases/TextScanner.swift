/// Reads text into words, sentences and paragraphs, once, from left to right.
///
/// A word is a run of letters or of digits. Hyphenated words stand apart *and* together: the whole is one more word that takes
/// up the places of its parts, so that `non-discrimination`, broken at a line end or not, is found either way.
struct TextScanner {
  /// Longer sentences are parted here, so that no text makes a phrase look far.
  static let longestSentence = 400
  /// Letters of a word that are looked at; the rest of a longer one is passed over.
  static let longestWord = 96

  let tables: ScanTables
  let memo: WordMemo.Borrowed
  let signs: SentenceSigns
  let bytes: UnsafeBufferPointer<UInt8>
  let start: Int
  let end: Int
  var position: Int
  var wordIndex: Int32 = 0
  var sentenceStartIndex: Int32 = 0
  var paragraphStartIndex: Int32 = 0
  /// Folded letters of the hyphenated word so far, the last part included.
  let chain: UnsafeMutableBufferPointer<UInt8>
  var chainCount = 0
  var chainStart = 0
  /// The place of the chain's first word.
  var chainIndex: Int32 = 0
  /// Where the chain's first word is, or would be, in the text's words.
  var chainSlot = 0
  var lastWordEnd = 0
  /// Where the last word begins in `chain`.
  var lastPartStart = 0
  var lastWordIsNumber = false
  /// A number so short that a full stop behind it may make it "the third".
  var lastNumberIsOrdinal = false
  /// Where the last function word of two letters or more ends.
  var lastFunctionWordEnd = 0
  var lineStart: Int
  var startsSentence = true
  var startsParagraph = true

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

  /// Lets the sentence and the paragraph that have no word yet begin at `start`, in bytes.
  @inline(__always)
  mutating func noteStart(_ start: Int, in text: inout ScannedText) {
    if startsSentence {
      text.sentences[text.sentences.count - 1].start = Int32(start)
      startsSentence = false
    }
    if startsParagraph {
      text.paragraphs[text.paragraphs.count - 1].start = Int32(start)
      startsParagraph = false
    }
  }

  /// Records the word at the next place if some class holds it.
  func append(
    _ range: Range<Int>, classesFrom first: Int, _ signature: ClassSignature, to text: inout ScannedText
  ) {
    guard text.classes.count > first else { return }
    text.words.append(
      ScannedText.KnownWord(
        index: wordIndex, endIndex: wordIndex + 1, start: Int32(range.lowerBound), end: Int32(range.upperBound),
        classesStart: Int32(first), classesEnd: Int32(text.classes.count), signature: signature))
  }
}
