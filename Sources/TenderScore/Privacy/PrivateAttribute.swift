/// Something about a person that is never scored, such as religion.
public struct PrivateAttribute: Sendable, Equatable {
  public var id: String
  public var title: String
  /// The law, in one sentence.
  public var why: String
}
