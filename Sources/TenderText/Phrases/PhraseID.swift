/// The number of a phrase in its `PhraseSet`, from 0 in the order in which phrases were added.
public struct PhraseID: RawRepresentable, Hashable, Sendable, BitwiseCopyable {
  public let rawValue: Int32

  public init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  init(_ index: Int) {
    self.init(rawValue: Int32(index))
  }
}
