import TenderDocument
import TenderText
import Testing

@testable import TenderReaders

/// Every word of a tree leads back to the bytes that wrote it.
@Suite struct XMLPositionTests {
  @Test("reads a generated document as a slow plain reading does", arguments: UInt64(1)...150)
  func agreesWithAPlainReading(seed: UInt64) throws {
    try expectAgreement(XMLSample(seed: seed, pieces: 120), with: XMLParser())
  }

  @Test("reads in chunks of any size", arguments: [8, 9, 11, 16, 29, 100, 333])
  func agreesInSmallChunks(chunk: Int) throws {
    let parser = XMLParser(chunk: chunk)
    for seed in UInt64(501)...530 { try expectAgreement(XMLSample(seed: seed, pieces: 80), with: parser) }
  }

  @Test("reads pieces longer than the parser's chunks", arguments: [UInt64(1001), 1002, 1003])
  func agreesAcrossChunks(seed: UInt64) throws {
    let sample = XMLSample(seed: seed, pieces: 400, longest: 70_000)
    try #require(sample.source.count > 2 * 64 * 1024, "seed \(seed)")
    try expectAgreement(sample, with: XMLParser())
  }

  @Test func readsTheSameWithAUsedParser() throws {
    let parser = XMLParser()
    for seed in UInt64(1)...20 {
      try expectAgreement(XMLSample(seed: seed, pieces: 60), with: parser)
      #expect(throws: InputError.self) { try parser.parse(SourceText("<cbc:Root><P>cut off")) }
    }
  }

  /// Places the end of the first chunk on each byte of a short document.
  @Test func agreesWhereverAChunkEnds() throws {
    let parser = XMLParser()
    let tail = "é&amp;\r\n€<b a='>'>𝄞</b >\r<!-- é -->&#x10FFFF;<![CDATA[é]]\r\n]]>]<?p ž?>"
    for shift in 0..<tail.utf8.count {
      let padding = String(repeating: "x", count: 64 * 1024 - 3 - shift)
      let tree = try parser.parse(SourceText("<P>" + padding + tail + "</P>"))
      let read = tree.text.bytes.dropFirst(padding.utf8.count)
      #expect(
        String(decoding: read, as: UTF8.self) == "é&\n€𝄞\n\u{10FFFF}é]]\n]\n",
        "\(shift) bytes before the end of the chunk")
    }
  }

  @Test func givesElementsTheirPathsAsWritten() throws {
    let tree = try XMLParser().parse(SourceText("<r xmlns:a='u'><a:b/><b/><a:b><c/></a:b></r>"))
    let paths = tree.paths.paths(of: Array(0..<5))
    #expect((0..<5).map { paths[$0] } == ["/r", "/r/a:b[1]", "/r/b[1]", "/r/a:b[2]", "/r/a:b[2]/c[1]"])
  }

  private func expectAgreement(_ sample: XMLSample, with parser: XMLParser) throws {
    let source = SourceText(utf8: sample.source)
    let tree = try parser.parse(source)
    try #require(tree.text.bytes == sample.text)
    try #require(tree.elements.count == sample.elements.count)
    let paths = tree.paths.paths(of: tree.elements.indices.map { Int32($0) })
    for (index, (element, expected)) in zip(tree.elements, sample.elements).enumerated() {
      let read = XMLSample.Element(
        name: paths[Int32(index)]?.split(separator: "/").last?.prefix { $0 != "[" }.description ?? "",
        tag: Int(element.tagStart)..<Int(element.tagEnd), text: Int(element.textStart)..<Int(element.textEnd),
        parent: Int(element.parent), lang: tree.attribute(.lang, of: Int32(index)))
      try #require(read == expected)
    }
    try expectLinks(of: tree)
    for (offset, place) in sample.places.enumerated() {
      guard let place else { continue }
      try #require(tree.text.sourceRange(of: offset..<offset + 1) == place, "byte \(offset) of the text")
    }
    for run in tree.text.runs where run.textLength == run.sourceLength {
      let read = tree.text.bytes[Int(run.text)..<Int(run.text + run.textLength)]
      // A lone carriage return reads as a line feed, one to one.
      let written = sample.source[Int(run.source)..<Int(run.source + run.sourceLength)].map { $0 == 0x0D ? 0x0A : $0 }
      try #require(read.elementsEqual(written))
    }
  }

  /// The children that the links lead to are those that name the element as their parent.
  private func expectLinks(of tree: XMLTree) throws {
    let byParent = Dictionary(grouping: tree.elements.indices.map { Int32($0) }) { tree.elements[Int($0)].parent }
    for index in tree.elements.indices.map({ Int32($0) }) {
      try #require(Array(tree.children(of: index)) == byParent[index] ?? [])
    }
  }
}
