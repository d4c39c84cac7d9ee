import TenderDocument

/// One linear look over an XML document before libxml2 sees a byte of it.
///
/// It refuses what is dangerous or never found in a tender: a document type and with it every entity, control characters,
/// XML 1.1, and whatever is beyond `XMLLimits`. It does not decide what is well-formed; that stays with libxml2. On the
/// way it notes where the start tags stand, which saves the tree builder a search of its own.
struct XMLPrescan: ~Copyable {
  /// A start tag or an empty-element tag, from `<` to behind `>`.
  struct Tag {
    var start: Int32
    var end: Int32
  }

  private let limits: XMLLimits
  private var tags = Scratch<Tag>()
  private var elementCount = 0
  private var instructionCount = 0
  private var declarationCount = 0
  /// Of each open element, the namespace declarations in scope; the first entry stands above the root.
  private var namespaces = Scratch<Int>()

  init(limits: XMLLimits) {
    self.limits = limits
  }

  /// The start tags of the source scanned last, in document order; good until the next scan.
  ///
  /// Exact for a well-formed document, of no meaning for any other.
  var foundTags: UnsafeBufferPointer<Tag> { tags.buffer }

  /// Scans `source` from its beginning, forgetting what was scanned before.
  mutating func scan(_ source: UnsafeBufferPointer<UInt8>) throws(XMLFault) {
    tags.removeAll()
    elementCount = 0
    instructionCount = 0
    declarationCount = 0
    namespaces.removeAll()
    namespaces.append(0)
    guard source.count < 1 << 30 else {
      throw XMLFault(.tooLarge, "an XML document must have fewer than 1 GiB, found \(source.count) bytes", at: nil)
    }
    var scanner = MarkupScanner(source)
    try scanner.refuseControls()
    try scanner.refuseOtherBeginnings()
    while scanner.moveToMarkup() {
      switch scanner.kindOfMarkup() {
      case .startTag: try startTag(&scanner)
      case .endTag:
        scanner.skipBeginningOfEndTag()
        if namespaces.count > 1 { _ = namespaces.popLast() }
      case .comment: scanner.skip(past: "-->", from: 4)
      case .section: scanner.skip(past: "]]>", from: 9)
      case .instruction: try instruction(&scanner)
      case .declaration:
        throw XMLFault(
          .documentType, "a tender document must have no document type, found `<!`", at: scanner.position,
          hint: "remove the document type declaration; entities and external files are never read")
      }
    }
  }

  @inline(__always)
  private mutating func startTag(_ scanner: inout MarkupScanner) throws(XMLFault) {
    let start = scanner.position
    let tag = scanner.skipStartTag()
    tags.append(Tag(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: scanner.position)))
    elementCount += 1
    let depth = namespaces.count
    let inScope = namespaces[depth - 1] + tag.namespaces
    declarationCount += tag.namespaces
    if !tag.isEmpty { namespaces.append(inScope) }
    if elementCount > limits.elements || tag.attributes > limits.attributes || depth > limits.depth
      || inScope > limits.namespacesInScope || declarationCount > limits.namespaceDeclarations
    {
      throw limitFault(tag, depth: depth, namespacesInScope: inScope, at: start)
    }
  }

  private mutating func instruction(_ scanner: inout MarkupScanner) throws(XMLFault) {
    instructionCount += 1
    guard instructionCount <= limits.instructions else {
      throw XMLFault(
        .limitExceeded,
        "a document must have at most \(limits.instructions) processing instructions, found one more",
        at: scanner.position)
    }
    try scanner.skipInstruction()
  }

  private func limitFault(
    _ tag: MarkupScanner.StartTag, depth: Int, namespacesInScope inScope: Int, at start: Int
  ) -> XMLFault {
    let message =
      if tag.attributes > limits.attributes {
        "a tag must have at most \(limits.attributes) attributes, found \(tag.attributes)"
      } else if inScope > limits.namespacesInScope {
        "at most \(limits.namespacesInScope) namespace declarations must be in scope, found \(inScope)"
      } else if depth > limits.depth {
        "elements must be nested at most \(limits.depth) deep, found one deeper"
      } else if declarationCount > limits.namespaceDeclarations {
        "a document must have at most \(limits.namespaceDeclarations) namespace declarations, found more"
      } else {
        "a document must have at most \(limits.elements) elements, found one more"
      }
    return XMLFault(.limitExceeded, message, at: start)
  }
}
