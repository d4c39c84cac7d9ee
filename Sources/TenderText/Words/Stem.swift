/// A word of a pattern: folded letters or digits, and which part of a text's word they must be.
public struct Stem: Hashable, Sendable {
  public enum Extent: UInt8, Sendable {
    /// The whole word.
    case whole
    /// The beginning: `stem*`.
    case beginning
    /// The end: `*stem`.
    case ending
    /// Any part: `*stem*`.
    case anywhere
  }

  /// Folded UTF-8 bytes, never empty.
  public var letters: [UInt8]
  public var extent: Extent

  public init(letters: [UInt8], extent: Extent) {
    self.letters = letters
    self.extent = extent
  }

  /// Any number.
  public static let number = Stem(letters: [0x23], extent: .whole)
  /// A percent sign.
  public static let percentSign = Stem(letters: [0x25], extent: .whole)
}
