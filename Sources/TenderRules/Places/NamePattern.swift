import TenderText

/// The beginning of a name, word by word: `Ville de Paris`, `Bezirksamt … von Berlin`, `Rīga*`.
///
/// Words are compared without case and accents; `…` stands for one or more words, `*` at a word's end for any ending. What follows the
/// last word of the pattern is left open.
struct NamePattern: Sendable, Equatable {
  enum Part: Sendable, Equatable {
    case word(String)
    case stem(String)
    case gap

    func fits(_ word: String) -> Bool {
      switch self {
      case .word(let whole): word == whole
      case .stem(let stem): word.hasPrefix(stem)
      case .gap: true
      }
    }
  }

  let parts: [Part]

  init(parts: [Part]) {
    self.parts = parts
  }

  /// The pattern that `text` writes.
  init(_ text: String) {
    parts = text.split(separator: " ").flatMap { piece -> [Part] in
      if piece == "…" { return [.gap] }
      let words = Self.words(of: piece)
      guard piece.hasSuffix("*"), let last = words.last else { return words.map { .word($0) } }
      return words.dropLast().map { .word($0) } + [.stem(last)]
    }
  }

  /// `name` as patterns compare it.
  static func words(of name: some StringProtocol) -> [String] {
    Folding.words(of: name).split(separator: " ").map(String.init)
  }

  /// True if `words` begin as the pattern says.
  ///
  /// When a part fails, only the last gap is tried one word longer, as is enough for patterns without nesting.
  func fits(_ words: [String]) -> Bool { fits(words[...]) }

  private func fits(_ words: ArraySlice<String>) -> Bool {
    var part = 0
    var word = words.startIndex
    var retry: (part: Int, word: Int)?
    while part < parts.count {
      if word < words.endIndex, parts[part].fits(words[word]) {
        if parts[part] == .gap { retry = (part + 1, word + 1) }
        part += 1
        word += 1
      } else if let last = retry, last.word < words.endIndex {
        (part, word) = (last.part, last.word + 1)
        retry = (last.part, word)
      } else {
        return false
      }
    }
    return true
  }

  /// True if the pattern, one word as a rule, stands anywhere in `words`.
  func stands(in words: [String]) -> Bool {
    words.indices.contains { fits(words[$0...]) }
  }
}
