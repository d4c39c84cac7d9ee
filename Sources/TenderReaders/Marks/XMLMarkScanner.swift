import CLibXML2
import TenderDocument
import TenderText

/// Finds the marks of an XML document: `<?fairtender ignore …?>` and `<!-- fairtender: ignore … -->`.
///
/// A mark is about the element that begins next, with all inside. Where words follow first, it is about the rest of the
/// element that they stand in.
struct XMLMarkScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var marks: [SuppressionMark] = []
  /// Indices of marks that nothing has followed yet.
  private var waiting: [Int] = []
  /// Marks about an element that is still open, with the depth of what it stands in; the innermost is the last.
  private var running: [(mark: Int, depth: Int)] = []
  private var depth = 0

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// In document order; `source` is well-formed.
  static func marks(in source: SourceText) -> [SuppressionMark] {
    source.utf8.withUnsafeBufferPointer { bytes in
      guard bytes.mayHaveMark else { return [] }
      var scanner = XMLMarkScanner(bytes: bytes)
      scanner.scan()
      return scanner.marks
    }
  }

  private mutating func scan() {
    var start = 0
    while true {
      let tag = bytes.offset(of: UInt8(ascii: "<"), from: start)
      if !waiting.isEmpty, bytes[start..<tag].contains(where: { !$0.isXMLBlank }) { follow(start, depth: depth - 1) }
      guard tag < bytes.count else { return }
      start = scanMarkup(at: tag)
    }
  }

  /// - Returns: the offset behind the markup.
  private mutating func scanMarkup(at tag: Int) -> Int {
    let end: Int
    if bytes.has("<!--", at: tag) {
      end = bytes.offset(behind: "-->", from: tag + 4)
      noteComment(tag..<end)
    } else if bytes.has("<![CDATA[", at: tag) {
      end = bytes.offset(behind: "]]>", from: tag + 9)
      if !waiting.isEmpty { follow(tag, depth: depth - 1) }
    } else if bytes.has("<?", at: tag) {
      end = bytes.offset(behind: "?>", from: tag + 2)
      noteInstruction(tag..<end)
    } else if bytes.has("</", at: tag) {
      end = min(bytes.offset(of: UInt8(ascii: ">"), from: tag) + 1, bytes.count)
      depth -= 1
      close(end)
    } else {
      end = bytes.restOfStartTag(from: tag).end
      follow(tag, depth: depth)
      if bytes[end - 2] == UInt8(ascii: "/") { close(end) } else { depth += 1 }
    }
    return end
  }

  // MARK: Marks

  private mutating func noteComment(_ range: Range<Int>) {
    let words = string(range.dropFirst(4).dropLast(3)).drop(while: \.isWhitespace)
    guard MarkGrammar.isNamed(words), let colon = words.firstIndex(of: ":"),
      words[..<colon].dropFirst(10).allSatisfy(\.isWhitespace)
    else { return }
    append(MarkGrammar.mark(words[words.index(after: colon)...], source: range))
  }

  private mutating func noteInstruction(_ range: Range<Int>) {
    let words = string(range.dropFirst(2).dropLast(2))
    guard MarkGrammar.isNamed(words), words.dropFirst(10).first?.isWhitespace ?? true else { return }
    append(MarkGrammar.mark(words.dropFirst(10), source: range))
  }

  private mutating func append(_ mark: SuppressionMark) {
    guard marks.count < MarkGrammar.most else { return }
    if mark.scope != nil { waiting.append(marks.count) }
    marks.append(mark)
  }

  /// A little more than the longest mark, so that a longer one shows as such.
  private func string(_ range: Range<Int>) -> Substring {
    Substring(decoding: bytes[range.prefix(MarkGrammar.longest + 100)], as: UTF8.self)
  }

  // MARK: What they are about

  /// What begins at `start` is what the waiting marks are about, up to the end of an element in that depth.
  private mutating func follow(_ start: Int, depth: Int) {
    for mark in waiting {
      marks[mark].scope = start..<start
      running.append((mark, depth))
    }
    waiting.removeAll()
  }

  /// An element ends whose surroundings have the present depth.
  private mutating func close(_ end: Int) {
    // Nothing follows those inside it.
    waiting.removeAll()
    while let last = running.last, last.depth == depth {
      if let start = marks[last.mark].scope?.lowerBound { marks[last.mark].scope = start..<end }
      running.removeLast()
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// True if the name of marks stands somewhere.
  var mayHaveMark: Bool {
    guard let base = baseAddress else { return false }
    return memmem(base, count, MarkGrammar.name.utf8Start, MarkGrammar.name.utf8CodeUnitCount) != nil
  }
}
