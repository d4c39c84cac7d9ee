import TenderText

/// Words for the numbers that weights are made of: the content of `Rules/awards/numbers.yml`.
struct NumberWords: Sendable, Equatable {
  struct Entry: Sendable, Equatable {
    /// Folded, one or more.
    var words: String
    var value: Double
    /// True for a part of the whole, such as `half`; `value` is its percentage.
    var isPart: Bool
  }

  let entries: [Entry]
  /// Indices in `entries` by the first word, the longest first.
  private let byFirst: [String: [Int]]
  private let heads: WordHeads

  init(_ entries: [Entry]) {
    let folded = entries.map { Entry(words: Folding.words(of: $0.words), value: $0.value, isPart: $0.isPart) }
    self.entries = folded
    var byFirst: [String: [Int]] = [:]
    for index in folded.indices {
      byFirst[String(folded[index].words.prefix { $0 != " " }), default: []].append(index)
    }
    heads = WordHeads(byFirst.keys.map { WordHeads.head(of: $0) })
    self.byFirst = byFirst.mapValues { $0.sorted { folded[$0].words.utf8.count > folded[$1].words.utf8.count } }
  }

  /// False for a token that no number begins with; true may be wrong.
  func mayBegin(with token: AwardToken) -> Bool { token.head != 0 && heads.mayHold(token.head) }

  /// True for the first word of a number.
  func begins(with word: String) -> Bool { byFirst[word] != nil }

  /// The number that `words` begin with, and how many words it takes; nil where there is none.
  func match(_ words: some Collection<String>) -> (entry: Entry, count: Int)? {
    guard let first = words.first, let candidates = byFirst[first] else { return nil }
    for index in candidates {
      let wanted = entries[index].words.split(separator: " ")
      if wanted.count <= words.count, zip(wanted, words).allSatisfy({ $0 == $1 }) {
        return (entries[index], wanted.count)
      }
    }
    return nil
  }

  static func == (a: NumberWords, b: NumberWords) -> Bool { a.entries == b.entries }
}
