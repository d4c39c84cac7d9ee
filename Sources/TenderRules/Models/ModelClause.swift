/// What holds for a model clause in every language: the content of `model.yml` below `Rules/models`.
public struct ModelClause: Sendable, Equatable {
  public var id: String
  public var title: String
  /// The clause type that every text of it must be found as.
  public var clause: String
  public var kind: ModelKind
  public var commitments: [Commitment]
  /// What it achieves and for whom.
  public var about: String
  /// Conditions of use, each one sentence.
  public var use: [String]
  /// What the officer must be able to answer before pasting.
  public var ask: [String]
  /// Models that it needs beside it.
  public var companions: [String]
  /// Business terms of the notice that must say it too, such as `BT-70`.
  public var notice: [String]
  public var citations: [RuleSource]
  /// ISO 3166 alpha-3 codes; empty where it may be used anywhere in the European Economic Area.
  public var countries: [String]
  /// In the order of the file.
  public var parameters: [ModelParameter]
  /// From the least to the most; `standard` is always one of them.
  public var levels: [ModelLevel]
  /// Relative to the rules folder.
  public var file: String

  public func parameter(_ name: String) -> ModelParameter? {
    parameters.first { $0.name == name }
  }
}
