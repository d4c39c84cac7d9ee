/// The pattern language of `Rules/PATTERNS.md`, written for plainness: sets of places, no tables, no word classes.
///
/// Looks in texts that are known word by word, so that reading text into words is not in it.
struct PhraseModel {
  /// One word of a text.
  struct Word {
    var letters: String
    /// A hyphen, alone or at a line end, parts it from the word before.
    var isJoined = false
    var isNumber: Bool { letters.first?.isNumber == true }
  }

  indirect enum Pattern {
    case word(String)
    case number
    case percentage
    /// A choice of sequences.
    case choice([[Item]])
  }

  struct Item {
    var gap = 0
    var pattern: Pattern
    var isOptional = false
  }

  /// Words of the text that can be taken for one: a word, or a hyphenated one together.
  private struct Reading {
    var letters: String
    var start: Int
    var end: Int
  }

  private let functionWords: Set<String>
  private var readings: [Reading] = []
  /// For each place the index of its word in the sentence.
  private(set) var wordAtPlace: [Int] = []

  /// - Parameter sentence: the words of one sentence, no number being joined.
  init(_ sentence: [Word], functionWords: Set<String>) {
    self.functionWords = functionWords
    var together = ""
    var start = 0
    for (index, word) in sentence.enumerated() {
      if !word.isJoined {
        together = ""
        start = wordAtPlace.count
      }
      together += word.letters
      if !functionWords.contains(word.letters) {
        readings.append(Reading(letters: word.letters, start: wordAtPlace.count, end: wordAtPlace.count + 1))
        wordAtPlace.append(index)
      }
      if word.isJoined, wordAtPlace.count > start {
        readings.append(Reading(letters: together, start: start, end: wordAtPlace.count))
      }
    }
  }

  /// Places of the finds: the first that fits, as short as it can be, then the next behind it.
  func finds(of sequence: [Item]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while place < wordAtPlace.count {
      if let end = ends(of: sequence, from: place, isBegun: false).filter({ $0 > place }).min() {
        found.append(place..<end)
        place = end
      } else {
        place += 1
      }
    }
    return found
  }

  /// True if each part is found and the finds can be put in a row with at most `distance` words between neighbours.
  func isFound(_ parts: [[Item]], distance: Int) -> Bool {
    canChain([], parts.map(finds), distance)
  }

  private func canChain(_ chosen: [Range<Int>], _ rest: [[Range<Int>]], _ distance: Int) -> Bool {
    guard let next = rest.first else {
      var reach: Int?
      for span in chosen.sorted(by: { $0.lowerBound < $1.lowerBound }) {
        if let reach, span.lowerBound - reach > distance { return false }
        reach = max(reach ?? 0, span.upperBound)
      }
      return true
    }
    return next.contains { canChain(chosen + [$0], Array(rest.dropFirst()), distance) }
  }

  /// Where `sequence` can end that begins at `place`; a gap counts only behind a word that was found.
  private func ends(of sequence: [Item], from place: Int, isBegun: Bool) -> Set<Int> {
    guard let item = sequence.first else { return [place] }
    let rest = Array(sequence.dropFirst())
    if isPassedOver(item.pattern) {
      return ends(of: widened(rest, by: item.gap), from: place, isBegun: isBegun)
    }
    var found: Set<Int> = []
    for skipped in 0...(isBegun ? item.gap : 0) where place + skipped <= wordAtPlace.count {
      for end in ends(of: item.pattern, from: place + skipped) {
        found.formUnion(ends(of: rest, from: end, isBegun: true))
      }
    }
    if item.isOptional { found.formUnion(ends(of: rest, from: place, isBegun: isBegun)) }
    return found
  }

  private func ends(of pattern: Pattern, from place: Int) -> Set<Int> {
    switch pattern {
    case .word(let stem): return Set(readings.filter { $0.start == place && fits($0.letters, stem) }.map(\.end))
    case .number: return Set(readings.filter { $0.start == place && $0.letters.first?.isNumber == true }.map(\.end))
    case .percentage:
      return ends(of: [Item(pattern: .number), Item(pattern: .word("%"))], from: place, isBegun: false)
        .union(ends(of: [Item(pattern: .number), Item(pattern: .word("percent"))], from: place, isBegun: false))
    case .choice(let alternatives):
      return alternatives.filter { !isPassedOver($0) }.reduce(into: []) {
        $0.formUnion(ends(of: $1, from: place, isBegun: false))
      }
    }
  }

  /// True for function words, and choices of nothing else: they are passed over in text and pattern.
  private func isPassedOver(_ pattern: Pattern) -> Bool {
    switch pattern {
    case .word(let word): functionWords.contains(word)
    case .choice(let alternatives): alternatives.allSatisfy(isPassedOver)
    case .number, .percentage: false
    }
  }

  private func isPassedOver(_ sequence: [Item]) -> Bool {
    sequence.allSatisfy { $0.isOptional || isPassedOver($0.pattern) }
  }

  private func widened(_ items: [Item], by gap: Int) -> [Item] {
    var items = items
    if !items.isEmpty { items[0].gap = max(items[0].gap, gap) }
    return items
  }

  private func fits(_ word: String, _ stem: String) -> Bool {
    let letters = stem.replacing("*", with: "")
    return switch (stem.hasPrefix("*"), stem.hasSuffix("*")) {
    case (false, false): word == letters
    case (false, true): word.hasPrefix(letters)
    case (true, false): word.hasSuffix(letters)
    case (true, true): word.contains(letters)
    }
  }
}

extension PhraseModel.Item {
  /// As a rule file writes it.
  var written: String {
    let gap = gap == 0 ? "" : gap == 6 ? "... " : "...\(gap) "
    return gap + pattern.written + (isOptional ? "?" : "")
  }
}

extension PhraseModel.Pattern {
  var written: String {
    switch self {
    case .word(let stem): stem
    case .number: "#"
    case .percentage: "#%"
    case .choice(let alternatives):
      "(" + alternatives.map { $0.map(\.written).joined(separator: " ") }.joined(separator: " | ") + ")"
    }
  }
}
