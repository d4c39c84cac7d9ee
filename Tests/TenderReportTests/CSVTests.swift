import Testing

@testable import TenderReport

@Suite struct CSVTests {
  static let formulas = [
    "=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1", "\u{A0}=1", "x\n=1", "x\r\n+1", "x;=1", "x; =1", "\"=1",
    "x;\"=1", "x\",\"=1", "x\";=1;\"", ";;-1", "\u{FF1D}1", "x\"\u{301},=1", "\u{200B}=1",
    "=HYPERLINK(\"https://x.example\";\"y\")",
  ]

  /// The separators are those of RFC 4180 and of spreadsheets in much of Europe.
  @Test(arguments: formulas, [",", ";"] as [Unicode.Scalar])
  func noCellStartsAFormula(text: String, separator: Unicode.Scalar) {
    let output = HostileSample.rendered(text, .csv)
    let cells = SeparatedValues(output, by: separator).rows.flatMap(\.self)
    #expect(cells.filter { "=+-@\u{FF1D}\t\r".contains($0.drop { " \"".contains($0) }.prefix(1)) && !$0.isEmpty } == [])
  }

  @Test(arguments: formulas + ["a,b", "a\"\u{301},b", "\"", "\"\"", "a\r\nb", "'", HostileSample.text])
  func everyRowHasAllColumns(text: String) {
    let rows = SeparatedValues(HostileSample.rendered(text, .csv), by: ",").rows
    #expect(Set(rows.map(\.count)) == [rows[0].count])
    #expect(rows.count == SeparatedValues(HostileSample.rendered("x", .csv), by: ",").rows.count)
  }

  @Test func numbersOfATableAreNoFormulas() {
    var row = CSVRow()
    row.set(.share, number: -2.5)
    row.set(.targetValue, number: 100.0 / 3)
    row.set(.weight, "-5")
    #expect(row.line.split(separator: ",") == ["33.3333", "'-5", "-2.5", "\r\n"])
  }

  @Test func aNameKeepsItsSpaces() {
    var row = CSVRow()
    row.set(.source, exactly: "a  b\n.txt")
    #expect(row.line.hasPrefix(#",a  b\u{a}.txt,"#))
  }
}
