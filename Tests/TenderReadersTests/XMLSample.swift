/// A well-formed document made from a seed, and what a slow plain reading of it gives.
struct XMLSample {
  /// An element as it was written.
  struct Element: Equatable {
    var name: String
    /// UTF-8 offsets of the start tag.
    var tag: Range<Int>
    /// Range of the text inside, in `text`.
    var text: Range<Int>
    /// The index of the parent; -1 for the root.
    var parent: Int
    var lang: String?
  }

  private(set) var source: [UInt8] = []
  private(set) var elements: [Element] = []
  private(set) var text: [UInt8] = []
  /// For each byte of `text`, where it is written in `source`; nil for a separator.
  private(set) var places: [Range<Int>?] = []

  private var random: SeededGenerator
  private var isAtBlockStart = true

  /// - Parameters:
  ///   - pieces: how many pieces of content the root holds, children and their content included.
  ///   - longest: the most bytes of one piece of plain text.
  init(seed: UInt64, pieces: Int, longest: Int = 400) {
    random = SeededGenerator(seed: seed)
    write(
      pick(["", "<?xml version=\"1.0\" encoding=\"latin-1\"?>", "<?xml version='1.0'?>\r\n<!-- <a> -->\r <?p <?>\n"]))
    var left = pieces
    element(name: "cbc:Root", namespace: " q='>' xmlns:cbc='urn:x'", parent: -1, left: &left, longest: longest)
  }

  // MARK: Markup

  private mutating func element(name: String, namespace: String = "", parent: Int, left: inout Int, longest: Int) {
    let isInline = ["b", "FT", "span", "em"].contains(name)
    if !isInline { separate() }
    let index = elements.count
    let lang = chance(4) ? pick(["fr", "de-AT", "<"]) : nil
    let isEmpty = parent >= 0 && chance(6)
    let start = source.count
    write("<\(name)\(namespace)")
    if let lang { write(" xml:lang\(pick(["=", " = ", "\n="]))'\(lang == "<" ? "&lt;" : lang)'") }
    write(pick(["", " ", "\n", " a=\"1>2\"", " a='/' b='=\"'", " cbc:a='&#146;é\r\n'", " x='&lt;!'"]))
    write(isEmpty ? "/>" : ">")
    let inside = text.count
    elements.append(Element(name: name, tag: start..<source.count, text: inside..<inside, parent: parent, lang: lang))
    if !isEmpty {
      content(of: index, left: &left, longest: longest)
      write("</\(name)\(pick(["", "", " ", "\r\n"]))>")
    }
    var end = text.count
    while end > inside, isBlank(text[end - 1]) { end -= 1 }
    elements[index].text = inside..<end
    if !isInline { separate() }
  }

  private mutating func content(of parent: Int, left: inout Int, longest: Int) {
    while left > 0 {
      left -= 1
      switch Int.random(in: 0..<16, using: &random) {
      case 0, 1:
        guard depth(of: parent) < 40 else { continue }
        element(name: pick(["P", "cbc:Note", "x.y-ž", "_1"]), parent: parent, left: &left, longest: longest)
      case 2, 3:
        guard depth(of: parent) < 40 else { continue }
        element(name: pick(["b", "FT", "span", "em"]), parent: parent, left: &left, longest: longest)
      case 4: if parent > 0 { return }
      case 5: write(pick(["<!-- <a> & ' -->", "<!---->", "<!--->-->"]))
      case 6: write(pick(["<?p?>", "<?target a > b ? > '?>"]))
      case 7: section()
      case 8, 9: reference()
      case 10: lineEnd()
      default: plain(upTo: longest)
      }
    }
  }

  private mutating func section() {
    write("<![CDATA[")
    for _ in 0..<Int.random(in: 0..<4, using: &random) {
      if chance(3) { lineEnd() } else { copied(pick(["<b>", "&amp;", "]]", "é\u{10FFFF}", " ", "x"])) }
    }
    write("]]>")
  }

  // MARK: Text

  private mutating func plain(upTo longest: Int) {
    let words = ["word", "é", "ž€", "𝄞", "\u{A0}", "  ", "\t", ">", "=\"'", "/", "ab cd"]
    let length = chance(20) ? longest : Int.random(in: 1..<20, using: &random)
    var piece = ""
    while piece.utf8.count < length { piece += pick(words) }
    copied(piece)
  }

  private mutating func reference() {
    let (form, character) = pick([
      ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#146;", "\u{92}"),
      ("&#x10FFFF;", "\u{10FFFF}"), ("&#x2019;", "’"), ("&#0000065;", "A"), ("&#32;", " "), ("&#10;", "\n"),
      ("&#xD;", "\r"),
    ])
    let start = source.count
    write(form)
    read(Array(character.utf8), at: start..<source.count, isCopied: false)
  }

  private mutating func lineEnd() {
    let start = source.count
    write(pick(["\n", "\r\n", "\r"]))
    read([0x0A], at: start..<source.count, isCopied: false)
    // Else a carriage return could meet a line feed of the next piece.
    copied("\t")
  }

  private mutating func copied(_ piece: String) {
    let start = source.count
    write(piece)
    read(Array(piece.utf8), at: start..<source.count, isCopied: true)
  }

  private mutating func write(_ markup: String) {
    source += Array(markup.utf8)
  }

  private mutating func read(_ bytes: [UInt8], at place: Range<Int>, isCopied: Bool) {
    for (offset, byte) in bytes.enumerated() {
      if isAtBlockStart, isBlank(byte) { continue }
      isAtBlockStart = false
      text.append(byte)
      places.append(isCopied ? place.lowerBound + offset..<place.lowerBound + offset + 1 : place)
    }
  }

  private mutating func separate() {
    guard !isAtBlockStart else { return }
    isAtBlockStart = true
    text.append(0x0A)
    places.append(nil)
  }

  // MARK: Choices

  private func isBlank(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }

  private func depth(of element: Int) -> Int { element < 0 ? 0 : 1 + depth(of: elements[element].parent) }

  private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int.random(in: choices.indices, using: &random)]
  }
}
