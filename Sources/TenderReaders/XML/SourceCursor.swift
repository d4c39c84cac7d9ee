import CLibXML2

/// Walks over the source of a document in step with the parser's events.
///
/// libxml2 says what it read but not where; the cursor finds the same in the source and compares it, byte by byte where
/// the two differ in form. So a place is exact or the parse fails.
struct SourceCursor {
  /// A stretch of character data that the source writes in one way.
  struct Stretch {
    enum Form {
      /// The same bytes.
      case copied
      /// A reference, for these bytes.
      case reference
      /// One or two bytes for a line feed.
      case lineEnd
      /// The first half of a line end, the second of which comes with the next piece.
      case halfLineEnd
    }

    var form: Form
    /// Range in the piece of character data.
    var text: Range<Int>
    var source: Range<Int>
  }

  let source: UnsafeBufferPointer<UInt8>
  private(set) var position = 0
  private var isInSection = false
  /// True behind a carriage return whose line feed comes with the next piece.
  private var isWithinLineEnd = false

  init(_ source: UnsafeBufferPointer<UInt8>) {
    self.source = source
  }

  /// Moves to the tag of the root element, over white space and what else may stand before it.
  mutating func skipProlog() {
    while true {
      let start = position
      while position < source.count, source[position].isXMLBlank { position += 1 }
      skipMarkup()
      if position == start { return }
    }
  }

  /// Moves ahead to the last `byte` before `end`, if there is one.
  mutating func move(toLast byte: UInt8, before end: Int) {
    guard end > position, end <= source.count else { return }
    position = source[position..<end].lastIndex(of: byte) ?? position
  }

  /// Moves over comments, processing instructions and the marks of CDATA sections.
  mutating func skipMarkup() {
    while position < source.count {
      if isInSection {
        guard source.has("]]>", at: position) else { return }
        position += 3
        isInSection = false
        continue
      }
      guard source[position] == UInt8(ascii: "<"), position + 1 < source.count else { return }
      switch source[position + 1] {
      case UInt8(ascii: "?"): position = source.offset(behind: "?>", from: position + 2)
      case UInt8(ascii: "!"):
        if source.has("<![CDATA[", at: position) {
          position += 9
          isInSection = true
        } else {
          position = source.offset(behind: "-->", from: position + 4)
        }
      default: return
      }
    }
  }

  /// Moves over the start tag of a name of `nameLength` bytes, and over other markup before it; returns its range, or nil
  /// if there is none.
  @inline(__always)
  mutating func skipStartTag(nameLength: Int) -> Range<Int>? {
    if !standsOnTag(isEnd: false) {
      skipMarkup()
      guard standsOnTag(isEnd: false) else { return nil }
    }
    let start = position
    let behindName = start + 1 + nameLength
    guard behindName < source.count else { return nil }
    if source[behindName] == UInt8(ascii: ">") {
      position = behindName + 1
    } else {
      guard source[behindName].isXMLBlank || source[behindName] == UInt8(ascii: "/") else { return nil }
      position = source.restOfStartTag(from: behindName).end
    }
    return start..<position
  }

  /// Moves over the end tag of a name of `nameLength` bytes, and over other markup before it; false if there is none.
  @inline(__always)
  mutating func skipEndTag(nameLength: Int) -> Bool {
    if !standsOnTag(isEnd: true) {
      skipMarkup()
      guard standsOnTag(isEnd: true) else { return false }
    }
    let behindName = position + 2 + nameLength
    guard behindName < source.count else { return false }
    if source[behindName] == UInt8(ascii: ">") {
      position = behindName + 1
    } else {
      guard source[behindName].isXMLBlank else { return false }
      position = min(source.offset(of: UInt8(ascii: ">"), from: behindName) + 1, source.count)
    }
    return true
  }

  /// Moves over the bytes of `text` and returns where they begin, if the source has the same bytes here, as plain text.
  @inline(__always)
  mutating func skip(copyOf text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = source.baseAddress, let start = text.baseAddress, source.count - position >= text.count,
      !isInSection, base[position] != UInt8(ascii: "<"), base[position] != UInt8(ascii: "&"),
      memcmp(base + position, start, text.count) == 0
    else { return nil }
    position += text.count
    return position - text.count
  }

  /// Moves over the next stretch that stands for the bytes of `text` from `start`, and over markup before it; nil if the
  /// source has something else.
  mutating func nextStretch(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Stretch? {
    skipMarkup()
    let first = position
    var at = start
    while at < text.count, position < source.count, source[position] == text[at], source[position] != 0x0D,
      !standsOnReference, !isWithinLineEnd
    {
      at += 1
      position += 1
    }
    if at > start { return Stretch(form: .copied, text: start..<at, source: first..<position) }
    guard position < source.count else { return nil }
    return standsOnReference ? reference(for: text, from: start) : lineEnd(for: text, from: start)
  }

  /// libxml2 gives a line end as a line feed; but in a CDATA section, before 2.12, as it is written, and maybe by halves.
  private mutating func lineEnd(for text: UnsafeBufferPointer<UInt8>, from start: Int) -> Stretch? {
    let first = isWithinLineEnd ? position - 1 : position
    let isPair = isWithinLineEnd || (position + 1 < source.count && source[position + 1] == 0x0A)
    guard source[first] == 0x0D else { return nil }
    var end = start
    if text[end] == 0x0D {
      guard !isWithinLineEnd else { return nil }
      end += 1
      if isPair, end == text.count {
        isWithinLineEnd = true
        position += 1
        return Stretch(form: .halfLineEnd, text: start..<end, source: first..<position)
      }
      if isPair, text[end] == 0x0A { end += 1 }
    } else {
      guard text[end] == 0x0A else { return nil }
      end += 1
    }
    isWithinLineEnd = false
    position = first + (isPair ? 2 : 1)
    return Stretch(form: .lineEnd, text: start..<end, source: first..<position)
  }

  @inline(__always)
  private func standsOnTag(isEnd: Bool) -> Bool {
    guard !isInSection, position + 1 < source.count, source[position] == UInt8(ascii: "<") else { return false }
    let next = source[position + 1]
    return isEnd ? next == UInt8(ascii: "/") : next > UInt8(ascii: "?") || next == UInt8(ascii: ":")
  }

  private var standsOnReference: Bool {
    source[position] == UInt8(ascii: "&") && !isInSection
  }

  private mutating func reference(for text: UnsafeBufferPointer<UInt8>, from start: Int) -> Stretch? {
    guard let reference = CharacterReference(source[(position + 1)...]),
      let written = UTF8.encode(reference.scalar), written.count <= text.count - start,
      written.elementsEqual(text[start..<(start + written.count)])
    else { return nil }
    let first = position
    position += 1 + reference.length
    return Stretch(form: .reference, text: start..<(start + written.count), source: first..<position)
  }
}
