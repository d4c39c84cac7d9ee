import TenderText

extension RuleFault {
  /// A phrase that can't be read or compiled, with the part of it around the fault.
  init(_ fault: PhraseFault, in phrase: PlacedText, file: String) {
    self.init(
      file: file, line: phrase.line, column: phrase.column + fault.column - 1,
      message: "\(fault.message), in the phrase `\(Self.shortened(phrase.text, around: fault.column - 1))`",
      hint: fault.hint)
  }

  private static let longestExcerpt = 80

  /// `text`, or its part around the scalar at `offset` between ellipses.
  private static func shortened(_ text: String, around offset: Int) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count > longestExcerpt else { return text }
    let start = max(0, min(offset - longestExcerpt / 2, scalars.count - longestExcerpt))
    let end = start + longestExcerpt
    let part = String(String.UnicodeScalarView(scalars[start..<end]))
    return (start > 0 ? "…" : "") + part + (end < scalars.count ? "…" : "")
  }
}
