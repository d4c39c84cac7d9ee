import CLibXML2
import TenderDocument

/// The functions that libxml2 calls; each hands its event to the `XMLTreeBuilder` behind the user data.
enum XMLEvents {
  static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = startElement
    handler.endElementNs = endElement
    handler.characters = characters
    handler.ignorableWhitespace = characters
    handler.cdataBlock = characters
    handler.processingInstruction = instruction
    handler.internalSubset = documentType
    fairtenderSetErrorFunction(&handler, error)
    return handler
  }

  private typealias Text = UnsafePointer<UInt8>

  private static let startElement: startElementNsSAX2Func = {
    userData, local, prefix, namespace, declarationCount, _, attributeCount, _, attributes in
    guard let builder = userData?.assumingMemoryBound(to: XMLTreeBuilder.self), let local else { return }
    builder.pointee.startElement(
      StartTagEvent(
        local: local, prefix: prefix, namespace: namespace, declarationCount: Int(declarationCount),
        attributeCount: Int(attributeCount), attributes: attributes)
    )
  }

  private static let endElement: endElementNsSAX2Func = { userData, _, _, _ in
    userData?.assumingMemoryBound(to: XMLTreeBuilder.self).pointee.endElement()
  }

  private static let characters: charactersSAXFunc = { userData, text, count in
    userData?.assumingMemoryBound(to: XMLTreeBuilder.self).pointee
      .characters(UnsafeBufferPointer(start: text, count: Int(count)))
  }

  private static let instruction: processingInstructionSAXFunc = { userData, _, _ in
    userData?.assumingMemoryBound(to: XMLTreeBuilder.self).pointee.instruction()
  }

  /// The second line of defence: `XMLPrescan` has refused every document type.
  private static let documentType: internalSubsetSAXFunc = { userData, _, _, _ in
    userData?.assumingMemoryBound(to: XMLTreeBuilder.self).pointee
      .fail(XMLFault.documentType(at: nil))
  }

  private static let error: FairtenderXMLErrorFunction = { userData, error in
    guard let builder = userData?.assumingMemoryBound(to: XMLTreeBuilder.self), let error else { return }
    builder.pointee.fail(error.pointee)
  }
}
