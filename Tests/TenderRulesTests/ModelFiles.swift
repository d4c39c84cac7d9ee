/// Two small models, of a clause and of an award criterion, beside rules that know them.
enum ModelFiles {
  static let clauseFile = "models/equal-terms/model.yml"
  static let english = "models/equal-terms/en.md"
  static let swedish = "models/equal-terms/sv.md"

  static let clause = """
    id: equal-terms
    title: Equal terms
    clause: equality
    kind: performance-condition
    commitments: [B1]
    about: Staff has equal rights.
    use:
      - Only where staff works on the contract.
    ask: ["Does staff work on it?"]
    with: [fair-team]
    notice: [BT-70]
    citations:
      - { text: A law, url: "https://example.org/law", read: 2026-05-02 }
    countries: [SWE]
    parameters:
      days: { unit: days, default: 14, least: 1, most: 90, about: Days until the report. }
    levels: [standard, entry]
    """

  static let criterion = """
    id: fair-team
    title: A fair team
    clause: fairness
    kind: award-criterion
    commitments: [B1, B2]
    about: A fair team earns points.
    citations: { text: A law, read: 2026-05-02 }
    ask: How many points?
    parameters:
      weight: { unit: percent, default: 10, least: 0.5, most: 30, about: Its weight. }
    levels: standard
    """

  /// `RuleFiles.small` with both, and a lint that suggests the first.
  static let rules = RuleFiles.small.replacing([
    clauseFile: clause,
    english: """
    # Equal rights

    ## entry
    Staff shall have equal rights.

    ## standard

    Staff shall have equal rights
    from the first day.

    The supplier shall:
    - tell staff within {days} days,
      in writing;
    - answer for its partners.
    """,
    swedish: """
    # Lika rättigheter
    ## standard
    Leverantören ska ge lika rättigheter inom {days} dagar.
    ## entry
    Leverantören ska ge lika rättigheter.
    """,
    "models/fair-team/model.yml": criterion,
    "models/fair-team/en.md":
      "# Fair team ({weight} %)\n\n## standard\nWeight: {weight} %. A fair team must be shown.\n",
    "clauses/fairness/rule.yml": RuleFiles.rule("fairness", "diversity-criterion", more: "stage: award"),
    "clauses/fairness/en.yml": "language: en\nphrases:\n  - fair team\n",
    "lints/L91-native-speaker/rule.yml": RuleFiles.lint(
      "L91", "native-speaker", more: "suggest: { model: equal-terms }"),
    "lints/L91-native-speaker/sv.yml": "language: sv\nphrases:\n  - modersmål*\n",
    "awards/words.yml": "percents: [\"%\"]\nlabels: [weight]\n",
    "vocabulary/fi.yml": "language: fi\nlists:\n  obligation: [on]\n",
    "lints/L91-native-speaker/fi.yml": "language: fi\nphrases:\n  - äidinkiel*\n",
  ])
}
