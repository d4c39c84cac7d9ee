import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The elements of an XML text as libxml2 reads them, in order.
struct XMLElements {
  private(set) var names: [String] = []
  /// Of every element, by its name.
  private(set) var attributes: [String: [[String: String]]] = [:]

  /// - Throws: the parser's error, where the text is not well-formed.
  init(_ text: String) throws {
    let collector = Collector()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = collector
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
    names = collector.elements.map(\.name)
    for element in collector.elements { attributes[element.name, default: []].append(element.attributes) }
  }

  private final class Collector: NSObject, XMLParserDelegate {
    var elements: [(name: String, attributes: [String: String])] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      elements.append((name, attributes))
    }
  }
}
