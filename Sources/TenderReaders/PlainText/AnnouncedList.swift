import TenderDocument
import TenderText

/// The role that a paragraph gives to the list it announces: `3. Award criteria: offers are judged by:`.
struct AnnouncedList {
  private var role: Role?
  /// Of the last item that counts from 1.
  private var count = 0

  /// The role of a paragraph without one of its own; nil behind the list.
  ///
  /// - Parameters:
  ///   - label: the role by the words that the paragraph itself begins with.
  ///   - isRow: it is a cell or row of a list of weights.
  mutating func role(of paragraph: Paragraph, label: Role?, isRow: Bool, in bytes: [UInt8]) -> Role? {
    if let label {
      role = bytes[paragraph.range].last == UInt8(ascii: ":") ? label : nil
      count = 0
      return label
    }
    guard role != nil, isRow || paragraph.isTableRow || goesOn(paragraph.number) else {
      role = nil
      return nil
    }
    return role
  }

  mutating func close() {
    role = nil
  }

  private mutating func goesOn(_ number: SectionNumber?) -> Bool {
    switch number?.kind {
    case .decimal([count + 1])?:
      count += 1
      return true
    case .bullet?, .letter?: return true
    default: return false
    }
  }
}
