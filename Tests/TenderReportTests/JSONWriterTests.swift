import TestSupport
import Testing

@testable import TenderReport

@Suite struct JSONWriterTests {
  @Test(arguments: [
    ("", #""""#), ("plain é 漢", #""plain é 漢""#), ("a\"b\\c/", #""a\"b\\c/""#), ("\n\r\t\u{8}", #""\n\r\t\u0008""#),
    ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#), ("\u{80}\u{9F}\u{A0}", "\"\\u0080\\u009f\u{A0}\""),
    ("\u{2027}\u{2028}\u{2029}\u{202E}\u{202F}", "\"\u{2027}\\u2028\\u2029\\u202e\u{202F}\""),
    ("\u{2065}\u{2066}\u{2069}\u{206A}", "\"\u{2065}\\u2066\\u2069\u{206A}\""), ("’", "\"’\""),
  ])
  func escapesWhatAParserATerminalOrAScriptWouldObey(text: String, json: String) {
    #expect(written { $0.string(text) } == json)
  }

  @Test func everyScalarReadsBackAsItself() throws {
    let scalars = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    let parsed = try JSONValue(written { $0.string(text) }).text
    #expect(parsed.map { Array($0.unicodeScalars) } == scalars)
  }

  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (10, "10"), (-3, "-3"), (0.1, "0.1"), (100.0 / 3, "33.333333333333336"),
      (2.5e-7, "2.5e-07"),
      (1e20, "1e+20"), (999_999_999_999_999, "999999999999999"), (.infinity, "null"), (.nan, "null"),
    ] as [(Double, String)])
  func writesTheShortestNumber(value: Double, json: String) {
    #expect(written { $0.number(value) } == json)
  }

  @Test(arguments: [0, 7, 10, -10, 1_234_567_890, .max, .min])
  func writesIntegers(value: Int) {
    #expect(written { $0.number(value) } == String(value))
  }

  @Test func separatesMembersAndElements() {
    let json = written { json in
      json.object { json in
        json.member("a", [String]())
        json.member("b", ["x", "y"])
        json.member("c") { $0.member("d", nil as Int?) }
        json.member("e") { _ in }
        json.member("f", true)
      }
    }
    #expect(json == #"{"a":[],"b":["x","y"],"c":{"d":null},"e":{},"f":true}"#)
  }

  @Test func indentsByTwoSpaces() {
    var writer = JSONWriter(indentedFrom: 0)
    writer.object { json in
      json.member("a", [String]())
      json.member("b", ["x", "y"])
      json.member("c") { $0.member("d", 1) }
    }
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        {
          "a": [],
          "b": [
            "x",
            "y"
          ],
          "c": {
            "d": 1
          }
        }
        """)
  }

  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
