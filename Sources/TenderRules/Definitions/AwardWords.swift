import TenderText

/// The words by which award criteria state their weights: the content of `Rules/awards/words.yml`.
struct AwardWords: Sendable, Equatable {
  /// One kind of word: phrases of whole words and beginnings, folded.
  struct List: Sendable, Equatable {
    /// As written in the file.
    let entries: [String]
    /// Words of each entry; the last may be a beginning, a single one an ending.
    private let phrases: [(words: [String], isBeginning: Bool, isEnding: Bool)]

    init(_ entries: [String]) {
      self.entries = entries
      phrases = entries.map { entry in
        let isBeginning = entry.hasSuffix("*")
        return (Folding.words(of: entry).split(separator: " ").map(String.init), isBeginning, entry.hasPrefix("*"))
      }.filter { !$0.words.isEmpty }
    }

    /// The number of words at the start of `words` that an entry of the list is; nil where none is.
    func match(_ words: some Collection<String>) -> Int? {
      phrases.lazy.filter { phrase in
        guard phrase.words.count <= words.count else { return false }
        for (index, (wanted, found)) in zip(phrase.words, words).enumerated() {
          let isOpen = phrase.isBeginning && index == phrase.words.count - 1
          guard found == wanted || isOpen && found.hasPrefix(wanted) || phrase.isEnding && found.hasSuffix(wanted)
          else { return false }
        }
        return true
      }.map(\.words.count).first
    }

    static func == (a: List, b: List) -> Bool { a.entries == b.entries }
  }

  /// Behind a number: it counts points.
  var points = List([])
  /// Behind a number: it is a percentage.
  var percents = List([])
  /// Before a number: it is a weight.
  var labels = List([])
  /// Before a number of points: it is the most that a criterion can get.
  var maxima = List([])
  /// A row that only sums up the others.
  var totals = List([])
  /// The criterion that is the price.
  var price = List([])
  /// A criterion that is a part of the one before it.
  var parts = List([])
  /// Before a number: it is a bound, not a weight.
  var bounds = List([])
  /// Behind a percentage: it measures the contract, not the evaluation.
  var measures = List([])
  /// The price alone decides.
  var priceOnly = List([])
  /// Between the last two items of a list.
  var joins = List([])
  /// What the other criteria leave of the whole.
  var rests = List([])
  /// Between two numbers: the weight is a range.
  var ranges = List([])
  /// The criteria stand in order of importance.
  var orders = List([])
  /// Before other words: they do not hold.
  var denials = List([])
  /// A criterion is about the environment.
  var environment = List([])
  var numbers = NumberWords([])
}
