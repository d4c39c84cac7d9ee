import TenderDocument
import TenderText

/// The list of criteria that a paragraph announces outside a section of its own: `3. Award criteria: offers are judged by:`.
struct AnnouncedList {
  /// What the items of a list look like.
  private enum Kind { case counted, bulleted, lettered, cell }

  private var isOpen = false
  private var kind: Kind?
  /// Of the last item that counts from 1.
  private var count = 0

  /// The role of a paragraph by its own words, or else by the list that it stands in.
  ///
  /// - Parameters:
  ///   - label: the role by the words that it begins with.
  ///   - isCell: it is a cell or row of a list of weights.
  mutating func role(of paragraph: Paragraph, label: Role?, isCell: Bool, in bytes: [UInt8]) -> Role? {
    if let label {
      isOpen = label == .awardCriterion && bytes[paragraph.range].last == UInt8(ascii: ":")
      kind = nil
      count = 0
      return label
    }
    isOpen = isOpen && goesOn(paragraph, isCell: isCell)
    return isOpen ? .awardCriterion : nil
  }

  mutating func close() {
    isOpen = false
  }

  /// True for items of one kind, and for parts below them that no gap parts from them.
  private mutating func goesOn(_ paragraph: Paragraph, isCell: Bool) -> Bool {
    var own: Kind?
    switch paragraph.number?.kind {
    case .decimal([count + 1])?:
      count += 1
      own = .counted
    case .bullet?: own = .bulleted
    case .letter?: own = .lettered
    default: own = isCell || paragraph.isTableRow ? .cell : nil
    }
    guard let own else { return false }
    // A cell may stand below its counted name.
    if own == .cell, isCell { return true }
    if kind == nil { kind = own }
    return own == kind || !paragraph.followsGap
  }
}
