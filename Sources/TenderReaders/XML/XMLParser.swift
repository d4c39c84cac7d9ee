import CLibXML2
import TenderDocument
import TenderText

/// Reads XML from hostile hands into an `XMLTree`.
///
/// A parser is made once for a worker and used for all of its files: context, dictionary and buffers stay. Nothing but
/// the plain event interface of libxml2 is used, behind a look over the bytes that refuses what libxml2 itself handles
/// badly. No document is ever repaired: it is well-formed and within the limits, or refused with a place.
final class XMLParser {
  /// Feeding stops with the first fault, so this much is read in vain at most. `xmlStopParser` is never called: from
  /// within an event it reads freed memory in libxml2 before 2.15.
  private let chunk: Int
  private let limits: XMLLimits
  private let builder: UnsafeMutablePointer<XMLTreeBuilder>
  private var context: xmlParserCtxtPtr?

  /// - Parameter chunk: bytes given to libxml2 at a time, at least 8; any number gives the same tree. But a comment that
  ///   begins with `<!-->` is taken for unfinished by libxml2 2.9 where a chunk ends inside it, and the document refused.
  init(limits: XMLLimits = .standard, chunk: Int = 64 * 1024) {
    precondition(chunk >= 8)
    XMLLibrary.start()
    self.chunk = chunk
    self.limits = limits
    builder = .allocate(capacity: 1)
    builder.initialize(to: XMLTreeBuilder(limits: limits))
  }

  deinit {
    freeContext()
    builder.deinitialize(count: 1)
    builder.deallocate()
  }

  /// The tree of `source`.
  ///
  /// - Throws: `InputError` of kind `malformedXML`, `documentType`, `limitExceeded`, `unsupported`, `tooLarge` or `empty`.
  func parse(_ source: SourceText) throws(InputError) -> XMLTree {
    do {
      return try source.utf8.withUnsafeBufferPointer { (bytes) throws(XMLFault) in try parse(bytes) }
    } catch {
      throw error.located(in: source)
    }
  }

  private func parse(_ source: UnsafeBufferPointer<UInt8>) throws(XMLFault) -> XMLTree {
    try XMLPrescan(limits: limits, source: source).check()
    return try tree(of: source, without: .translations)
  }

  private func tree(
    of source: UnsafeBufferPointer<UInt8>, without omission: XMLOmission
  ) throws(XMLFault) -> XMLTree {
    guard let context = resetContext() else {
      throw XMLFault(.unreadable, "the XML parser must have memory, found none", at: nil)
    }
    defer { forgetLargeDictionary() }
    builder.pointee.start(source, context: context, without: omission)
    feed(source, to: context)
    if builder.pointee.fault == nil, fairtenderIsWellFormed(context) == 0 || builder.pointee.isEmpty {
      builder.pointee.fail(
        XMLFault(.malformedXML, "XML must be well-formed, found a fault that the parser gives no place for", at: nil))
    }
    if let fault = builder.pointee.fault {
      let hasOmissions = builder.pointee.omittedCount > 0
      builder.pointee.discard()
      // Only with all elements known is it sure to be the first, and in its place.
      guard hasOmissions else { throw fault }
      return try tree(of: source, without: .nothing)
    }
    return builder.pointee.finish()
  }

  private func feed(_ source: UnsafeBufferPointer<UInt8>, to context: xmlParserCtxtPtr) {
    guard let base = source.baseAddress else { return }
    let knownNames = xmlDictSize(context.pointee.dict)
    var start = 0
    while start < source.count, builder.pointee.fault == nil {
      let end = endOfChunk(from: start, in: source)
      let characters = UnsafeRawPointer(base + start).assumingMemoryBound(to: CChar.self)
      xmlParseChunk(context, characters, Int32(end - start), end == source.count ? 1 : 0)
      start = end
      builder.pointee.checkNames(Int(xmlDictSize(context.pointee.dict) - knownNames))
    }
  }

  /// Never within a character, and never between the two halves of a line end.
  private func endOfChunk(from start: Int, in source: UnsafeBufferPointer<UInt8>) -> Int {
    let end = start + chunk
    guard end < source.count else { return source.count }
    if source[end] == 0x0A, source[end - 1] == 0x0D { return end - 1 }
    return (0...3).lazy.map { end - $0 }.first { source[$0] & 0xC0 != 0x80 } ?? end
  }

  // MARK: Context

  private func resetContext() -> xmlParserCtxtPtr? {
    if let context {
      guard xmlCtxtResetPush(context, nil, 0, nil, nil) == 0 else { return nil }
    } else {
      var handler = XMLEvents.handler()
      context = xmlCreatePushParserCtxt(&handler, builder, nil, 0, nil)
      builder.pointee.forgetNames()
    }
    if let context { xmlCtxtUseOptions(context, XMLLibrary.options) }
    return context
  }

  /// A dictionary only grows, and at 10 MB libxml2 refuses every further name.
  private func forgetLargeDictionary() {
    guard let dictionary = context?.pointee.dict else { return }
    if xmlDictSize(dictionary) > 50_000 || xmlDictGetUsage(dictionary) > 2_000_000 { freeContext() }
  }

  private func freeContext() {
    xmlFreeParserCtxt(context)
    context = nil
  }
}
