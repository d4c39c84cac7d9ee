/// The phrases of one file that none of its hits shows, as they find nothing in any.
public struct UnshownPhrases: Sendable, Equatable {
  /// Relative to the rules folder.
  public let file: String
  /// In the order of the file; never empty.
  public let phrases: [PlacedText]
  /// How many the file has, with those that a hit shows.
  public let total: Int

  /// Lines that a summary names.
  private static let mostLines = 5
  private static let hint = "mark the words of a phrase in one of the `hits`, or take the phrase out"

  /// One warning for all.
  public var summary: RuleLinter.Complaint {
    let lines = Set(phrases.map(\.line)).sorted()
    let first = lines.prefix(Self.mostLines).map(String.init).joined(separator: ", ")
    let places = lines.count == 1 ? "line \(first)" : "lines \(first)\(lines.count > Self.mostLines ? ", …" : "")"
    return complaint(
      at: phrases[0], "a hit must show each phrase, found none for \(phrases.count) of \(total), in \(places)")
  }

  /// One warning for each.
  public var complaints: [RuleLinter.Complaint] {
    phrases.map { complaint(at: $0, "a hit must show each phrase, found none for `\($0.text)`") }
  }

  private func complaint(at place: PlacedText, _ message: String) -> RuleLinter.Complaint {
    RuleLinter.Complaint(
      severity: .warning, subject: "\(file):\(place.line):\(place.column)", message: message, hint: Self.hint)
  }
}
