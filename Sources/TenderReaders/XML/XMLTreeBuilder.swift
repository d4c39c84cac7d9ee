import CLibXML2
import TenderDocument
import TenderText

/// Fills an `XMLTree` from the events of the parser.
///
/// Nothing on the way of an ordinary event makes a `String` or an object.
struct XMLTreeBuilder: ~Copyable {
  struct Open {
    var element: XMLTree.Index
    var lastChild: XMLTree.Index = -1
    var nameLength: Int32
    /// Namespace declarations on the element and its ancestors.
    var namespacesInScope: Int32
    var isInline: Bool
    /// True for `<name/>`, whose end has no bytes of its own.
    var isEmpty: Bool
  }

  private let limits: XMLLimits
  /// The first fault; all that the parser reports after it is of no meaning.
  private(set) var fault: XMLFault?
  private var hasFault = false
  /// Tells libxml2's position when it reports an error.
  private var context: xmlParserCtxtPtr?

  private var elements = Scratch<XMLTree.Element>()
  private var attributes: [XMLTree.Attribute] = []
  private var text = TreeText()
  private var rootName = ""
  private var rootNamespace = ""
  /// The name of each element.
  private var labels = Scratch<Int32>()
  private var open = Scratch<Open>()

  private var cursor = SourceCursor(UnsafeBufferPointer(start: nil, count: 0))
  private var names = NameTable()
  private var document: Int32 = 0
  /// Different names in this document.
  private var nameCount = 0
  private var declarationCount = 0
  private var instructionCount = 0
  private var omission = XMLOmission.nothing
  /// Elements that are open in one that is passed over, that one included.
  private var omittedDepth = 0
  /// Elements passed over.
  private(set) var omittedCount = 0

  init(limits: XMLLimits) {
    self.limits = limits
  }

  /// Gets ready for the events of `source`, which must stay where it is until `finish` or `discard`.
  mutating func start(
    _ source: UnsafeBufferPointer<UInt8>, context: xmlParserCtxtPtr, without omission: XMLOmission
  ) {
    self.context = context
    self.omission = omission
    cursor = SourceCursor(source)
    document &+= 1
  }

  /// The tree of the events since `start`, which leaves the builder empty.
  mutating func finish() -> XMLTree {
    let elements = self.elements.array()
    let paths = PathTable(names: names.written, parents: elements.map(\.parent), labels: labels.array(), isXPath: true)
    var tree = XMLTree(paths: paths)
    tree.elements = elements
    tree.attributes = attributes
    tree.text = text.mapped()
    tree.rootName = rootName
    tree.rootNamespace = rootNamespace
    discard()
    return tree
  }

  /// Forgets the events since `start`.
  mutating func discard() {
    fault = nil
    hasFault = false
    context = nil
    elements.removeAll()
    attributes = []
    text.removeAll()
    rootName = ""
    rootNamespace = ""
    labels.removeAll()
    nameCount = 0
    open.removeAll()
    cursor = SourceCursor(UnsafeBufferPointer(start: nil, count: 0))
    declarationCount = 0
    instructionCount = 0
    omittedDepth = 0
    omittedCount = 0
  }

  /// Forgets all names, because the dictionary that holds them goes away.
  mutating func forgetNames() {
    names = NameTable()
  }

  var isEmpty: Bool { elements.count == 0 }

  // MARK: Faults

  mutating func fail(_ found: XMLFault) {
    guard !hasFault else { return }
    fault = found
    hasFault = true
  }

  /// Takes an error of libxml2; its warnings change nothing.
  mutating func fail(_ error: xmlError) {
    guard !hasFault, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    let place = XMLFault.Place(source: cursor.source, offset: parserOffset, element: openElementName)
    fail(XMLFault(error, at: place))
  }

  /// Where libxml2 stands.
  private var parserOffset: Int {
    context.map { Int(fairtenderByteOffset($0)) } ?? cursor.position
  }

  /// The name of the innermost open element as its tag has it.
  private var openElementName: String? {
    guard let innermost = open.last else { return nil }
    let start = Int(elements[Int(innermost.element)].tagStart) + 1
    return String(decoding: cursor.source[start..<(start + Int(innermost.nameLength))], as: UTF8.self)
  }

  private mutating func failOutOfStep() {
    fail(XMLFault(.malformedXML, "the parser's events must follow the source, found other markup", at: cursor.position))
  }

  // MARK: Events

  mutating func startElement(_ tag: StartTagEvent) {
    guard !hasFault else { return }
    if omittedDepth > 0 { return passOver(tag) }
    if isEmpty { startRoot(tag) }
    let name = names.id(local: tag.local, prefix: tag.prefix)
    let entry = names[name]
    guard let place = cursor.skipStartTag(nameLength: Int(entry.writtenLength)) else { return failOutOfStep() }
    if entry.document != document { count(name) }
    if !entry.isInline { text.separate() }
    let firstAttribute = Int32(truncatingIfNeeded: attributes.count)
    if tag.attributeCount > 0 { keepAttributes(tag) }
    let index = XMLTree.Index(truncatingIfNeeded: elements.count)
    let textStart = Int32(truncatingIfNeeded: text.count)
    elements.append(
      XMLTree.Element(
        name: entry.name, isInline: entry.isInline, parent: link(index), firstChild: -1, nextSibling: -1,
        textStart: textStart, textEnd: textStart, tagStart: Int32(truncatingIfNeeded: place.lowerBound),
        tagEnd: Int32(truncatingIfNeeded: place.upperBound),
        attributesStart: firstAttribute, attributesEnd: Int32(truncatingIfNeeded: attributes.count)))
    labels.append(Int32(truncatingIfNeeded: name))
    declarationCount += tag.declarationCount
    let isEmpty = cursor.source[place.upperBound - 2] == UInt8(ascii: "/")
    open.append(
      Open(
        element: index, nameLength: entry.writtenLength,
        namespacesInScope: (open.last?.namespacesInScope ?? 0) + Int32(truncatingIfNeeded: tag.declarationCount),
        isInline: entry.isInline, isEmpty: isEmpty))
    if omission != .nothing, open.count <= XMLOmission.deepest, !isEmpty,
      omission.holds(index, in: elements, attributes)
    {
      omittedDepth = 1
    }
    checkLimits(tag, at: place.lowerBound)
  }

