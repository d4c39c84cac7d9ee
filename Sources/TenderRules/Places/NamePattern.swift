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

    func fits(_ word: Substring) -> Bool {
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
      guard piece.hasSuffix("*"), let last = words.last else { return words.map { .word(String($0)) } }
      return words.dropLast().map { .word(String($0)) } + [.stem(String(last))]
    }
  }

  /// `name` as patterns compare it.
  static func words(of name: some StringProtocol) -> [Substring] {
    Folding.words(of: name).split(separator: " ")
  }

  /// True if `words` begin as the pattern says.
  ///
  /// When a part fails, only the last gap is tried one word longer, as is enough for patterns without nesting.
  func fits(_ words: [Substring]) -> Bool {
    var part = 0
    var word = 0
    var retry: (part: Int, word: Int)?
    while part < parts.count {
      if word < words.count, parts[part].fits(words[word]) {
        if parts[part] == .gap { retry = (part + 1, word + 1) }
        part += 1
        word += 1
      } else if let last = retry, last.word < words.count {
        (part, word) = (last.part, last.word + 1)
        retry = (last.part, word)
      } else {
        return false
      }
    }
    return true
  }

  /// True if the pattern, one word as a rule, stands anywhere in `words`.
  func stands(in words: [Substring]) -> Bool {
    words.indices.contains { fits(Array(words[$0...])) }
  }
}
