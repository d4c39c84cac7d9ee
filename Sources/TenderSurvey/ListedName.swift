import TenderText

/// A name with `*` for anything, within a word too, compared without case, accents and punctuation.
struct ListedName: Sendable {
  /// Between the `*`, folded.
  private let pieces: [String]
  private let isOpenAtStart: Bool
  private let isOpenAtEnd: Bool

  init(_ text: String) {
    pieces = text.split(separator: "*").map { Folding.words(of: $0) }.filter { !$0.isEmpty }
    isOpenAtStart = text.hasPrefix("*")
    isOpenAtEnd = text.hasSuffix("*")
  }

  /// The one name that matches; nil where many do.
  var whole: String? {
    pieces.count == 1 && !isOpenAtStart && !isOpenAtEnd ? pieces[0] : nil
  }

  /// - Parameter name: folded.
  func matches(_ name: String) -> Bool {
    if let whole { return name == whole }
    var rest = name[...]
    for (index, piece) in pieces.enumerated() {
      if index == 0, !isOpenAtStart {
        guard rest.hasPrefix(piece) else { return false }
        rest = rest.dropFirst(piece.count)
      } else if index == pieces.count - 1, !isOpenAtEnd {
        return rest.hasSuffix(piece)
      } else {
        guard let range = rest.firstRange(of: piece) else { return false }
        rest = rest[range.upperBound...]
      }
    }
    return true
  }
}