  mutating func endElement() {
    guard !hasFault else { return }
    if omittedDepth > 0 {
      omittedDepth -= 1
      guard omittedDepth == 0 else { return }
      // The end tag is the last markup that the parser has seen, and holds no other `<`.
      cursor.move(toLast: UInt8(ascii: "<"), before: parserOffset)
    }
    guard let closed = open.popLast() else { return failOutOfStep() }
    if !closed.isEmpty, !cursor.skipEndTag(nameLength: Int(closed.nameLength)) { return failOutOfStep() }
    let element = Int(closed.element)
    elements[element].textEnd = max(elements[element].textStart, Int32(truncatingIfNeeded: text.solidCount))
    if !closed.isInline { text.separate() }
  }

  mutating func characters(_ piece: UnsafeBufferPointer<UInt8>) {
    guard !hasFault, omittedDepth == 0, !piece.isEmpty else { return }
    if let start = cursor.skip(copyOf: piece) {
      text.append(piece, at: start, sourceLength: piece.count)
    } else {
      appendStretches(of: piece)
    }
    if text.runCount > limits.runs {
      fail(.tooMany("\(limits.runs) references and stretches of text", at: cursor.position))
    }
  }

  private mutating func appendStretches(of piece: UnsafeBufferPointer<UInt8>) {
    var next = 0
    while next < piece.count {
      guard let stretch = cursor.nextStretch(of: piece, from: next) else { return failOutOfStep() }
      next = stretch.text.upperBound
      switch stretch.form {
      case .copied, .reference:
        text.append(
          UnsafeBufferPointer(rebasing: piece[stretch.text]), at: stretch.source.lowerBound,
          sourceLength: stretch.source.count)
      case .lineEnd: text.appendLineFeed(at: stretch.source.lowerBound, sourceLength: stretch.source.count)
      case .halfLineEnd: break
      }
    }
  }

  mutating func instruction() {
    instructionCount += 1
    if instructionCount > limits.instructions {
      fail(.tooMany("\(limits.instructions) processing instructions", at: parserOffset))
    }
  }

  // MARK: Omissions

  /// A tag with something to count, or beyond a limit, ends the parse: the next one omits nothing, and keeps all limits. So
  /// nobody sees the fault of this one.
  private mutating func passOver(_ tag: StartTagEvent) {
    omittedDepth += 1
    omittedCount += 1
    if tag.declarationCount > 0 || tag.attributeCount > limits.attributes || open.count + omittedDepth > limits.depth
      || elements.count + omittedCount > limits.elements
    {
      fail(.tooMany("what is passed over", at: parserOffset))
    }
  }

  /// - Parameter count: new names in the parser's dictionary.
  mutating func checkNames(_ count: Int) {
    if omittedCount > 0, count > limits.distinctNames { fail(.tooMany("what is passed over", at: parserOffset)) }
  }

  // MARK: Limits

  @inline(__always)
  private mutating func checkLimits(_ tag: StartTagEvent, at offset: Int) {
    let demand = XMLDemand(
      elements: elements.count, names: nameCount, depth: open.count,
      namespacesInScope: Int(open.last?.namespacesInScope ?? 0), declarations: declarationCount,
      keptAttributes: attributes.count, tagAttributes: tag.attributeCount + tag.declarationCount)
    if demand.exceeds(limits) { fail(demand.fault(beyond: limits, at: offset)) }
  }

  // MARK: Parts of a start tag

  private mutating func count(_ name: NameTable.ID) {
    names.note(name, in: document)
    nameCount += 1
  }

  /// Makes `index` the last child of the innermost open element and returns that element.
  @inline(__always)
  private mutating func link(_ index: XMLTree.Index) -> XMLTree.Index {
    let last = open.count - 1
    guard last >= 0 else { return -1 }
    let parent = open[last].element
    let sibling = open[last].lastChild
    if sibling < 0 {
      elements[Int(parent)].firstChild = index
    } else {
      elements[Int(sibling)].nextSibling = index
    }
    open[last].lastChild = index
    return parent
  }

  private mutating func startRoot(_ tag: StartTagEvent) {
    cursor.skipProlog()
    rootName = String(cString: tag.local)
    rootNamespace = tag.namespace.map { String(cString: $0) } ?? ""
  }

  private mutating func keepAttributes(_ tag: StartTagEvent) {
    for number in 0..<tag.attributeCount {
      let attribute = tag.attribute(number)
      guard let local = attribute.local else { continue }
      let id = names.id(local: local, prefix: nil)
      if names[id].document != document { count(id) }
      guard let name = names[id].attribute else { continue }
      attributes.append(XMLTree.Attribute(name: name, value: attribute.string))
    }
  }
}
