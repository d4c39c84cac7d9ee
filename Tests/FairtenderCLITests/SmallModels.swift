/// A model clause and its text, for the clause type of `SmallRules`.
enum SmallModels {
  static func folder() throws -> TemporaryFolder {
    let folder = try SmallRules.folder()
    try folder.write(values, to: "models/no-discrimination/model.yml")
    try folder.write(english, to: "models/no-discrimination/en.md")
    try folder.write(german, to: "models/no-discrimination/de.md")
    return folder
  }

  private static let values = """
    id: no-discrimination
    title: No discrimination
    clause: no-discrimination
    kind: performance-condition
    commitments: [B1, B2]
    about: It keeps staff and users from being treated worse.
    use:
      - Say it in the call for tenders.
    ask:
      - Does anybody work on the contract?
    with: [report]
    notice: [BT-70]
    citations:
      - { text: "Directive 2014/24/EU, Article 70", url: "https://eur-lex.europa.eu/eli/dir/2014/24/oj", read: 2026-05-02 }
    countries: [DEU]
    parameters:
      days: { unit: days, default: 14, least: 1, most: 90, about: Days until a complaint is answered. }
    levels: [entry, standard]
    """

  static let english = """
    # Equal treatment [all staff]

    ## entry
    The contractor must not discriminate.

    ## standard
    The contractor must not discriminate, and must:
    - answer complaints within {days} days;
    - tell its staff.

    1. This binds partners too.
    """

  private static let german = """
    # Gleichbehandlung

    ## entry
    Niemand wird benachteiligt.

    ## standard
    Niemand wird benachteiligt. Beschwerden werden in {days} Tagen beantwortet.
    """
}
