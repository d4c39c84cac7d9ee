/// The words of one text that some phrase knows, with the sentences and paragraphs they stand in.
///
/// Reused from text to text, so that reading a field allocates nothing.
public struct ScannedText {
  struct KnownWord {
    /// The place of its first word among all words of the text but the function words.
    var index: Int32
    /// The place behind it: the next one, but for a hyphenated word as a whole.
    var endIndex: Int32
    /// Byte offsets in the scanned bytes.
    var start: Int32
    var end: Int32
    var classesStart: Int32
    var classesEnd: Int32
    /// Of these classes.
    var signature: ClassSignature
  }

  struct Unit {
    /// Range in `words`.
    var firstWord: Int32
    var endWord: Int32
    /// Byte offsets.
    var start: Int32
    var end: Int32
  }

  var words: [KnownWord] = []
  var classes: [WordClass] = []
  var sentences: [Unit] = []
  var paragraphs: [Unit] = []

  public init() {}

  mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    classes.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    paragraphs.removeAll(keepingCapacity: true)
  }

  public var sentenceCount: Int { sentences.count }

  public var paragraphCount: Int { paragraphs.count }

  /// The bytes of a sentence, from its first word to its last.
  public func range(ofSentence index: Int) -> Range<Int> {
    Int(sentences[index].start)..<Int(max(sentences[index].start, sentences[index].end))
  }

  /// The bytes of a sentence with all that stands before its first word and behind its last.
  ///
  /// - Parameter text: the range that was scanned.
  public func wholeRange(ofSentence index: Int, in text: Range<Int>) -> Range<Int> {
    let start = index == 0 ? text.lowerBound : Int(sentences[index].start)
    let end = index + 1 < sentences.count ? Int(sentences[index + 1].start) : text.upperBound
    return start..<max(start, end)
  }

  /// The sentence that the byte at `offset` stands in, or the one before it.
  public func sentence(at offset: Int) -> Int {
    Self.unit(at: offset, in: sentences)
  }

  public func paragraph(at offset: Int) -> Int {
    Self.unit(at: offset, in: paragraphs)
  }

  /// The bytes of a paragraph, from its first word to its last.
  public func range(ofParagraph index: Int) -> Range<Int> {
    Int(paragraphs[index].start)..<Int(max(paragraphs[index].start, paragraphs[index].end))
  }

  private static func unit(at offset: Int, in units: [Unit]) -> Int {
    var low = 0
    var high = units.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(units[middle].start) <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

extension [ScannedText.Unit] {
  /// Begins a unit with the next word.
  mutating func open(at position: Int, wordCount: Int) {
    let count = Int32(wordCount)
    append(ScannedText.Unit(firstWord: count, endWord: count, start: Int32(position), end: Int32(position)))
  }

  /// Ends the last unit behind the last word, which ends at `wordEnd`.
  mutating func close(at wordEnd: Int, wordCount: Int) {
    self[count - 1].endWord = Int32(wordCount)
    self[count - 1].end = Int32(Swift.max(wordEnd, Int(self[count - 1].start)))
  }
}
