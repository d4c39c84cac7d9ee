import TenderText

/// The words by which award criteria state their weights: the content of `Rules/awards/words.yml`.
struct AwardWords: Sendable, Equatable {
  /// One kind of word: phrases of whole words and beginnings, folded. A class, as all lists are handed on for every row that is read.
  final class List: Sendable, Equatable {
    /// As written in the file.
    let entries: [String]
    private let phrases: [Phrase]
    private let heads: WordHeads

    /// One entry, folded; its last word may be a beginning, a single one an ending.
    private struct Phrase {
      let words: [String]
      let isBeginning: Bool
      let isEnding: Bool
      /// nil where its first word may begin in many ways.
      let head: WordHeads.Head?

      /// nil for an entry without letters.
      init?(_ entry: String) {
        words = Folding.words(of: entry).split(separator: " ").map(String.init)
        guard let first = words.first else { return nil }
        isBeginning = entry.hasSuffix("*")
        isEnding = entry.hasPrefix("*")
        head = isEnding || isBeginning && first.utf8.count < 2 ? nil : WordHeads.head(of: first)
      }

      /// True if `spoken` begins with the phrase.
      func begins(_ spoken: some Collection<String>) -> Bool {
        guard words.count <= spoken.count else { return false }
        for (index, (wanted, found)) in zip(words, spoken).enumerated() {
          let isOpen = isBeginning && index == words.count - 1
          guard found == wanted || isOpen && found.hasPrefix(wanted) || isEnding && found.hasSuffix(wanted)
          else { return false }
        }
        return true
      }
    }

    init(_ entries: [String]) {
      self.entries = entries
      phrases = entries.compactMap(Phrase.init)
      let known = phrases.compactMap(\.head)
      heads = known.count == phrases.count ? WordHeads(known) : .all
    }

    /// The number of words at the start of `words` that an entry of the list is; nil where none is.
    func match(_ words: some Collection<String>) -> Int? {
      guard let head = words.first.map({ WordHeads.head(of: $0) }), heads.mayHold(head) else { return nil }
      // By index, as hardly one phrase is worth a copy.
      return phrases.indices.first { index in
        (phrases[index].head == nil || phrases[index].head == head) && phrases[index].begins(words)
      }.map { phrases[$0].words.count }
    }

    /// The number of tokens from `index` on that an entry of the list is, all of them words; nil where none is.
    ///
    /// - Parameter most: no more tokens than these are looked at.
    func match(_ tokens: [AwardToken], from index: Int, atMost most: Int) -> Int? {
      guard index < tokens.count, mayHold(tokens[index]) else { return nil }
      return match(tokens[index..<min(index + most, tokens.count)].prefix { $0.word != nil }.compactMap(\.word))
    }

    /// True if an entry of the list is the word of `token` alone.
    func holds(_ token: AwardToken) -> Bool {
      guard mayHold(token), let word = token.word else { return false }
      return match(CollectionOfOne(word)) != nil
    }

    /// True if an entry stands anywhere among the words of `tokens`.
    func isMentioned(in tokens: [AwardToken]) -> Bool {
      let spoken = tokens.filter { $0.word != nil }
      return spoken.indices.contains { match(spoken, from: $0, atMost: 6) != nil }
    }

    private func mayHold(_ token: AwardToken) -> Bool {
      token.head != 0 && heads.mayHold(token.head)
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
  /// Between two numbers: the first is a part of the second.
  var wholes = List([])
  /// Heads the column of criteria in a table.
  var criteria = List([])
  /// Heads the column of weights in a table.
  var columns = List([])
  /// In a heading beside a word for offers: they are judged there.
  var judging = List([])
  /// In a title or paragraph above a table: offers are judged by it.
  var awarding = List([])
  /// The same: the table parts a payment or tells how prices follow an index.
  var paying = List([])
  /// What bidders hand in.
  var offers = List([])
  /// A row that only sums up the others.
  var totals = List([])
  /// The criterion that is the price.
  var price = List([])
  /// A criterion that is a part of the one before it.
  var parts = List([])
  /// Before a number: it is a bound, not a weight.
  var bounds = List([])
  /// Beside a bound: what is asked goes further, so that the number is a weight.
  var beyond = List([])
  /// Before a number at the start of a row: it is the number of a lot.
  var lots = List([])
  /// Those of them that have their number before them: `2. daļa`.
  var countedLots = List([])
  /// Before a percentage: it is the rate of a tax.
  var taxes = List([])
  /// Behind a percentage: it measures the contract, not the evaluation.
  var measures = List([])
  /// Behind a number of points: so many are given for each of something.
  var rates = List([])
  /// The lowest price decides, where nothing is weighed.
  var priceOnly = List([])
  /// The price is the only criterion.
  var priceAlone = List([])
  /// Beside a word for criteria: there is no other.
  var soles = List([])
  /// At most three words before the price that ends a sentence: nothing else counts.
  var nothingBut = List([])
  /// Right before such a word: more counts than that.
  var comparing = List([])
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
  /// Where the criteria stand, if not here.
  var documents = List([])
  /// A criterion is met or not, and scores nothing.
  var passFail = List([])
  /// In the place of a weight: there is none, or none yet.
  var notGiven = List([])
  /// A criterion is about the environment.
  var environment = List([])
  var numbers = NumberWords([])

  /// All lists, with their names in the file.
  static var lists: [(key: String, path: WritableKeyPath<Self, List>)] {
    [
      ("points", \.points), ("percents", \.percents), ("labels", \.labels), ("maxima", \.maxima), ("wholes", \.wholes),
      ("criteria", \.criteria), ("columns", \.columns), ("judging", \.judging), ("awarding", \.awarding),
      ("paying", \.paying), ("offers", \.offers), ("totals", \.totals), ("price", \.price), ("parts", \.parts),
      ("bounds", \.bounds), ("beyond", \.beyond), ("lots", \.lots), ("lots-counted", \.countedLots), ("taxes", \.taxes),
      ("measures", \.measures), ("rates", \.rates), ("price-only", \.priceOnly), ("price-alone", \.priceAlone),
      ("soles", \.soles), ("nothing-but", \.nothingBut), ("comparing", \.comparing), ("joins", \.joins),
      ("rests", \.rests), ("ranges", \.ranges), ("orders", \.orders), ("denials", \.denials),
      ("documents", \.documents), ("pass-fail", \.passFail), ("not-given", \.notGiven),
      ("environment", \.environment),
    ]
  }

  /// Where a text first names the lowest price; nil where it does not.
  func priceOnly(in tokens: [AwardToken]) -> Range<Int>? {
    let spoken = tokens.filter { $0.word != nil }
    for index in spoken.indices {
      guard let count = priceOnly.match(spoken, from: index, atMost: 8) else { continue }
      return spoken[index].range.lowerBound..<spoken[index + count - 1].range.upperBound
    }
    return nil
  }

  /// True for a word about the weight beside it rather than what is weighed.
  func isUnit(_ token: AwardToken) -> Bool {
    labels.holds(token) || maxima.holds(token) || points.holds(token)
  }
}
