import TenderText

/// The lists of a vocabulary that nothing asks for: neither a phrase, nor a list that is asked for, nor the program.
struct UnnamedLists {
  private let vocabulary: Vocabulary
  private let known: Set<String>

  init(_ definition: LanguageDefinition) {
    vocabulary = definition.vocabulary
    known = Self.reached(from: definition)
  }

  /// In the order of the file.
  func complaints() -> [RuleLinter.Complaint] {
    vocabulary.names.filter { !known.contains($0.text) }.map { name in
      RuleLinter.Complaint(
        severity: .warning, subject: "\(vocabulary.file):\(name.line):\(name.column)",
        message: "a list must be named by a phrase or by the program, found nothing that names `{\(name.text)}`",
        hint: hint(for: name.text))
    }
  }

  /// What the name was probably meant to be: a list that the program asks for and the language lacks.
  private func hint(for name: String) -> String {
    let missing = LanguageRules.Cues.lists.map(\.name).filter { vocabulary.lists[$0] == nil }
    return Nearest.name(to: name, among: missing).map { "did you mean `\($0)`?" }
      ?? "name the list in a phrase, or take it out"
  }

  private static func reached(from definition: LanguageDefinition) -> Set<String> {
    let lists = definition.vocabulary.lists
    var open = LanguageRules.Cues.lists.map(\.name)
    for wording in definition.wordings { open += listNames(in: wording.phrases.patterns) }
    var reached: Set<String> = []
    while let name = open.popLast() {
      guard reached.insert(name).inserted else { continue }
      open += listNames(in: lists[name] ?? [])
    }
    return reached
  }

  private static func listNames(in phrases: [PlacedText]) -> [String] {
    phrases.flatMap { (try? PhraseSyntax($0.text))?.listNames ?? [] }
  }
}
