import TenderText

/// All model clauses of a rules folder, with all their texts.
public struct ModelLibrary: Sendable, Equatable {
  /// By id.
  public let models: [WrittenModel]

  /// Reads the models of a rules folder and nothing else of it; none is no fault.
  ///
  /// - Throws: the first fault met.
  public init(folder: RuleFolder) throws(RuleFault) {
    let files = try folder.texts(below: "models")
    self.init(try RuleDefinitionsBuilder(files: files).models())
  }

  init(_ models: [WrittenModel]) {
    self.models = models
  }

  /// nil where no model has the id.
  public subscript(id: String) -> WrittenModel? {
    models.first { $0.id == id }
  }

  /// What to say to someone who asked for an id that no model has.
  public func hint(for id: String) -> String {
    Nearest.name(to: id, among: models.map(\.id)).map { "did you mean `\($0)`?" }
      ?? "`fairtender models list` shows all ids"
  }
}
