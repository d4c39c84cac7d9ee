import Foundation
import TenderDocument
import TenderRules

/// A rules folder as texts, written to disk for as long as it is read.
struct RuleFiles {
  /// By path below the rules folder.
  var texts: [String: String]

  /// Two clause types, a wording lint and a policy in English.
  static let small = RuleFiles(texts: [
    "vocabulary/en.yml": """
    language: en
    function-words: [a, an, the, of, to, in, for, and, or, be]
    abbreviations: [art]
    lists:
      obligation: [shall, must]
      conditional: [where possible]
      aspiration: [may, encourag*]
      referral: [see annex]
      denial-before: ["no", without]
      denial-after: [not applicable]
      scoring: [point*, weight*]
      worker: [staff, employee*]
      party: [contractor*]
    """,
    "vocabulary/sv.yml": """
    language: sv
    function-words: [och, av, i]
    lists:
      obligation: [ska, skall]
    """,
    "vocabulary/headings/en.yml": """
    language: en
    headings:
      award-criterion: [Award criteria, How we score]
    """,
    "clauses/equality/rule.yml": rule("equality", "equal-opportunity", more: "declared-by: [BT-775=et-eq]"),
    "clauses/equality/en.yml": """
    language: en
    phrases:
      - equal rights
    hits:
      - Staff has «equal rights».
    misses:
      - Rights are equal.
    """,
    "clauses/equality/sv.yml": """
    language: sv
    phrases:
      - lika rättigheter
    """,
    "clauses/penalty/rule.yml": rule("penalty", "monitoring-penalty", more: "stage: monitoring"),
    "clauses/penalty/en.yml": """
    language: en
    phrases:
      - penalt*
    """,
    "lints/L91-native-speaker/rule.yml": lint("L91", "native-speaker", more: "severity: warning"),
    "lints/L91-native-speaker/en.yml": """
    language: en
    phrases:
      - native speaker*
    """,
    "profiles/calm.yml": """
    id: calm
    title: Calm
    about: It asks for little.
    buyer: { name: Calmstad, country: SWE }
    countries: [SWE]
    policy: plain
    lints:
      L91: { severity: info, expected: Calmstad says so. }
    """,
    "policies/plain.yml": """
    id: plain
    title: Plain
    about: One clause is enough.
    commitments:
      B1:
        fully: [{ asks: two binding kinds, types: 2, strength: binding }]
        partly: [{ asks: a clause, clauses: 1 }]
      B2:
        fully: [{ asks: a penalty, clauses: 1, families: [monitoring-penalty] }]
        partly: [{ asks: a clause that binds, clauses: 1, strength: binding }]
      B3:
        fully: [{ asks: three clauses, clauses: 3 }]
        partly: [{ asks: a clause, clauses: 1 }]
    """,
  ])

  /// `small` with other texts for some files; an empty text leaves the file out.
  func replacing(_ others: [String: String]) -> RuleFiles {
    RuleFiles(texts: texts.merging(others) { $1 }.filter { !$0.value.isEmpty })
  }

  /// `small` whose rule for `equality` has more keys, and other English phrases.
  func withEquality(more: String = "", phrases: String) -> RuleFiles {
    replacing([
      "clauses/equality/rule.yml": Self.rule("equality", "equal-opportunity", more: more),
      "clauses/equality/en.yml": "language: en\nphrases:\n" + phrases,
    ])
  }

  /// The same with more lists in the English vocabulary, one a line.
  func withLists(_ lists: String) -> RuleFiles {
    let more = lists.split(separator: "\n").map { "\n  " + $0 }.joined()
    return replacing(["vocabulary/en.yml": (texts["vocabulary/en.yml"] ?? "") + more])
  }

  func rules() throws -> RuleSet {
    try inFolder { folder in try RuleSet(folder: folder) }
  }

  /// Calls `body` with the folder, which is gone afterwards.
  @discardableResult
  func inFolder<Result>(_ body: (RuleFolder) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fairtender-tests-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (file, text) in texts {
      let url = folder.appending(path: file)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    return try body(RuleFolder(path: folder.path(percentEncoded: false)))
  }

  /// A `rule.yml` of a clause type; a key of `more` takes the place of the usual one.
  static func rule(_ id: String, _ family: String, more: String = "") -> String {
    merged(
      """
      id: \(id)
      title: A rule
      family: \(family)
      stage: performance
      commitments: [B1, B2]
      about: About it.
      why: Why it is.
      limits: What it misses.
      """, more)
  }

  static func lint(_ id: String, _ name: String, more: String = "") -> String {
    merged(
      """
      id: \(id)
      name: \(name)
      title: A lint
      severity: error
      confidence: high
      family: discriminatory-requirement
      message: Staff must be native speakers.
      why: Why it is.
      advice: Ask for a level.
      limits: What it misses.
      jurisdiction: [EU]
      """, more)
  }

  private static func merged(_ text: String, _ more: String) -> String {
    let keys = more.split(separator: "\n").map { $0.prefix { $0 != ":" } }
    return text.split(separator: "\n").filter { !keys.contains($0.prefix { $0 != ":" }) }.joined(separator: "\n") + "\n"
      + more
  }
}
