import TenderDocument

/// The places where the text of award criteria names the lot that the next list is for.
struct LotMarks {
  /// `Lot 2 – Parks`, `For lot B:`, `Perceel 1     points`: the start of an item.
  struct Mark: Equatable {
    /// The number or letter, or those of several lots.
    var lot: String
    var isOne = true
    /// False where the number may count something else: `Für Los 1 gilt:`, but `De los 3 criterios:`.
    var isSure = true
    /// Of the item, in the document's text.
    var start: Int
  }

  /// A row that heads columns: `Criterion | Lot 1 | Lot 2`.
  struct Columns: Equatable {
    /// In order.
    var lots: [String]
    /// In the document's text.
    var start: Int
  }

  /// Words for lots, folded, that are no articles or other words of a sentence.
  private static let onlyLots: Set<String> = [
    "lot", "lots", "lotto", "lotti", "lotul", "lote", "lotes", "perceel", "percelen", "delkontrakt", "delaftale",
    "anbudsomrade",
  ]

  /// In text order.
  private(set) var marks: [Mark] = []
  /// In text order.
  private(set) var columns: [Columns] = []
  /// Every lot with its number, wherever it stands, in text order.
  private(set) var mentions: [(lot: String, start: Int)] = []
  private let words: AwardWords
  private let bytes: [UInt8]

  /// - Parameters:
  ///   - parts: the tokens of each field.
  ///   - bytes: of the document's text.
  init(_ parts: [[AwardToken]], words: AwardWords, bytes: [UInt8]) {
    self.words = words
    self.bytes = bytes
    for tokens in parts where tokens.contains(where: words.lots.holds) {
      for item in tokens.split(whereSeparator: { $0.kind == .itemEnd }) { read(item) }
    }
  }

  private mutating func read(_ item: ArraySlice<AwardToken>) {
    var lots: [String] = []
    for index in item.indices where words.lots.holds(item[index]) {
      guard let number = number(behind: index, in: item) ?? number(before: index, in: item),
        let lot = lot(at: number, in: item)
      else { continue }
      mentions.append((lot, min(item[index].range.lowerBound, item[number].range.lowerBound)))
      let isSure = !goesOnInSmallLetters(number, in: item) || tellsOfJudging(index, number, in: item)
      guard isSure || index > item.startIndex && item.last?.isMark(":") == true else { continue }
      lots.append(lot)
      if lots.count == 1, isOpening(index, in: item) {
        var mark = mark(lot, at: number, in: item)
        mark.isSure = isSure
        marks.append(mark)
      }
    }
    guard lots.count > 1, Set(lots).count == lots.count, let first = item.first else { return }
    // The row names no lot that a list of its own follows.
    if marks.last?.start == first.range.lowerBound { marks.removeLast() }
    columns.append(Columns(lots: lots, start: first.range.lowerBound))
  }

  /// Of one lot, or of several: `Lots 2 and 3`, `Część nr 1-5`.
  private func mark(_ lot: String, at number: Int, in item: ArraySlice<AwardToken>) -> Mark {
    let start = item[item.startIndex].range.lowerBound
    guard number + 2 < item.endIndex else { return Mark(lot: lot, start: start) }
    let link = item[number + 1]
    let isLink =
      link.kind == .dash || link.isMark("-") || link.isMark(",") || words.joins.holds(link) || words.ranges.holds(link)
    guard isLink, self.lot(at: number + 2, in: item) != nil else { return Mark(lot: lot, start: start) }
    let several = bytes[item[number].range.lowerBound..<item[number + 2].range.upperBound]
    return Mark(lot: String(decoding: several, as: UTF8.self), isOne: false, start: start)
  }

  /// The index of what may be the number behind a word for a lot: `Lot 2`, `Lot n° 2`.
  private func number(behind index: Int, in item: ArraySlice<AwardToken>) -> Int? {
    var next = index + 1
    while next < item.endIndex, next < index + 4 {
      if item[next].isNumber { return next }
      if let word = item[next].word {
        if word.count == 1, word != "n" { return next }
        guard ["n", "nr", "no", "num"].contains(word) else { return nil }
      } else if !item[next].isMark(".") {
        return nil
      }
      next += 1
    }
    return nil
  }

  /// `2. daļa`, `2. rész`: the number with its point before the word.
  private func number(before index: Int, in item: ArraySlice<AwardToken>) -> Int? {
    guard index >= item.startIndex + 2, words.countedLots.holds(item[index]),
      item[index - 1].isMark("."), item[index - 2].isNumber,
      item[index - 2].range.upperBound == item[index - 1].range.lowerBound
    else { return nil }
    return index - 2
  }

  private func lot(at index: Int, in item: ArraySlice<AwardToken>) -> String? {
    switch item[index].kind {
    case .number(let value):
      guard value == value.rounded(), (1...999).contains(value) else { return nil }
      return weighs(index, in: item) ? nil : String(Int(value))
    case .word:
      let letter = String(decoding: bytes[item[index].range], as: UTF8.self)
      return letter.count == 1 && letter.allSatisfy(\.isUppercase) ? letter : nil
    default: return nil
    }
  }

  /// `Los 60 puntos`: one blank before a unit.
  private func weighs(_ index: Int, in item: ArraySlice<AwardToken>) -> Bool {
    let next = index + 1
    guard next < item.endIndex, item[next].range.lowerBound - item[index].range.upperBound < 3 else { return false }
    return item[next].kind == .percent || words.points.holds(item[next]) || words.percents.holds(item[next])
  }

  /// `Los 3 criterios`: the number counts something.
  private func goesOnInSmallLetters(_ index: Int, in item: ArraySlice<AwardToken>) -> Bool {
    let next = index + 1
    guard next < item.endIndex, item[next].word != nil, !words.joins.holds(item[next]),
      !words.ranges.holds(item[next]),
      item[next].range.lowerBound - item[index].range.upperBound < 3
    else { return false }
    return String(decoding: bytes[item[next].range], as: UTF8.self).first?.isLowercase == true
  }

  /// `Lot 2 is marked out of 100`, but not `Lot 2 is reserved`.
  private func tellsOfJudging(_ index: Int, _ number: Int, in item: ArraySlice<AwardToken>) -> Bool {
    guard item[index].word.map(Self.onlyLots.contains) == true else { return false }
    return item[(number + 1)...].contains { $0.isNumber || words.judging.holds($0) || words.criteria.holds($0) }
  }

  /// At most three words before it, such as `Pour le`, and no number but one that counts sections: `4.`, `V.3`.
  private func isOpening(_ index: Int, in item: ArraySlice<AwardToken>) -> Bool {
    var before = item[..<index]
    let isLettered =
      before.first?.word.map { $0.utf8.count <= 4 } == true && before.dropFirst().first?.isMark(".") == true
    if isLettered { before = before.dropFirst(2) }
    guard before.count(where: { $0.word != nil }) <= 3, before.count <= 6 else { return false }
    return !before.dropFirst().contains(where: \.isNumber) && !before.contains { $0.kind == .percent }
  }
}
