/// Kinds of text, one bit each, that the caller tells apart: a phrase may be looked for in some of them only.
public struct TextKinds: OptionSet, Hashable, Sendable, BitwiseCopyable {
  public static let all = TextKinds(rawValue: .max)

  public let rawValue: UInt16

  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }
}
