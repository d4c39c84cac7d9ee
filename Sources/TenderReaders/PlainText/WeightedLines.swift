import TenderDocument
import TenderText

/// Finds the rows of lists and tables of award criteria, which look like headings but for their weights.
struct WeightedLines {
  let bytes: [UInt8]

  /// Of `100,0 points` alone.
  private static let widestWeight = 16
  /// Of a row with its weight; a sentence may end in a number as well.
  private static let widestRow = 160
  /// Columns of a table.
  private static let mostHeads = 5

  /// What a line is in a list or table of criteria.
  enum Cell { case row, head }

  /// nil for a line that is no part of such a table.
  func cell(_ index: Int, of paragraphs: [Paragraph]) -> Cell? {
    isRow(index, of: paragraphs) ? .row : isHead(index, of: paragraphs) ? .head : nil
  }

  /// True for a line that heads a column of criteria or weights: `CRITERION`, `POINTS`, with a cell and its weight below.
  ///
  /// The heads stand on lines below one another, with no gap between them.
  private func isHead(_ index: Int, of paragraphs: [Paragraph]) -> Bool {
    let most = min(index + Self.mostHeads, paragraphs.count)
    guard let last = (index..<most).first(where: { paragraphs[$0].precedesGap }), last + 2 < paragraphs.count,
      (index...last).allSatisfy({ paragraphs[$0].lineCount == 1 && paragraphs[$0].number == nil })
    else { return false }
    let isBelowAnother = index > 0 && !paragraphs[index].followsGap && paragraphs[index - 1].number == nil
    guard last > index || isBelowAnother else { return false }
    return !paragraphs[last + 1].precedesGap && isWeight(paragraphs[last + 2])
  }

  /// True for a row of a list or table of criteria: it is only a weight, or has its weight or second half below it, or it and a
  /// neighbour end in their weights.
  private func isRow(_ index: Int, of paragraphs: [Paragraph]) -> Bool {
    if opensParts(paragraphs[index]) { return true }
    if isWeight(paragraphs[index]) { return !paragraphs[index].followsGap || !paragraphs[index].precedesGap }
    if !paragraphs[index].precedesGap, index + 1 < paragraphs.count,
      isWeight(paragraphs[index + 1]) || isSecondHalf(paragraphs[index + 1])
    {
      return true
    }
    guard endsInItsWeight(paragraphs[index]) else { return false }
    return [index - 1, index + 1].contains { paragraphs.indices.contains($0) && endsInItsWeight(paragraphs[$0]) }
  }

  /// True for an item of a list of criteria, whatever its name is elsewhere: `Social aspects: weight 30`, `Staff (20 points)`.
  func isCriterion(_ paragraph: Paragraph) -> Bool {
    holdsWeight(paragraph) || endsInItsWeight(paragraph) || opensParts(paragraph)
  }

  /// `E. Social aspects (80 points), made up of:`, `c) Staff – 15 %, of which:`.
  private func opensParts(_ paragraph: Paragraph) -> Bool {
    let text = bytes[paragraph.range].dropFirst(paragraph.number?.length ?? 0)
    guard paragraph.lineCount == 1, paragraph.number != nil, text.last == UInt8(ascii: ":"),
      LotTitle.lot(named: text) == nil
    else { return false }
    let words = text.split {
      $0 == 0x20 || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: ",")
    }
    return words.indices.dropLast().contains { index in
      guard words[index].first.map(ScalarView.isDigit) == true else { return false }
      return words[index].last == UInt8(ascii: "%") || words[index + 1].first == UInt8(ascii: "%")
        || RowEnd.isUnit(words[index + 1])
    }
  }

  /// A number behind a colon or at the end of the line.
  private func holdsWeight(_ paragraph: Paragraph) -> Bool {
    guard paragraph.lineCount == 1, let colon = bytes[paragraph.range].firstIndex(of: UInt8(ascii: ":")) else {
      return false
    }
    let behind = bytes[colon..<paragraph.range.upperBound]
    return [behind.prefix(40), behind.suffix(12)].contains { $0.contains(where: ScalarView.isDigit) }
  }

  /// `and of the staff          20`
  private func isSecondHalf(_ paragraph: Paragraph) -> Bool {
    let text = bytes[paragraph.range]
    return paragraph.isTableRow && paragraph.number == nil && ScalarView.startsLowercase(text)
      && text.last { $0 != 0x20 }.map(ScalarView.isDigit) == true
  }

  /// True for `40 %`, `40` or `40 points` alone.
  private func isWeight(_ paragraph: Paragraph) -> Bool {
    guard paragraph.lineCount == 1, paragraph.width <= Self.widestWeight else { return false }
    let text = ScalarView.dropSpaces(bytes[paragraph.range])
    let rest = ScalarView.dropSpaces(
      text.drop { ScalarView.isDigit($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") })
    guard rest.count < text.count else { return false }
    return rest.isEmpty || rest.elementsEqual("%".utf8) || RowEnd.isUnit(rest)
  }

  /// True for a line with its weight at the end, or two: `Staff (20 points)`, `Staff 20 %`, `Staff ........ 20`.
  func endsInItsWeight(_ paragraph: Paragraph) -> Bool {
    paragraph.lineCount <= 2 && paragraph.width <= Self.widestRow && RowEnd.isWeightOfAnyKind(bytes[paragraph.range])
  }
}
