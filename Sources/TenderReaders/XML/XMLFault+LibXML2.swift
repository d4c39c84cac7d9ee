import CLibXML2

extension XMLFault {
  /// Where libxml2 stood when it found an error.
  struct Place {
    let source: UnsafeBufferPointer<UInt8>
    /// May lie a byte or two behind what is wrong.
    let offset: Int
    /// The name of the innermost element that is open.
    let element: String?

    var isAfterAmpersand: Bool {
      offset > 0 && offset <= source.count && source[offset - 1] == UInt8(ascii: "&")
    }

    /// True at the `<!` of a declaration.
    var isDeclaration: Bool {
      source.has("<!", at: offset) && !source.has("<!--", at: offset) && !source.has("<![CDATA[", at: offset)
    }
  }

  /// An error of libxml2 in words of our own, as far as one is likely in a tender document.
  init(_ error: xmlError, at place: Place) {
    let names = [error.str1, error.str2].map { $0.map { String(cString: $0).excerpt() } ?? "" }
    let offset = place.offset
    switch xmlParserErrors(rawValue: UInt32(bitPattern: error.code)) {
    case _ where place.isDeclaration:
      self = .documentType(at: offset)
    case XML_ERR_TAG_NAME_MISMATCH:
      let message = "an end tag must name the element that is open, `\(names[0])`, found `\(names[1])`"
      self.init(.malformedXML, message, at: offset)
    case XML_ERR_DOCUMENT_END, XML_ERR_TAG_NOT_FINISHED:
      self.init(endOf: place)
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
      self.init(
        .malformedXML, "only the entities `amp`, `lt`, `gt`, `quot` and `apos` must be used, found `\(names[0])`",
        at: offset, hint: "write the character itself or its number, such as `&#160;`")
    case XML_ERR_NAME_REQUIRED where place.isAfterAmpersand, XML_ERR_ENTITYREF_SEMICOL_MISSING:
      self.init(
        .malformedXML, "an ampersand must begin a reference such as `&amp;`, found another", at: offset,
        hint: "write `&amp;` for the character `&`")
    case XML_ERR_LT_IN_ATTRIBUTE:
      self.init(.malformedXML, "an attribute must hold no `<`, found one", at: offset, hint: "write `&lt;`")
    case XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED:
      self.init(.malformedXML, "a tag must name an attribute once, found `\(names[0])` twice", at: offset)
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      self.init(.malformedXML, "a namespace prefix must be declared, found `\(names[0])`", at: offset)
    case XML_ERR_NAME_TOO_LONG:
      self.init(.limitExceeded, "a name must have at most 50,000 bytes, found more", at: offset)
    case XML_ERR_NO_MEMORY:
      self.init(.limitExceeded, "the names of a document must fit into 10 million bytes, found more", at: offset)
    case XML_ERR_INTERNAL_ERROR where Self.words(of: error).contains("Huge"), Self.resourceLimit:
      self.init(.limitExceeded, "one piece of markup must have at most 10 million bytes, found more", at: offset)
    default:
      self.init(.malformedXML, "XML must be well-formed, found: \(Self.words(of: error))", at: offset)
    }
  }

  /// The document ends too early, or goes on behind its root element.
  private init(endOf place: Place) {
    if let element = place.element {
      self.init(
        .malformedXML, "every element must be closed, found the end of the document inside `\(element.excerpt())`",
        at: place.source.count, hint: "the file may have been cut off; fetch it again")
    } else {
      self.init(.malformedXML, "nothing must follow the root element, found more", at: place.offset)
    }
  }

  /// `XML_ERR_RESOURCE_LIMIT`, of libxml2 2.13 and later.
  private static let resourceLimit = xmlParserErrors(rawValue: 118)

  private static func words(of error: xmlError) -> String {
    guard let message = error.message else { return "error \(error.code)" }
    return String(String(cString: message).prefix { $0 != "\n" }).excerpt(80)
  }
}
