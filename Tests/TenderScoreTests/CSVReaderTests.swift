import TestSupport
import Testing

@testable import TenderScore

@Suite struct CSVReaderTests {
  /// The cells of each row; a fault is its reason between brackets.
  private func rows(
    _ bytes: [UInt8], _ dialect: CSVDialect = CSVDialect(), pieces: Int = 1 << 20
  ) throws -> [[String]] {
    var rest = bytes[...]
    let source = ByteSource { () throws(ScoreFault) in
      defer { rest = rest.dropFirst(pieces) }
      return Array(rest.prefix(pieces))
    }
    var reader = CSVReader(source, dialect: dialect)
    var rows: [[String]] = []
    while true {
      switch try reader.next() {
      case .end: return rows
      case .row: rows.append((0..<reader.count).map(reader.text))
      case .fault(let reason): rows.append(["[\(reader.line): \(reason.rawValue)]"])
      }
    }
  }

  private func rows(_ text: String, pieces: Int = 1 << 20) throws -> [[String]] {
    try rows(Array(text.utf8), pieces: pieces)
  }

  @Test(arguments: [
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]), ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,\n,b", [["a", ""], ["", "b"]]),
    ("\"a,b\",\"c\nd\"\n", [["a,b", "c\nd"]]), ("\"say \"\"hi\"\"\",x\n", [["say \"hi\"", "x"]]),
    ("\"\",\"\"\"\"\n", [["", "\""]]),
    ("a\n\n\nb\n", [["a"], ["b"]]), ("\"a\"\r\n\"b\"\r\n", [["a"], ["b"]]), ("a,b,", [["a", "b", ""]]),
  ])
  func readsCellsByRFC4180(text: String, expected: [[String]]) throws {
    #expect(try rows(text) == expected)
    for pieces in 1...5 { #expect(try rows(text, pieces: pieces) == expected) }
  }

  @Test(arguments: [
    ("a\n\"b\nc\nd\n", [["a"], ["[2: unclosed-quote]"], ["c"], ["d"]]),
    ("\"a\"b,c\nd\n", [["[1: text-after-quote]"], ["d"]]), ("a\"b\nc\n", [["[1: quote-inside-cell]"], ["c"]]),
    ("a\u{0}b\nc\n", [["[1: control-character]"], ["c"]]), ("a\rb\nc\n", [["[1: control-character]"], ["c"]]),
    ("\"a\nb\"x\nc\n", [["[1: text-after-quote]"], ["[2: quote-inside-cell]"], ["c"]]),
    ("a\u{FFFD}\nc\n", [["[1: broken-text]"], ["c"]]),
  ])
  func aBrokenRowCostsOneLine(text: String, expected: [[String]]) throws {
    #expect(try rows(text) == expected)
    for pieces in 1...5 { #expect(try rows(text, pieces: pieces) == expected) }
  }

  @Test func countsLinesInsideQuotes() throws {
    var reader = CSVReader(ByteSource("a\n\"b\n\nc\"\n\nd\n"), dialect: CSVDialect())
    var lines: [Int] = []
    while try reader.next() == .row { lines.append(reader.line) }
    #expect(lines == [1, 2, 6])
    #expect(reader.blankLines == 1)
  }

  @Test func aLongCellIsAFaultAndALongLineNoTable() throws {
    let cell = String(repeating: "x", count: CSVLimits.cell + 1)
    #expect(try rows("a,\(cell)\nb\n") == [["[1: cell-too-long]"], ["b"]])
    #expect(throws: ScoreFault.self) { try rows(String(repeating: "x,", count: CSVLimits.row)) }
  }

  @Test func anUnclosedQuoteIsGivenUpAfterTheLimit() throws {
    let long = "\"a\n" + String(repeating: "b\n", count: CSVLimits.row)
    let found = try rows(long)
    #expect(found.first == ["[1: unclosed-quote]"])
    #expect(found.count == CSVLimits.row + 1)
  }

  /// Whatever the bytes, the rows and faults are all of the lines, and no piece size changes them.
  @Test func readsAnyBytesInAnyPieces() throws {
    var generator = SeededGenerator(seed: 4180)
    let alphabet = Array("ab,\"\n\r;\u{0}é".utf8)
    for _ in 0..<400 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
      }
      let whole = try rows(bytes)
      for pieces in [1, 2, 7] { #expect(try rows(bytes, pieces: pieces) == whole, "\(bytes)") }
    }
  }
}
