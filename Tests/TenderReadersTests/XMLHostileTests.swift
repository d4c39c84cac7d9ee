import TenderDocument
import TenderText
import Testing

@testable import TenderReaders

/// Documents that were cut or changed on the way.
@Suite struct XMLHostileTests {
  private let parser = XMLParser()

  @Test("refuses a document cut off anywhere", arguments: UInt64(1)...12)
  func refusesEveryBeginning(seed: UInt64) {
    let whole = XMLSample(seed: seed, pieces: 25, longest: 40).source
    for length in 0..<whole.count {
      #expect(throws: InputError.self, "seed \(seed), \(length) bytes") {
        try parser.parse(SourceText(utf8: Array(whole[..<length])))
      }
    }
  }

  @Test("keeps its places right whatever byte is changed", arguments: UInt64(21)...28)
  func survivesChangedBytes(seed: UInt64) throws {
    let whole = XMLSample(seed: seed, pieces: 20, longest: 30).source
    for index in whole.indices {
      for byte in "<>&\"'/=;#! x\r\n]?-:\0".utf8 where byte != whole[index] && whole[index] < 0x80 {
        var changed = whole
        changed[index] = byte
        try expectNoWrongPlace(changed, "seed \(seed), byte \(index) is \(byte)")
      }
    }
  }

  /// Bytes that are no UTF-8 never come from a decoder; they must do no harm even so.
  @Test func survivesBrokenUTF8() throws {
    let whole = Array("<é a='ž'>€<b>𝄞</b><!-- é --><![CDATA[é]]>&#233;é</é>".utf8)
    for index in whole.indices {
      for byte: UInt8 in [0x80, 0xBF, 0xC0, 0xE2, 0xED, 0xF4, 0xFF] {
        var changed = whole
        changed[index] = byte
        try expectNoWrongPlace(changed, "byte \(index) is \(byte)")
      }
      #expect(throws: InputError.self) { try parser.parse(SourceText(utf8: Array(whole[..<index]))) }
    }
  }

  /// Refused, or read with every place in step with the source.
  private func expectNoWrongPlace(_ bytes: [UInt8], _ comment: Comment) throws {
    guard let tree = try? parser.parse(SourceText(utf8: bytes)) else { return }
    for run in tree.text.runs where run.textLength == run.sourceLength {
      let read = tree.text.bytes[Int(run.text)..<Int(run.text + run.textLength)]
      let written = bytes[Int(run.source)..<Int(run.source + run.sourceLength)].map { $0 == 0x0D ? 0x0A : $0 }
      try #require(read.elementsEqual(written), comment)
    }
    let paths = tree.paths.paths(of: tree.elements.indices.map { Int32($0) })
    var behind = 0
    for (index, element) in tree.elements.enumerated() {
      let tag = bytes[Int(element.tagStart)..<Int(element.tagEnd)]
      let name = paths[Int32(index)]?.split(separator: "/").last?.prefix { $0 != "[" }.utf8
      try #require(tag.starts(with: Array("<".utf8) + Array(try #require(name))), comment)
      try #require(tag.last == UInt8(ascii: ">") && tag.startIndex >= behind, comment)
      behind = tag.endIndex
    }
  }
}
