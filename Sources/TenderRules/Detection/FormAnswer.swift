/// A word such as `no` or `none` behind a find, and whether it answers what the find asks.
struct FormAnswer {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Of the word.
  let range: Range<Int>
  let find: Range<Int>

  /// Before the answer of a form that was chosen.
  private static let ticks = ["☒", "☑", "[x]", "[X]", "(x)", "(X)"]
  /// Bytes that are looked at on either side.
  private static let longestGap = 64

  /// True for the box that is ticked, and behind a colon, a bar, a question mark or a column gap if no sentence goes on from it.
  var holds: Bool {
    let before = string((find.upperBound..<range.lowerBound).suffix(Self.longestGap))
    let space = before.reversed().prefix(while: \.isWhitespace)
    let lead = before.dropLast(space.count)
    if Self.ticks.contains(where: lead.hasSuffix) { return true }
    guard isEnd else { return false }
    return [":", "|", "?"].contains(lead.last) || space.count >= 2 || space.contains("\t")
  }

  /// True before the end of the line, `| `, `. More` and `, since …`, but not before `. 5`: that is a number.
  private var isEnd: Bool {
    let rest = string(range.upperBound..<min(range.upperBound + Self.longestGap, bytes.count)).prefix { !$0.isNewline }
    guard let mark = rest.first(where: { !$0.isWhitespace }) else { return true }
    guard rest.first == mark || mark == "|", [".", "|", ";", ",", ")"].contains(mark) else { return false }
    return rest.drop { $0.isWhitespace || $0 == mark }.first?.isNumber != true
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}
