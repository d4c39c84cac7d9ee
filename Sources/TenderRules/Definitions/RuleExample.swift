import TenderDocument

/// A text that a rule must find, or must not.
public struct RuleExample: Sendable, Equatable {
  /// With « » around the words of a hit.
  public var text: String
  /// nil: the rule's example role.
  public var role: Role?
  /// Line in its file, 1-based.
  public var line: Int

  /// The first word that « or » stands inside of, mark and all; nil where there is none.
  var wordWithAMarkInside: String? {
    let characters = Array(text)
    for index in characters.indices.dropFirst().dropLast() where characters[index] == "«" || characters[index] == "»" {
      let before = characters[index - 1]
      let after = characters[index + 1]
      guard before.isLetter && after.isLetter || before.isNumber && after.isNumber else { continue }
      let start = characters[..<index].lastIndex { !Self.isInWord($0) }.map { $0 + 1 } ?? 0
      let end = characters[index...].firstIndex { !Self.isInWord($0) } ?? characters.count
      return String(characters[start..<end])
    }
    return nil
  }

  private static func isInWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "«" || character == "»"
  }
}
