import Testing

@testable import TenderScore

@Suite struct CSVSnifferTests {
  private func dialect(_ bytes: [UInt8], _ given: CSVDialect.Given = CSVDialect.Given()) throws -> CSVDialect {
    let rules = try ScoreSamples.rules()
    return try CSVSniffer.dialect(bytes, given: given) { rules.columns.known($0) }
  }

  @Test(
    arguments: [
      ("supplier,amount\na,1.5\nb,2\n", 0x2C), ("Lieferant;Betrag\na;1,5\nb;2,5\n", 0x3B),
      ("supplier\tamount\na, b\t1\n", 0x09),
      ("supplier|amount\na;b|1,5\n", 0x7C), ("sep=;\r\nx;y\r\n1,2;3\r\n", 0x3B), ("x;y\n1;2\n3;4\n", 0x3B),
      ("\"supplier;one\",amount\n\"a;b\",1\n", 0x2C),
    ] as [(String, UInt8)])
  func findsTheDelimiter(text: String, expected: UInt8) throws {
    #expect(try dialect(Array(text.utf8)).delimiter == expected)
  }

  @Test func findsTheEncoding() throws {
    let text = "Größe;Betrag\nklein;1\n"
    #expect(try dialect(Array(text.utf8)).encoding == .utf8)
    #expect(try dialect([0xEF, 0xBB, 0xBF] + Array(text.utf8)).lead == 3)
    let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(try dialect(latin).encoding == .windows1252)
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try dialect(little).encoding == .utf16LittleEndian)
    #expect(try dialect([0xFF, 0xFE] + little).lead == 2)
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try dialect(big).encoding == .utf16BigEndian)
  }

  @Test func whatIsGivenBeatsWhatIsFound() throws {
    let given = CSVDialect.Given(delimiter: 0x09, encoding: .windows1252)
    let found = try dialect(Array("supplier,amount\n".utf8), given)
    #expect(found.delimiter == 0x09)
    #expect(found.encoding == .windows1252)
    #expect(found.delimiterBasis == "given")
  }

  /// The same rows in every writing give the same supplier base.
  @Test func everyWritingOfATableIsReadAlike() throws {
    let rows = [["Lieferant", "Betrag"], ["Grünwerk é eG", "1234,50"], ["Zwei", "2,25"]]
    let semicolons = rows.map { $0.joined(separator: ";") }.joined(separator: "\r\n") + "\r\n"
    let tabs = rows.map { $0.joined(separator: "\t") }.joined(separator: "\n")
    let returns = rows.map { $0.joined(separator: ";") }.joined(separator: "\r")
    var writings = [
      Array(semicolons.utf8), Array(tabs.utf8), Array(returns.utf8), [0xEF, 0xBB, 0xBF] + Array(semicolons.utf8),
    ]
    writings.append(semicolons.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
    writings.append([0xFF, 0xFE] + semicolons.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    writings.append([0xFE, 0xFF] + semicolons.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    for bytes in writings {
      let read = try ReadPurchases(bytes)
      #expect(read.base.suppliers.map(\.name) == ["Grünwerk é eG", "Zwei"])
      #expect(read.base.suppliers.map(\.spend.value) == [1234.5, 2.25])
    }
  }
}
