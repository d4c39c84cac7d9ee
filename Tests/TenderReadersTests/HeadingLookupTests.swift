import TenderDocument
import TenderText
import Testing

@testable import TenderReaders

@Suite struct HeadingLookupTests {
  let lookup = HeadingLookup(.sample)

  @Test(arguments: [
    ("Award criteria", Role.awardCriterion), ("5  AWARD CRITERIA", .awardCriterion),
    ("III.2.2) Award criteria", .awardCriterion),
    ("Award criteria and their weights", .awardCriterion), ("## Award criteria:", .awardCriterion),
    ("Artikel 4 – Uteslutning", .exclusion),
    ("§ 3 Conditions d’exécution", .performanceCondition), ("CCAP, article 9 – Pénalités", .performanceCondition),
    ("A) Critères d'attribution", .awardCriterion), ("Utvärdering och tilldelning", .awardCriterion),
    ("UTVARDERING", .awardCriterion),
    ("Technical and social award criteria", .awardCriterion), ("Lot 2 – Award criteria", .awardCriterion),
  ])
  func knowsAHeading(_ line: String, _ role: Role) {
    #expect(lookup.role(of: line) == role)
  }

  @Test(arguments: [
    "", "5", "Insurance of the site", "Award criteria are published in the notice.", "Award criteria 60 %",
    "Uteslutning av leverantör som inte har betalat", "Award of criteria",
    "The contracting authority may change any of the award criteria as long as the notice is changed too and in time",
  ])
  func passesOverTheRest(_ line: String) {
    #expect(lookup.role(of: line) == nil)
  }

  @Test func takesTheLongestHeading() {
    #expect(lookup.role(of: "Critères de sélection des offres") == .awardCriterion)
    #expect(lookup.role(of: "Critères de sélection") == .selection)
  }

  @Test func takesALabelOnlyAsAWhole() {
    let label = { (text: String) in lookup.role(ofLabel: Array(text.utf8)[...], in: .all) }
    #expect(label("7.1 Award criteria") == .awardCriterion)
    #expect(label("Award criteria and more") == nil)
  }

  @Test func keepsToTheLanguagesOfTheText() {
    let swedish = lookup.languages([LanguageCode(rawValue: "sv")])
    #expect(lookup.role(of: Array("Uteslutning".utf8)[...], in: swedish) == .exclusion)
    #expect(lookup.role(of: Array("Award criteria".utf8)[...], in: swedish) == nil)
    #expect(lookup.languages([LanguageCode(rawValue: "et")]) == .all)
  }

  @Test func knowsNothingWithoutHeadings() {
    #expect(HeadingLookup(SectionHeadings()).role(of: "Award criteria") == nil)
  }
}

extension SectionHeadings {
  /// A few headings of three languages.
  static let sample = SectionHeadings(
    headings: [
      .init("Award criteria", .awardCriterion, "en"), .init("Contract conditions", .performanceCondition, "en"),
      .init("Conditions of participation", .selection, "en"), .init("Subcontracting", .subcontracting, "en"),
      .init("Contents", .other, "en"), .init("Prices", .other, "en"), .init("Schedules", .other, "en"),
      .init("Critères d'attribution", .awardCriterion, "fr"), .init("Critères de sélection", .selection, "fr"),
      .init("Critères de sélection des offres", .awardCriterion, "fr"),
      .init("Conditions d'exécution", .performanceCondition, "fr"),
      .init("Pénalités", .performanceCondition, "fr"), .init("Utvärdering", .awardCriterion, "sv"),
      .init("Uteslutning", .exclusion, "sv"),
      .init("Bijzondere uitvoeringsvoorwaarden", .performanceCondition, "nl"),
    ], documentKinds: ["invitation to tender", "specification*", "*beschreibung"])
}

extension SectionHeadings.Heading {
  init(_ words: String, _ role: Role, _ language: String) {
    self.init(words: Folding.words(of: words), role: role, language: LanguageCode(rawValue: language))
  }
}
