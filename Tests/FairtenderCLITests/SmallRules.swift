/// A rules folder with one clause and one warning of each severity, so that tests of the command line do not hang on what the
/// real rules say.
enum SmallRules {
  /// Words that the rules find.
  static let clause = "The contractor must not discriminate."
  static let error = "Bidders must be locals."
  static let warning = "Bidders may be friendly."
  static let note = "Bidders may be brief."
  static let clean = "The contractor delivers salt."

  /// Phrases of L90 that none of these words hold.
  static let otherPhrases = phrases("nowhere")

  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(vocabulary, to: "vocabulary/en.yml")
    try folder.write(policy, to: "policies/charter.yml")
    try folder.write(type, to: "clauses/no-discrimination/rule.yml")
    try folder.write(phrases("discriminate"), to: "clauses/no-discrimination/en.yml")
    for (id, severity, word) in [("L90", "error", "locals"), ("L91", "warning", "friendly"), ("L92", "info", "brief")] {
      try folder.write(lint(id, severity), to: "lints/\(id)-\(severity)-lint/rule.yml")
      try folder.write(phrases(word), to: "lints/\(id)-\(severity)-lint/en.yml")
    }
    return folder
  }

  private static let vocabulary = """
    language: en
    function-words: [the, of]
    lists:
      obligation: [must]
    """

  private static let policy = """
    id: charter
    title: A policy for tests
    about: One clause is enough.
    commitments:
      B1:
        partly: [{ asks: any clause, clauses: 1 }]
      B2:
        partly: [{ asks: any clause, clauses: 1 }]
      B3:
        partly: [{ asks: any clause, clauses: 1 }]
    survey:
      months: 24
      coverage: 60
      B1: { fully: { share: 50 }, partly: { share: 5 } }
      B2: { fully: { share: 50, secured: 50 }, partly: { share: 5 } }
      B3: { fully: { instruments: 2 }, partly: { instruments: 1 } }
    """

  /// One city, for `places/cities.yml`.
  static let cities = """
    id: cities
    title: Cities
    about: For tests.
    cities:
      - { id: barcelona, name: Barcelona, country: ESP, tokens: [barcelon*], names: ["Ayuntamiento de Barcelona"] }
    """

  private static let type = """
    id: no-discrimination
    title: No discrimination
    family: anti-discrimination
    stage: performance
    commitments: [B1, B2]
    about: The contractor must not discriminate.
    why: For tests.
    limits: Everything else.
    """

  private static func phrases(_ word: String) -> String {
    "language: en\nphrases:\n  - \(word)\n"
  }

  private static func lint(_ id: String, _ severity: String) -> String {
    """
    id: \(id)
    name: \(severity)-lint
    title: A lint
    severity: \(severity)
    confidence: high
    family: discriminatory-requirement
    message: A word was found.
    why: For tests.
    advice: Leave the word out.
    limits: Everything else.
    """
  }
}
