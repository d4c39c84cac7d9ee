import TenderDocument

/// A look over an XML document before libxml2 sees a byte of it.
///
/// It refuses what must not reach libxml2: a document type and with it every entity, control characters, XML 1.1, and
/// tags with so many attributes that libxml2 would take quadratic time. All other limits are kept by the tree builder,
/// one chunk late at most; and what is well-formed is for libxml2 to say.
struct XMLPrescan {
  let limits: XMLLimits
  let source: UnsafeBufferPointer<UInt8>

  func check() throws(XMLFault) {
    guard source.count < 1 << 30 else {
      throw XMLFault(.tooLarge, "an XML document must have fewer than 1 GiB, found \(source.count) bytes", at: nil)
    }
    try checkCharacters()
    try checkBeginning()
    try checkProlog()
    if mayHoldFloodedTag() { try checkTags() }
  }

  // MARK: Beginning

  private func checkBeginning() throws(XMLFault) {
    guard let first = source.firstIndex(where: { !$0.isXMLBlank }) else {
      throw XMLFault(.empty, "an XML document must have a root element, found nothing but white space", at: nil)
    }
    guard source[first] == UInt8(ascii: "<") else {
      let beginning = String(decoding: source[first..<min(first + 4, source.count)], as: UTF8.self)
      let character = String(beginning.unicodeScalars.prefix(1)).excerpt()
      throw XMLFault(.malformedXML, "an XML document must begin with `<`, found `\(character)`", at: first)
    }
  }

  /// Everything up to the root element. Behind its tag libxml2 takes no document type.
  private func checkProlog() throws(XMLFault) {
    var at = 0
    while true {
      at = source.offset(of: UInt8(ascii: "<"), from: at)
      if source.has("<?", at: at) {
        let end = source.offset(behind: "?>", from: at + 2)
        if at == 0 { try checkVersion(before: end) }
        at = end
      } else if source.has("<!--", at: at) {
        at = source.offset(behind: "-->", from: at + 4)
      } else if source.has("<!", at: at) {
        throw XMLFault.documentType(at: at)
      } else {
        return
      }
    }
  }

  private func checkVersion(before end: Int) throws(XMLFault) {
    guard let version = declaredVersion(before: end), version != "1.0" else { return }
    throw XMLFault(
      .unsupported, "the XML version must be 1.0, found `\(version.excerpt())`", at: 0,
      hint: "save the document as XML 1.0")
  }

  /// The value of `version` in the XML declaration that ends at `end`; nil if there is none to be found.
  private func declaredVersion(before end: Int) -> String? {
    guard source.has("<?xml", at: 0) else { return nil }
    var at = offset(behindBlanksFrom: 5, before: end)
    guard at > 5, source.has("version", at: at) else { return nil }
    at = offset(behindBlanksFrom: at + 7, before: end)
    guard source.has("=", at: at) else { return nil }
    at = offset(behindBlanksFrom: at + 1, before: end)
    guard at < end, source[at] == UInt8(ascii: "\"") || source[at] == UInt8(ascii: "'") else { return nil }
    let close = source.offset(of: source[at], from: at + 1)
    return close < end ? String(decoding: source[(at + 1)..<close], as: UTF8.self) : nil
  }

  private func offset(behindBlanksFrom start: Int, before end: Int) -> Int {
    var at = start
    while at < end, source[at].isXMLBlank { at += 1 }
    return at
  }

  // MARK: Characters

  /// Refuses the C0 controls that XML 1.0 (section 2.2) leaves out, NUL first among them.
  private func checkCharacters() throws(XMLFault) {
    guard holdsControl(), let offset = source.firstIndex(where: { $0 < 0x20 && !$0.isXMLBlank }) else { return }
    let found = Unicode.Scalar(source[offset]).codePoint
    throw XMLFault(
      .malformedXML, "XML must hold no control character but tab, line feed and carriage return, found \(found)",
      at: offset, hint: "remove the character; an XML document can't hold it in any form")
  }

  /// Looks at eight bytes at a time: the high bit of each tells of its byte.
  private func holdsControl() -> Bool {
    guard let base = UnsafeRawPointer(source.baseAddress) else { return false }
    let words = source.count / 8
    var found: UInt64 = 0
    for index in 0..<words {
      let word = base.loadUnaligned(fromByteOffset: index &* 8, as: UInt64.self)
      found |=
        ~Self.isAtLeastBlank(word) & Self.differs(word, from: 0x0A) & Self.differs(word, from: 0x09)
        & Self.differs(word, from: 0x0D)
    }
    return found & 0x8080_8080_8080_8080 != 0 || source[(words * 8)...].contains { $0 < 0x20 && !$0.isXMLBlank }
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

  // MARK: Attributes

  /// True if some stretch without `<` could be a tag with too many attributes.
  ///
  /// An attribute takes five bytes at least, ` a=""`. A tag with too many of them is so long that it covers a whole
  /// block, which therefore holds no `<`; so one short look into each block passes over all that is ordinary.
  private func mayHoldFloodedTag() -> Bool {
    let block = max(1, limits.attributes * 5 / 2)
    var start = 0
    while start + block <= source.count {
      let next = source.offset(of: UInt8(ascii: "<"), from: start)
      if next >= start + block {
        let tag = source[..<start].lastIndex(of: UInt8(ascii: "<")) ?? 0
        if source.restOfStartTag(from: tag).attributes > limits.attributes { return true }
      }
      start = max(start + block, next / block * block)
    }
    return false
  }

  /// Goes from tag to tag, since what looks like one may stand in a comment.
  private func checkTags() throws(XMLFault) {
    var at = source.offset(of: UInt8(ascii: "<"), from: 0)
    while at < source.count {
      if source.has("<!--", at: at) {
        at = source.offset(behind: "-->", from: at + 4)
      } else if source.has("<![CDATA[", at: at) {
        at = source.offset(behind: "]]>", from: at + 9)
      } else if source.has("<?", at: at) {
        at = source.offset(behind: "?>", from: at + 2)
      } else {
        let (end, attributes) = source.restOfStartTag(from: at)
        guard attributes <= limits.attributes else { throw XMLFault.attributes(attributes, limits, at: at) }
        at = end
      }
      at = source.offset(of: UInt8(ascii: "<"), from: at)
    }
  }
}

extension XMLFault {
  static func documentType(at offset: Int?) -> XMLFault {
    XMLFault(
      .documentType, "a tender document must have no document type, found `<!`", at: offset,
      hint: "remove the document type declaration; entities and external files are never read")
  }
}
