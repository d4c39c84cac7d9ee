import TestSupport

/// Random phrases and texts over a vocabulary so small that they often meet.
struct PhraseModelSample {
  static let functionWords = ["of", "the", "to"]
  private static let words = ["ab", "aba", "bab", "cab", "abcab", "dd", "of", "the"]
  private static let stems = [
    "ab", "aba", "bab", "cab", "dd", "abcab", "ab*", "ca*", "d*", "*bab", "*cab", "*bca*", "*aba*", "abdd", "ddab*",
    "of", "the",
  ]

  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// Sentences of words, and the text they are written as.
  mutating func text() -> (sentences: [[PhraseModel.Word]], text: String) {
    var sentences: [[PhraseModel.Word]] = []
    var text = ""
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      var sentence: [PhraseModel.Word] = []
      for index in 0..<Int.random(in: 1...14, using: &generator) {
        let word = word(behind: sentence.last)
        text += index == 0 ? "" : separator(before: word)
        // A capital tells that a full stop ended a sentence.
        text += index == 0 ? word.letters.capitalized : word.letters
        sentence.append(word)
      }
      sentences.append(sentence)
      text += ["!\n", "? ", ".\n\n", "\n\n"].randomElement(using: &generator) ?? "! "
    }
    return (sentences, text)
  }

  /// The parts of a phrase and how far from each other they may stand.
  mutating func phrase() -> (parts: [[PhraseModel.Item]], distance: Int) {
    let count = [1, 1, 1, 2, 2, 3].randomElement(using: &generator) ?? 1
    return ((0..<count).map { _ in sequence(longest: 4, depth: 0) }, Int.random(in: 0...5, using: &generator))
  }

  private mutating func word(behind last: PhraseModel.Word?) -> PhraseModel.Word {
    let kind = Int.random(in: 0..<16, using: &generator)
    if kind == 0 { return PhraseModel.Word(letters: ["5", "1,200", "7.5"].randomElement(using: &generator) ?? "5") }
    if kind == 1, last?.isNumber == true { return PhraseModel.Word(letters: "%") }
    if kind == 2 { return PhraseModel.Word(letters: "percent") }
    let letters = Self.words.randomElement(using: &generator) ?? "ab"
    let canJoin = last.map { $0.letters != "%" && !$0.isNumber } ?? false
    return PhraseModel.Word(letters: letters, isJoined: canJoin && Int.random(in: 0..<4, using: &generator) == 0)
  }

  private mutating func separator(before word: PhraseModel.Word) -> String {
    if word.isJoined { return ["-", "-", "-\n", "\u{2010}", "- \n  "].randomElement(using: &generator) ?? "-" }
    // A line that begins with a number may be an item of a list.
    if word.isNumber || word.letters == "%" { return " " }
    return [" ", " ", " ", "\n", "  ", ", ", "\u{A0}", " & ", "/", " – ", "’"].randomElement(using: &generator) ?? " "
  }

  private mutating func sequence(longest: Int, depth: Int) -> [PhraseModel.Item] {
    var items: [PhraseModel.Item] = []
    for index in 0..<Int.random(in: 1...longest, using: &generator) {
      let gap =
        index > 0 && Int.random(in: 0..<3, using: &generator) == 0 ? Int.random(in: 1...6, using: &generator) : 0
      let isOptional = Int.random(in: 0..<5, using: &generator) == 0
      items.append(PhraseModel.Item(gap: gap, pattern: pattern(depth: depth), isOptional: isOptional))
    }
    // A sequence must hold a word that is looked for.
    items.append(PhraseModel.Item(pattern: .word(solidStem())))
    items.swapAt(0, Int.random(in: items.indices, using: &generator))
    items[0].gap = 0
    return items
  }

  private mutating func pattern(depth: Int) -> PhraseModel.Pattern {
    switch Int.random(in: depth < 2 ? 0..<12 : 3..<12, using: &generator) {
    case 0...2:
      .choice((0..<Int.random(in: 1...3, using: &generator)).map { _ in sequence(longest: 2, depth: depth + 1) })
    case 3: .number
    case 4: .percentage
    case 5: .choice([[PhraseModel.Item(pattern: .word("the"))], [PhraseModel.Item(pattern: .word(solidStem()))]])
    default: .word(Self.stems.randomElement(using: &generator) ?? "ab")
    }
  }

  private mutating func solidStem() -> String {
    Self.stems.filter { !Self.functionWords.contains($0) }.randomElement(using: &generator) ?? "ab"
  }
}
