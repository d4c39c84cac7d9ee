import TenderDocument
import TenderText

/// Every reader, and the choice between them; one a worker, reused from input to input.
public struct ReaderCatalog {
  /// What the caller knows about an input beforehand.
  public struct Hints: Sendable {
    public var language: LanguageCode?
    public var role: Role?
    public var kind: Kind
    public var encoding: TextEncoding?

    public init(
      language: LanguageCode? = nil, role: Role? = nil, kind: Kind = .unknown, encoding: TextEncoding? = nil
    ) {
      self.language = language
      self.role = role
      self.kind = kind
      self.encoding = encoding
    }

    public enum Kind: Sendable {
      /// XML if it begins like XML.
      case unknown
      /// Text, even where it looks like XML.
      case plainText
      /// XML, such as a file of that name: anything else in it is an error, never text.
      case xml
    }
  }

  private let parser = XMLParser()
  private let headings: SectionHeadings
  /// Asked in this order; the last takes everything.
  private let readers: [any DocumentReader]

  public init(headings: SectionHeadings) {
    self.headings = headings
    let lookup = LazyHeadingLookup(headings)
    readers = [EFormsReader(), TEDReader(), GenericXMLReader(headings: lookup), PlainTextReader(headings: lookup)]
  }

  /// Decodes, parses and reads one input.
  public func read(_ bytes: [UInt8], hints: Hints = Hints()) throws(InputError) -> Document {
    let source: SourceText
    do throws(DecodingFault) {
      source = try TextDecoder.decode(bytes, override: hints.encoding)
    } catch {
      throw InputError(error)
    }
    return try read(source, hints: hints)
  }

  /// Reads one decoded text.
  public func read(_ source: SourceText, hints: Hints = Hints()) throws(InputError) -> Document {
    let isXML =
      switch hints.kind {
      case .unknown: Self.looksLikeXML(source.utf8)
      case .plainText: false
      case .xml: true
      }
    let tree = isXML ? try parser.parse(source) : nil
    let input = ReaderInput(
      source: source, tree: tree, language: hints.language, role: hints.role, headings: headings)
    for reader in readers where reader.recognises(input) {
      var document = try reader.read(input)
      if tree != nil {
        document.marks = XMLMarkScanner.marks(in: source)
        document.detectLanguages()
      }
      return document
    }
    throw InputError(.unsupported, "an input must be a notice, XML or text, found neither")
  }

  /// True if the first thing in the text is a tag, a declaration or a comment.
  private static func looksLikeXML(_ utf8: [UInt8]) -> Bool {
    guard let first = utf8.firstIndex(where: { $0 > 0x20 }), utf8[first] == 0x3C, first + 1 < utf8.count else {
      return false
    }
    let next = utf8[first + 1]
    return next == 0x3F || next == 0x21 || next | 0x20 >= 0x61 && next | 0x20 <= 0x7A || next == 0x5F || next >= 0x80
  }
}
