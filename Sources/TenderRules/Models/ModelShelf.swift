import TenderDocument

/// The wordings that were suggested so far, shared by every worker.
///
/// A model is read when a finding first wants it, so that a run without findings waits for none.
struct ModelShelf: Sendable {
  private struct Key: Hashable {
    var use: ModelUse
    var language: LanguageCode
  }

  private struct Entry {
    var suggestion: Finding.Suggestion
    /// Where it may be used; empty for everywhere.
    var countries: [String]

    /// nil where the model has not what `use` names.
    init?(_ use: ModelUse, _ clause: ModelClause, _ text: ModelText) {
      guard let values = try? ModelValues(of: clause, changing: use.values),
        let pasted = text.pasted(use.level, values)
      else { return nil }
      suggestion = Finding.Suggestion(model: clause.id, language: text.language.rawValue, text: pasted)
      countries = clause.countries
    }
  }

  private let shelf = Shelf<Key, Entry?>()
  private let load: @Sendable (ModelUse, LanguageCode) -> Entry?

  /// Models that were read already.
  init(_ library: ModelLibrary) {
    load = { use, language in
      guard let model = library[use.model], let text = model.text(in: language) ?? model.text(in: .english) else {
        return nil
      }
      return Entry(use, model.clause, text)
    }
  }

  /// Models of a folder whose files were found good before.
  init(folder: RuleFolder) {
    // By model, which is written in many languages.
    let clauses = Shelf<String, ModelClause?>()
    load = { use, language in
      guard let clause = clauses.value(for: use.model, load: { folder.modelClause($0) }),
        let text = folder.modelText(of: clause, in: language) ?? folder.modelText(of: clause, in: .english)
      else { return nil }
      return Entry(use, clause, text)
    }
  }

  /// In `language`, else in English; nil where it is written in neither, there is no such model, or it is not for `country`.
  ///
  /// - Parameter country: ISO 3166 alpha-3; nil where it is not known, which rules no model out.
  func suggestion(_ use: ModelUse, in language: LanguageCode, country: String?) -> Finding.Suggestion? {
    let key = Key(use: use, language: language)
    guard let entry = shelf.value(for: key, load: { load($0.use, $0.language) }) else { return nil }
    if let country, !entry.countries.isEmpty, !entry.countries.contains(country) { return nil }
    return entry.suggestion
  }
}

extension RuleFolder {
  /// nil where there is none that can be read.
  fileprivate func modelClause(_ id: String) -> ModelClause? {
    let file = "models/\(id)/model.yml"
    guard let text = try? text(of: file) else { return nil }
    return try? ModelFileReader(file: file, text: text).clause()
  }

  fileprivate func modelText(of clause: ModelClause, in language: LanguageCode) -> ModelText? {
    let file = "models/\(clause.id)/\(language.rawValue).md"
    guard let text = try? text(of: file) else { return nil }
    return try? ModelTextReader(file: file, text: text, clause: clause).modelText()
  }
}
