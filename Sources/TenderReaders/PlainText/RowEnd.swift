import TenderText

/// The weight that a row of a list of criteria ends in.
enum RowEnd {
  typealias Bytes = ArraySlice<UInt8>

  /// `Price, 55 percent`, `Price ____ 55`; but `Lot 3 (60 points)` and `Staff – 2` may be headings.
  static func isWeight(_ title: Bytes) -> Bool {
    !isBracket(title.last)
      && (isNumberAndUnit(title) || LotTitle.lot(named: title) == nil && isLedNumber(title, by: leaders))
  }

  /// `Price (55 points)`, `Price [55 points]`: the row of a list, unless a text of its own follows.
  static func isBracketedWeight(_ title: Bytes) -> Bool {
    isBracket(title.last) && isNumberAndUnit(title.dropLast())
  }

  /// `Staff 20 %`, `Staff (20 points);`, `Staff – max points 20`, `Staff | 20 |`, `Staff ........ 20`.
  static func isWeightOfAnyKind(_ text: Bytes) -> Bool {
    let whole = trimmed(text) { " \t|;,".utf8.contains($0) }
    let bare = isBracket(whole.last) ? whole.dropLast() : whole
    if bare.last == UInt8(ascii: "%") { return endsInDigit(bare.dropLast()) }
    return isNumberAndUnit(bare) || isUnitAndNumber(bare) || isLedNumber(whole, by: leaders + links)
  }

  private static func isBracket(_ byte: UInt8?) -> Bool {
    byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]")
  }

  private static func endsInDigit(_ text: Bytes) -> Bool {
    text.last { $0 != 0x20 }.map(ScalarView.isDigit) ?? false
  }

  /// `text` without what it ends in.
  private static func trimmed(_ text: Bytes, of isEnd: (UInt8) -> Bool) -> Bytes {
    text.lastIndex { !isEnd($0) }.map { text[...$0] } ?? text.prefix(0)
  }

  // MARK: Units

  private static func isNumberAndUnit(_ title: Bytes) -> Bool {
    guard LotTitle.lot(named: title) == nil, let space = title.lastIndex(of: 0x20) else { return false }
    let unit = title[(space + 1)...]
    if endsInDigit(title[..<space]) { return isUnit(unit) }
    guard let first = title[..<space].lastIndex(of: 0x20), endsInDigit(title[..<first]) else { return false }
    let words = Folding.words(of: String(decoding: title[(first + 1)...], as: UTF8.self))
    return pairs.contains { words.hasPrefix($0) }
  }

  /// `Staff – max points 20`
  private static func isUnitAndNumber(_ title: Bytes) -> Bool {
    let words = title.split(separator: 0x20)
    guard words.count > 2, let number = words.last, number.allSatisfy(ScalarView.isDigit) else { return false }
    return isUnit(words[words.count - 2])
  }

  /// True for a word for points or percent.
  static func isUnit(_ word: Bytes) -> Bool {
    let word = Folding.words(of: String(decoding: word, as: UTF8.self))
    return short.contains(word) || units.contains { word.hasPrefix($0) }
  }

  /// How words for percent and points begin, folded: those that end a row, as readers know no rules on weights.
  private static let units = [
    "perc", "proc", "proz", "pros", "pct", "point", "punkt", "poang", "poeng", "piste", "punt", "pont", "bod", "ball",
    "pts", "pkt", "mark", "task", "punct", "μορι", "μοναδ", "βαθμ", "балл", "точк",
  ]

  private static let short: Set<String> = ["pt", "p", "vh", "bal", "b"]

  /// Two words for percent.
  private static let pairs = ["per cent", "pour cent", "por cien", "por cent", "τοισ εκατο", "na sto", "v h"]

  // MARK: Leaders

  /// A number behind a gap between columns or one of `leaders`; a year is none.
  private static func isLedNumber(_ text: Bytes, by leaders: [String]) -> Bool {
    let name = trimmed(text) { ScalarView.isDigit($0) || $0 == UInt8(ascii: ",") }
    guard (1...mostDigits).contains(text.count - name.count), text.last.map(ScalarView.isDigit) == true else {
      return false
    }
    let year = Int(String(decoding: text[name.endIndex...], as: UTF8.self))
    guard !(year.map((1990...2099).contains) ?? false) else { return false }
    let lead = trimmed(name) { $0 == 0x20 || $0 == 0x09 }
    guard lead.contains(where: { ScalarView.isASCIILetter($0) || $0 >= 0x80 }) else { return false }
    return name.count - lead.count >= gap || name.last == 0x09
      || leaders.contains { lead.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// Digits of a weight and the sign between them: `1000`, `12,5`.
  private static let mostDigits = 5
  /// Spaces that part two columns.
  private static let gap = 3
  /// Between a name and its number in a row.
  private static let leaders = ["...", "___", "…", "|", ". ."]
  /// The same, and in headings too.
  private static let links = [":", " –", " —"]
}
