import Testing

@testable import TenderReport

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("a é", "a é"), ("\u{1B}[2J", #"\u{1b}[2J"#), ("\u{9B}", #"\u{9b}"#), ("\u{7F}\n", #"\u{7f}\u{a}"#),
    ("\u{202E}\u{2066}\u{200B}\u{200D}\u{FEFF}", "⟨U+202E⟩⟨U+2066⟩⟨U+200B⟩⟨U+200D⟩⟨U+FEFF⟩"),
    ("\u{AD}\u{2028}\u{E0041}\u{3164}", "⟨U+00AD⟩⟨U+2028⟩⟨U+E0041⟩⟨U+3164⟩"),
  ])
  func spellsOutWhatATerminalWouldObeyOrHide(foreign: String, shown: String) {
    #expect(("\(foreign)" as TerminalText).string == shown)
  }

  @Test func proseHasOnlySpaces() {
    #expect(("\(prose: " a\r\n\tb\u{A0}c\u{85} ")" as TerminalText).string == "a b c")
  }

  @Test(arguments: [("abc", 3), ("e\u{301}", 1), ("漢字", 4), ("한", 2), ("Ω→█", 3), ("🙂", 2), ("", 0)])
  func countsColumns(text: String, width: Int) {
    #expect(("\(text)" as TerminalText).width == width)
  }

  @Test func coloursTakeNoColumns() {
    let painted = Style.ansi.paint("mm", .good)
    #expect(painted.string == "\u{1B}[32mmm\u{1B}[0m")
    #expect(painted.width == 2)
    #expect(Style.plain.paint("mm", .good).string == "mm")
  }

  @Test func cutsToColumnsWithAnEllipsis() {
    let text: TerminalText = "漢字漢字"
    #expect(text.truncated(to: 8).string == "漢字漢字")
    #expect(text.truncated(to: 7).string == "漢字漢…")
    #expect(text.truncated(to: 6).string == "漢字…")
  }

  @Test func wrapsAtSpacesAndInsideLongWords() {
    let text: TerminalText = "one two three fourteen"
    #expect(text.wrapped(to: 7).map(\.string) == ["one two", "three", "fourtee", "n"])
    #expect(("" as TerminalText).wrapped(to: 7).isEmpty)
  }
}
