import TenderDocument

extension ExampleRunner {
  /// The files with phrases that find nothing in any hit of their file, ordered by language, then by rule.
  ///
  /// A hit shows a phrase that finds its words with all that the phrase itself asks for; what other rules have to say of the
  /// sentence does not count, as an example is too short to hold the clause that a phrase may cite.
  public mutating func unshownPhrases() -> [UnshownPhrases] {
    var files: [UnshownPhrases] = []
    for code in rules.languages {
      for wording in rules.definition(of: code)?.wordings ?? [] {
        guard let (owner, role) = owner(of: wording) else { continue }
        let written = wording.phrases
        let shown = shown(by: written, owner: owner, role: role)
        let unshown = written.phrases.filter { !shown.contains($0.number) }.map(\.find)
        guard !unshown.isEmpty else { continue }
        files.append(UnshownPhrases(file: written.file, phrases: unshown, total: written.phrases.count))
      }
    }
    return files
  }

  /// Numbers of phrases.
  private mutating func shown(by phrases: LanguagePhrases, owner: LanguageRules.Owner, role: Role) -> Set<Int> {
    var shown: Set<Int> = []
    for hit in phrases.hits {
      let text = MarkedText(hit.text).text
      let candidates = candidates(in: Document(text: text, language: phrases.language, role: hit.role ?? role))
      shown.formUnion(candidates.filter { $0.owner == owner }.map(\.phrase))
    }
    return shown
  }
}
