import Testing

@testable import TenderScore

/// Names of columns that each of the sixteen languages gives to what is private, and their nearest false friends.
@Suite struct PrivateWordTests {
  struct Words: Sendable, CustomTestStringConvertible {
    var language: String
    /// By attribute, in the order ethnicity, religion, nationality, health, union, orientation, politics, sex.
    var hits: [[String]]
    var misses: [String]
    /// Cells that are no private value.
    var harmless: [String]

    var testDescription: String { language }
  }

  static let attributes = ["ethnicity", "religion", "nationality", "health", "union", "orientation", "politics", "sex"]

  @Test(arguments: table)
  func refusesEverySynonymOfEveryAttribute(words: Words) throws {
    let rules = try ScoreSamples.rules().privateData
    #expect(words.hits.count == Self.attributes.count)
    for (attribute, names) in zip(Self.attributes, words.hits) {
      #expect(names.count >= 2)
      for name in names { #expect(rules.attribute(ofColumn: name)?.id == attribute, "\(name)") }
    }
  }

  @Test(arguments: table)
  func keepsWhatIsAboutOrganisationsAndGoods(words: Words) throws {
    let rules = try ScoreSamples.rules().privateData
    #expect(words.misses.count >= 6)
    for name in words.misses {
      #expect(rules.attribute(ofColumn: name) == nil, "\(name): \(rules.attribute(ofColumn: name)?.id ?? "")")
    }
    for cell in words.harmless { #expect(rules.attribute(ofValue: cell) == nil, "\(cell)") }
  }

  /// Words that mean a private thing by themselves only, and of whom else.
  @Test(arguments: [
    ("health", "owner_health", "health_of_owner_2024"),
    ("Herkunft", "Herkunft Inhaberin", "Herkunft der Mitarbeitenden"),
    ("santé", "santé des salariés", "SantéGérant"), ("género", "género de la propietaria", "Género titular"),
    ("geslacht", "geslacht bestuurder", "geslacht van de eigenaar"), ("kön", "ägarens kön", "VD kön"),
    ("sukupuoli", "toimitusjohtajan sukupuoli", "omistajien sukupuoli"), ("płeć", "płeć prezesa", "płeć właścicieli"),
    ("φύλο", "φύλο εργαζομένων", "φύλο διαχειριστή"), ("pohlaví", "pohlaví jednatele", "pohlaví zaměstnanců"),
  ])
  func refusesAWordWithWhomItIsAbout(alone: String, first: String, second: String) throws {
    let rules = try ScoreSamples.rules().privateData
    for name in [alone, first, second] { #expect(rules.attribute(ofColumn: name) != nil, "\(name)") }
  }

  @Test(arguments: [
    "health of buildings", "Herkunft der Ware", "santé publique", "género del producto", "kön och likabehandling",
    "rasa towaru",
    "origin and destination", "gender balance", "Gesundheit und Pflege", "género de la obra",
  ])
  func keepsAWordWithSomethingElse(name: String) throws {
    #expect(try ScoreSamples.rules().privateData.attribute(ofColumn: name) == nil)
  }

  @Test func everyLanguageHasItsTable() throws {
    #expect(Set(Self.table.map(\.language)) == Set(try ScoreSamples.rules().privateData.languages))
  }

  /// Towns, ratings and words of bookkeeping that are private values in another language, or only look like it.
  @Test(arguments: [
    "Roma", "Rom", "deficiente", "suficiente", "invalide", "valide", "extracomunitario", "intracomunitario", "αλλοδαπή",
    "non iscritto", "iscritto", "no afiliado", "diabetes", "epilepsy", "depression", "women-owned business enterprise",
    "disability-owned business enterprise", "disabled-owned", "WBE",
  ])
  func keepsCellsThatOnlyLookPrivate(cell: String) throws {
    #expect(try ScoreSamples.rules().privateData.attribute(ofValue: cell) == nil)
    let rows = "supplier;amount;note\nA;1;\(cell)\nB;2;\(cell)\nC;3;other\n"
    #expect(throws: Never.self) { try ReadPurchases(rows) }
  }
}
