import TestSupport
import Testing

@testable import TenderText

@Suite struct DecodingTests {
  // MARK: What the bytes say themselves

  @Test func takesUTF8AsItIs() throws {
    let text = "Égalité – Σ – ж – 😀\n"
    let source = try TextDecoder.decode(Array(text.utf8))
    #expect(source.utf8 == Array(text.utf8))
    #expect(source.encoding == .utf8)
    #expect(!source.isEncodingGuessed)
    #expect(source.byteOrderMarkLength == 0)
  }

  @Test func leavesAByteOrderMarkOut() throws {
    let source = try TextDecoder.decode([0xEF, 0xBB, 0xBF] + Array("ά".utf8))
    #expect(source.utf8 == Array("ά".utf8))
    #expect(source.byteOrderMarkLength == 3)
  }

  @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian], [true, false])
  func readsUTF16(_ encoding: TextEncoding, hasMark: Bool) throws {
    let text = "Lot 1: égalité, 😀\nLot 2"
    let source = try TextDecoder.decode(Self.utf16(hasMark ? "\u{FEFF}" + text : text, as: encoding))
    #expect(String(decoding: source.utf8, as: UTF8.self) == text)
    #expect(source.encoding == encoding)
    #expect(source.isEncodingGuessed == !hasMark)
    #expect(source.byteOrderMarkLength == (hasMark ? 2 : 0))
  }

  @Test(arguments: [
    ("ISO-8859-1", TextEncoding.windows1252), ("latin1", .windows1252), ("Windows-1250", .windows1250),
    ("iso-8859-15", .iso8859_15),
    ("ISO-8859-9", .windows1254),
  ])
  func readsADeclaredEncoding(_ label: String, _ encoding: TextEncoding) throws {
    let source = try TextDecoder.decode(Array("<?xml version=\"1.0\" encoding='\(label)'?><a>".utf8) + [0xE9, 0x3C])
    #expect(source.encoding == encoding)
    #expect(!source.isEncodingGuessed)
    #expect(source.utf8.suffix(3) == [0xC3, 0xA9, 0x3C])
  }

  @Test func trustsBytesAboveALabel() throws {
    let source = try TextDecoder.decode(Array("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><a>é</a>".utf8))
    #expect(source.encoding == .utf8)
  }

  @Test func followsTheUser() throws {
    let source = try TextDecoder.decode([0xE1, 0xE2, 0xE3], override: .windows1251)
    #expect(source.utf8 == Array("бвг".utf8))
    #expect(!source.isEncodingGuessed)
  }

  // MARK: What is refused

  @Test(
    arguments: [
      ([0x1F, 0x8B, 0x08, 0x00], "an input must be text, this is gzip data"),
      ([0x50, 0x4B, 0x03, 0x04, 0x14], "an input must be text, this is a ZIP archive"),
      (Array("%PDF-1.7\n".utf8), "an input must be text, this is a PDF"),
      (Array("{\\rtf1\\ansi}".utf8), "an input must be text, this is rich text (RTF)"),
      ([0x61, 0x00, 0x62, 0x63, 0x64, 0x65], "an input must be text, this is binary data"),
      ([0x01, 0x02, 0x03, 0x61, 0x62, 0x63], "an input must be text, this is binary data"),
    ] as [([UInt8], String)])
  func namesWhatIsNoText(_ bytes: [UInt8], _ message: String) {
    let fault = Self.fault(bytes)
    #expect(fault?.kind == .binary)
    #expect(fault?.message == message)
  }

  @Test func refusesNothing() {
    #expect(Self.fault([])?.kind == .empty)
  }

  @Test(arguments: ["UTF-7", "utf-32", "ISO-2022-JP", "EBCDIC-CP-US", "IBM037"])
  func refusesEncodingsByName(_ label: String) {
    let fault = Self.fault(Array("<?xml version=\"1.0\" encoding=\"\(label)\"?><a/>".utf8))
    #expect(fault?.kind == .unsupported)
    #expect(fault?.message == "the encoding must be one read here, found `\(label)`")
  }

  @Test func refusesUTF32() {
    #expect(Self.fault([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0])?.kind == .unsupported)
    #expect(Self.fault([0x61, 0, 0, 0, 0x62, 0, 0, 0])?.kind == .unsupported)
  }

  @Test(arguments: [
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<p>égalité ", "<?xml version=\"1.0\"?>\n<p>égalité ",
    "\u{FEFF}<p>\négalité ", "<p>\négalité ",
  ])
  func saysWhereUTF8Breaks(_ start: String) throws {
    let bytes = Array(start.utf8) + [0xE9, 0x67, 0x61, 0x6C, 0xE9, 0x20]
    let fault = try #require(Self.fault(bytes))
    #expect(fault.kind == .encoding)
    #expect(fault.message == "UTF-8 text must be well-formed, found the byte 0xE9")
    #expect(fault.hint == "it looks like windows-1252: name it with `--encoding windows-1252`")
    #expect(fault.offset == start.utf8.count)
    #expect(fault.line == 2)
    #expect(fault.column == start.split(separator: "\n").last.map { $0.unicodeScalars.count + 1 })
  }

  @Test func doesNotGuessAtDamagedUTF8() throws {
    let bytes = Array("förvaltningen för städning på många språk och ".utf8) + [0xC3] + Array(" slut".utf8)
    let fault = try #require(Self.fault(bytes))
    #expect(fault.message == "UTF-8 text must be well-formed, found the byte 0xC3")
    #expect(fault.hint == "save it as UTF-8 again")
  }

  @Test func saysWhereUTF16Breaks() throws {
    let bytes = Self.utf16("\u{FEFF}a\nb", as: .utf16LittleEndian) + [0x00, 0xD8, 0x61, 0x00]
    let fault = try #require(Self.fault(bytes))
    #expect(fault.kind == .encoding)
    #expect(fault.offset == 8)
    #expect(fault.line == 2)
    #expect(fault.column == 2)
  }

  @Test func refusesABytesWithoutMeaning() throws {
    let fault = try #require(Self.fault([0x41, 0xD2], override: .windows1253))
    #expect(fault.message == "windows-1253 text must not hold the byte 0xD2, which has no meaning in it")
    #expect(fault.offset == 1)
  }

  // MARK: Laws

  @Test func judgesUTF8AsTheStandardLibraryDoes() {
    var random = SeededGenerator(seed: 7)
    let pieces: [[UInt8]] = [
      [0x61], [0xC3, 0xA9], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x98, 0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0x80], [0xE2, 0x82], [0xFF], Array("twenty plain letters".utf8), [0],
    ]
    for round in 0..<2_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int(random.next() % 9) {
        // Well-formed pieces are likelier, so that many texts get past the first.
        bytes += pieces[Int(random.next() % (round.isMultiple(of: 2) ? 4 : UInt64(pieces.count)))]
      }
      let outcome = bytes.withUnsafeBytes { UTF8Validation.check($0) }
      #expect(
        (outcome.firstInvalid == nil) == (String(validating: bytes, as: UTF8.self) != nil), "seed 7, round \(round)")
      if outcome.firstInvalid == nil { #expect(outcome.holdsNUL == bytes.contains(0), "seed 7, round \(round)") }
    }
  }

  @Test func neverTrapsOnAnyBytes() {
    var random = SeededGenerator(seed: 11)
    let starts: [[UInt8]] = [
      [], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], Array("<?xml encoding=".utf8), Array("<?xml encoding='".utf8),
    ]
    for round in 0..<300 {
      let bytes =
        starts[round % starts.count]
        + (0..<Int(random.next() % 24)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      if let source = try? TextDecoder.decode(bytes) {
        #expect(String(validating: source.utf8, as: UTF8.self) != nil, "seed 11, round \(round)")
      }
    }
  }

  @Test(arguments: TextEncoding.allCases.filter { CodePage($0) != nil })
  func readsEveryByteOfAPage(_ encoding: TextEncoding) throws {
    let page = try #require(CodePage(encoding))
    let bytes = (UInt8.min...UInt8.max).filter { page[$0] != nil }
    let source = try TextDecoder.decode(bytes, override: encoding)
    #expect(String(decoding: source.utf8, as: UTF8.self).unicodeScalars.count == bytes.count)
    #expect(source.utf8.prefix(0x80) == bytes.prefix(0x80))
  }

  // MARK: Pieces

  private static func fault(_ bytes: [UInt8], override: TextEncoding? = nil) -> DecodingFault? {
    do throws(DecodingFault) {
      _ = try TextDecoder.decode(bytes, override: override)
      return nil
    } catch {
      return error
    }
  }

  private static func utf16(_ text: String, as encoding: TextEncoding) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return encoding == .utf16LittleEndian ? bytes : bytes.reversed()
    }
  }
}
