import TenderDocument
import TenderText

/// Goes through a tree and takes each stretch of text between the tags of two blocks for a field.
struct BlockWalk {
  private let tree: XMLTree
  private let source: SourceText
  private let headings: HeadingLookup
  private var sections = SectionRoles()
  private(set) var fields: [Field] = []
  /// The words of the first heading.
  private(set) var title: String?

  init(tree: XMLTree, source: SourceText, headings: HeadingLookup) {
    self.tree = tree
    self.source = source
    self.headings = headings
  }

  /// - Parameter language: of the elements that name none and stand in none that does.
  mutating func walk(language: LanguageCode?) {
    guard !tree.elements.isEmpty else { return }
    visit(0, depth: 0, language: language)
  }

  private mutating func visit(_ element: XMLTree.Index, depth: Int, language: LanguageCode?) {
    let name = tree.localName(of: element, in: source)
    guard !Self.unread.contains(name) else { return }
    let declared = tree.attribute(.lang, of: element).flatMap { LanguageCode(declared: $0) }
    let block = Block(element: element, name: name, depth: depth, language: declared ?? language)
    if let level = Self.level(of: name), !holdsBlock(element) { enterSection(block, level: level) }
    var start = Int(tree.elements[Int(element)].textStart)
    visitChildren(of: element, in: block, from: &start)
    append(from: start, to: Int(tree.elements[Int(element)].textEnd), of: block)
    sections.leave(depth: depth, fieldCount: fields.count, isWrapper: Self.wrappers.contains(name))
  }

  /// The blocks among the children, and those inside inline children; `start` is where the open stretch of text begins.
  private mutating func visitChildren(of element: XMLTree.Index, in block: Block, from start: inout Int) {
    for child in tree.children(of: element) {
      let record = tree.elements[Int(child)]
      if record.isInline {
        visitChildren(of: child, in: block, from: &start)
      } else {
        append(from: start, to: Int(record.textStart), of: block)
        visit(child, depth: block.depth + 1, language: block.language)
        start = Int(record.textEnd)
      }
    }
  }

  /// Adds a field, unless there is nothing but white space and separators.
  private mutating func append(from start: Int, to end: Int, of block: Block) {
    let bytes = tree.text.bytes
    // The end of a block lies before an empty block at its end, which has a separator before it.
    guard start < end, let first = bytes[start..<end].firstIndex(where: { !$0.isXMLBlank }),
      let last = bytes[start..<end].lastIndex(where: { !$0.isXMLBlank })
    else { return }
    let isDocumentTitle = fields.isEmpty && title != nil && sections.role == .other
    fields.append(
      Field(
        path: block.element, role: isDocumentTitle ? .title : sections.role, language: block.language,
        range: first..<(last + 1), term: block.name))
  }

  private mutating func enterSection(_ block: Block, level: Int) {
    guard let words = tree.string(of: block.element) else { return }
    if title == nil { title = String(words.prefix(150)) }
    sections.enter(
      SectionRoles.Section(
        depth: block.depth - 1, level: level, role: headings.role(of: words), fieldCount: fields.count + 1))
  }

  private func holdsBlock(_ element: XMLTree.Index) -> Bool {
    tree.children(of: element).contains { !tree.elements[Int($0)].isInline || holdsBlock($0) }
  }

  private struct Block {
    var element: XMLTree.Index
    /// Without prefix.
    var name: String
    var depth: Int
    var language: LanguageCode?
  }

  /// 1…6 for the headings of XHTML; 0 for an element that is the heading of the element it stands in.
  private static func level(of name: String) -> Int? {
    switch name {
    case "title", "head": 0
    case "h1", "h2", "h3", "h4", "h5", "h6": name.utf8.last.map { Int($0 - UInt8(ascii: "0")) }
    default: nil
    }
  }

  /// What is for machines.
  private static let unread: Set<String> = ["script", "style"]
  /// Elements that may hold a heading for what follows behind them.
  private static let wrappers: Set<String> = ["div", "header", "hgroup", "head", "info", "titlepage"]
}

extension XMLTree {
  /// The name of an element as its tag in `source` has it, without the prefix.
  func localName(of element: Index, in source: SourceText) -> String {
    let record = elements[Int(element)]
    let tag = source.utf8[(Int(record.tagStart) + 1)..<(Int(record.tagEnd) - 1)]
    let name = tag.prefix { !$0.isXMLBlank && $0 != UInt8(ascii: "/") }
    return String(decoding: name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name, as: UTF8.self)
  }
}
