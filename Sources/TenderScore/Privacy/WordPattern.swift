/// A phrase of folded words: `health status`, `ethnic*`, `*herkunft`, or `=health` for a whole name.
struct WordPattern: Sendable {
  private enum Word: Sendable {
    case exact(String)
    case prefix(String)
    case suffix(String)
    case infix(String)

    init(_ letters: String, isOpenBefore: Bool, isOpenBehind: Bool) {
      switch (isOpenBefore, isOpenBehind) {
      case (false, false): self = .exact(letters)
      case (false, true): self = .prefix(letters)
      case (true, false): self = .suffix(letters)
      case (true, true): self = .infix(letters)
      }
    }

    func matches(_ word: Substring) -> Bool {
      switch self {
      case .exact(let letters): word == letters
      case .prefix(let letters): word.hasPrefix(letters)
      case .suffix(let letters): word.hasSuffix(letters)
      case .infix(let letters): word.contains(letters)
      }
    }
  }

  private let words: [Word]
  /// True where nothing else may stand in the name.
  let isWhole: Bool

  /// nil for a pattern that holds no word.
  init?(_ pattern: String) {
    isWhole = pattern.hasPrefix("=")
    words = pattern.split(separator: " ").flatMap { part in
      // An apostrophe or a hyphen makes two words of one.
      let folded = FoldedText.fold(String(part)).split(separator: " ").map(String.init)
      return folded.enumerated().map { index, letters in
        Word(
          letters, isOpenBefore: index == 0 && part.drop { $0 == "=" }.hasPrefix("*"),
          isOpenBehind: index == folded.count - 1 && part.hasSuffix("*"))
      }
    }
    guard !words.isEmpty else { return nil }
  }

  /// Where the phrase stands in the words of a folded name.
  func ranges(in name: [Substring]) -> [Range<Int>] {
    guard words.count <= name.count, !isWhole || words.count == name.count else { return [] }
    return (0...(name.count - words.count)).compactMap { start in
      let isHere = zip(words, name[start...]).allSatisfy { $0.matches($1) }
      return isHere ? start..<start + words.count : nil
    }
  }
}
