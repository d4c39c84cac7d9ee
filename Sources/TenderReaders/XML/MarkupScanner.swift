import TenderDocument

/// Walks over the markup of a document without judging it.
struct MarkupScanner {
  enum Markup {
    case startTag, endTag, comment, section, instruction, declaration
  }

  struct StartTag {
    var attributes = 0
    /// Those among the attributes that declare a namespace.
    var namespaces = 0
    /// True for `<name/>`.
    var isEmpty = false
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Moves to the next `<`; false at the end of the document.
  @inline(__always)
  mutating func moveToMarkup() -> Bool {
    position = bytes.offset(of: UInt8(ascii: "<"), from: position)
    return position < bytes.count
  }

  @inline(__always)
  func kindOfMarkup() -> Markup {
    guard position + 1 < bytes.count else { return .startTag }
    switch bytes[position + 1] {
    case UInt8(ascii: "/"): return .endTag
    case UInt8(ascii: "?"): return .instruction
    case UInt8(ascii: "!"):
      if bytes.has("<!--", at: position) { return .comment }
      return bytes.has("<![CDATA[", at: position) ? .section : .declaration
    default: return .startTag
    }
  }

  /// Moves behind the next `mark`, looking from `distance` bytes behind the current position; to the end if there is none.
  mutating func skip(past mark: StaticString, from distance: Int) {
    position = bytes.offset(behind: mark, from: position + distance)
  }

  /// The rest of it is found by libxml2 if it holds anything that matters.
  mutating func skipBeginningOfEndTag() {
    position += 2
  }

  /// A `>` within quotes does not end a tag. Quotes stand only behind `=`: anywhere else libxml2 refuses them.
  @inline(__always)
  mutating func skipStartTag() -> StartTag {
    var tag = StartTag()
    position = bytes.offsetOfTagStop(from: position + 1)
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: ">") {
        tag.isEmpty = bytes[position - 1] == UInt8(ascii: "/")
        position += 1
        return tag
      }
      tag.attributes += 1
      if namesNamespace(before: position) { tag.namespaces += 1 }
      skipValue()
      position = bytes.offsetOfTagStop(from: position)
    }
    return tag
  }

  /// From a `=` behind the quoted value, or just behind the `=` where none follows.
  private mutating func skipValue() {
    position += 1
    var start = position
    while start < bytes.count, Self.isBlank(bytes[start]) { start += 1 }
    guard start < bytes.count, bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") else { return }
    position = min(bytes.offset(of: bytes[start], from: start + 1) + 1, bytes.count)
  }

  /// True if the attribute name that ends before `end` is `xmlns` or begins with `xmlns:`.
  private func namesNamespace(before end: Int) -> Bool {
    var last = end
    while last > 0, Self.isBlank(bytes[last - 1]) { last -= 1 }
    var first = last
    while first > 0, !Self.isBlank(bytes[first - 1]), bytes[first - 1] != UInt8(ascii: "="),
      bytes[first - 1] != UInt8(ascii: "\""), bytes[first - 1] != UInt8(ascii: "'")
    {
      first -= 1
    }
    guard bytes.has("xmlns", at: first) else { return false }
    return last - first == 5 || bytes[first + 5] == UInt8(ascii: ":")
  }

  mutating func skipInstruction() throws(XMLFault) {
    let start = position
    skip(past: "?>", from: 2)
    guard start == 0, bytes.has("<?xml", at: 0), bytes.count > 5, Self.isBlank(bytes[5]) else { return }
    if let version = declaredVersion(before: position), version != "1.0" {
      throw XMLFault(
        .unsupported, "the XML version must be 1.0, found `\(version.excerpt())`", at: 0,
        hint: "save the document as XML 1.0")
    }
  }

  /// The value of `version` in the XML declaration that ends at `end`.
  private func declaredVersion(before end: Int) -> String? {
    var at = 5
    while at < end, Self.isBlank(bytes[at]) { at += 1 }
    guard bytes.has("version", at: at) else { return nil }
    at += 7
    while at < end, Self.isBlank(bytes[at]) || bytes[at] == UInt8(ascii: "=") { at += 1 }
    guard at < end, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else { return nil }
    let close = bytes.offset(of: bytes[at], from: at + 1)
    guard close < end else { return nil }
    return String(decoding: bytes[(at + 1)..<close], as: UTF8.self)
  }

  /// Refuses the C0 controls that XML 1.0 (section 2.2) leaves out, NUL first among them.
  func refuseControls() throws(XMLFault) {
    guard holdsControl(), let offset = bytes.firstIndex(where: Self.isControl) else { return }
    throw XMLFault(
      .malformedXML,
      "XML must hold no control character but tab, line feed and carriage return, found \(Unicode.Scalar(bytes[offset]).codePoint)",
      at: offset, hint: "remove the character; an XML document can't hold it in any form")
  }

  /// Looks at eight bytes at a time: the high bit of each tells of its byte.
  private func holdsControl() -> Bool {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return false }
    let words = bytes.count / 8
    var found: UInt64 = 0
    for index in 0..<words {
      let word = base.loadUnaligned(fromByteOffset: index &* 8, as: UInt64.self)
      found |=
        ~Self.isAtLeastBlank(word) & Self.differs(word, from: 0x0A) & Self.differs(word, from: 0x09)
        & Self.differs(word, from: 0x0D)
    }
    return found & 0x8080_8080_8080_8080 != 0 || bytes[(words * 8)...].contains(where: Self.isControl)
  }

  /// The high bit of each byte is set if the byte is at least U+0020.
  private static func isAtLeastBlank(_ word: UInt64) -> UInt64 {
    ((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x6060_6060_6060_6060) | word
  }

  /// The high bit of each byte is set if the byte is not `byte`.
  private static func differs(_ word: UInt64, from byte: UInt64) -> UInt64 {
    let difference = word ^ (byte &* 0x0101_0101_0101_0101)
    return ((difference & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F) | difference
  }

  func refuseOtherBeginnings() throws(XMLFault) {
    guard let first = bytes.firstIndex(where: { !Self.isBlank($0) }) else {
      throw XMLFault(.empty, "an XML document must have a root element, found nothing but white space", at: nil)
    }
    guard bytes[first] == UInt8(ascii: "<") else {
      let beginning = String(decoding: bytes[first..<min(first + 4, bytes.count)], as: UTF8.self)
      let character = String(beginning.unicodeScalars.prefix(1)).excerpt()
      throw XMLFault(.malformedXML, "an XML document must begin with `<`, found `\(character)`", at: first)
    }
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x0A && byte != 0x09 && byte != 0x0D
  }
}
