import TenderText
import Testing

/// What is said about a phrase that cannot be read: the words, the hint and the column.
struct PhraseFaultTests {
  struct Row: CustomStringConvertible, Sendable {
    var pattern: String
    var fault: PhraseFault

    init(_ pattern: String, _ column: Int, _ message: String, hint: String? = nil) {
      self.pattern = pattern
      fault = PhraseFault(message, hint: hint, column: column)
    }

    var description: String { pattern }
  }

  static let rows = [
    Row("", 1, "a phrase must hold a word, found none"),
    Row("  ", 2, "a phrase must hold a word, found none"),
    Row("§ –", 3, "a phrase must hold a word, found none"),
    Row("a | b", 3, "a phrase must end here, found `|`", hint: "every `)` needs its `(`"),
    Row("a) b", 2, "a phrase must end here, found `)`", hint: "every `)` needs its `(`"),
    Row("(a | b", 6, "a `(` must have its `)`, found the end"),
    Row("(a | )", 6, "a phrase must hold a word, found none"),
    Row("()", 2, "a phrase must hold a word, found none"),
    Row("a } b", 3, "a word must stand here, found `}`", hint: "every `}` needs its `{`, every `?` a word"),
    Row("{worker", 7, "a `{` must have its `}`, found the end"),
    Row("... a", 4, "a gap must stand between two words, found `...` first"),
    Row("a ...", 5, "a gap must stand between two words, found `...` last"),
    Row("a ...41 b", 6, "a gap must be at most 40 words, found 41", hint: "use `within: paragraph`"),
    Row("a &41 b", 4, "a distance must be at most 40 words, found 41", hint: "use `within: paragraph`"),
    Row("a?", 2, "a phrase must hold a word that is not optional, found only words with `?`"),
    Row("a? (b)?", 7, "a phrase must hold a word that is not optional, found only words with `?`"),
    Row("l'egalite? a", 10, "`?` must follow a word or `)`, found it behind 2 words", hint: "put the words in `( )`"),
    Row("a & b | c", 7, "a phrase must end here, found `|`", hint: "every `)` needs its `(`"),
    Row("a & ", 4, "a phrase must hold a word, found none"),
    Row("a & & b", 5, "a phrase must hold a word, found none"),
    Row("(a & b)", 4, "a `(` must have its `)`, found `&`", hint: "`&` can't stand inside `( )`"),
    Row(
      "a dis*ment b", 6, "a star must stand at an end of a word, found one inside",
      hint: "use `stem*`, `*ending` or `*inside*`"),
    Row("a * b", 3, "a star must stand beside a letter or a digit, found none"),
    Row("a *ab b", 3, "`*word` must have at least three letters, found 2"),
    Row(
      Array(repeating: "a", count: 25).joined(separator: " "), 49,
      "at most 24 words and choices must follow each other, found more"),
    Row("((((((((( a )))))))))", 9, "choices must be at most 8 deep, found deeper ones"),
    Row(
      "(" + Array(repeating: "a", count: 401).joined(separator: "|") + ")", 802,
      "a phrase must have at most 400 words, found more",
      hint: "use a list: `{name}`"),
    Row("a & b & c & d & e & f & g", 23, "a phrase must have at most 6 parts joined by `&`, found more"),
  ]

  @Test(arguments: rows)
  func refusesAPhraseItCannotRead(_ row: Row) {
    #expect(throws: row.fault) { try PhraseSyntax(row.pattern) }
  }

  @Test func countsTheWordsOfAllParts() {
    let part = "(" + Array(repeating: "a", count: 201).joined(separator: "|") + ")"
    #expect(throws: PhraseFault.self) { try PhraseSyntax(part + " & " + part) }
  }

  @Test(
    arguments: [
      (
        "of the", [:],
        PhraseFault(
          "a phrase must hold a word that is not a function word, found only those",
          hint: "function words are passed over in the text; see the language's vocabulary file", column: 1)
      ),
      (
        "staff & of", [:],
        PhraseFault(
          "a phrase must hold a word that is not a function word, found only those",
          hint: "function words are passed over in the text; see the language's vocabulary file", column: 1)
      ),
      (
        "{workers}", ["worker": ["staff"]],
        PhraseFault(
          "a list must stand in the language's vocabulary file, found `{workers}`", hint: "did you mean `{worker}`?",
          column: 1)
      ),
      (
        "{penalty}", ["worker": ["staff"]],
        PhraseFault(
          "a list must stand in the language's vocabulary file, found `{penalty}`", column: 1)
      ),
      (
        "{a}", ["a": ["b", "{b}"], "b": ["({a})"]],
        PhraseFault(
          "a list must not hold itself, found `{a}` inside `{a}`", column: 1)
      ),
      ("{a}", ["a": ["b & c"]], PhraseFault("a list must hold phrases without `&`, found one in `{a}`", column: 1)),
    ] as [(String, [String: [String]], PhraseFault)])
  func refusesAPhraseThatFitsNoVocabulary(_ pattern: String, _ lists: [String: [String]], _ fault: PhraseFault) {
    #expect(throws: fault) { try PhraseFinder(pattern, lists: lists) }
  }

  @Test(arguments: [
    "a", "*abc", "#", "#%", "{worker}", "(a|b)?c", "a?b", "l'egalite", "a...b", "a ... ...3 b", "(((a)))", "a&b",
    "a &0 b",
  ])
  func readsWhatIsAllowed(_ pattern: String) throws {
    _ = try PhraseFinder(pattern, lists: ["worker": ["staff"]])
  }
}
