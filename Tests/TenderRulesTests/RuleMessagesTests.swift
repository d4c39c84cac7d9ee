import Foundation
import TenderDocument
import Testing

@testable import TenderRules

/// What reports say in another language than English.
@Suite struct RuleMessagesTests {
  static let french = LanguageCode(rawValue: "fr")

  /// The rules of this repository.
  private static let folder: RuleFolder = {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return RuleFolder(path: root.appending(path: "Rules").path(percentEncoded: false))
  }()

  private static func french(_ text: String) throws -> RuleMessages {
    try MessageFileReader(file: "messages/fr.yml", text: text).messages(in: french)
  }

  @Test func offersTheLanguagesThatHaveAFile() {
    #expect(Self.folder.messageLanguages.map(\.rawValue) == ["en", "de", "fr"])
  }

  @Test(arguments: ["de", "fr"])
  func everyRuleAndReasonIsToldWithThePlacesOfTheEnglishWords(language: String) throws {
    let rules = try RuleSet(folder: Self.folder)
    let messages = try Self.folder.messages(in: LanguageCode(rawValue: language))
    #expect(RuleLinter(rules).complaints(about: messages) == [])
  }

  @Test func readsEveryReasonBack() throws {
    let lines = Reason.allCases.map { reason in
      let places = MessageTemplate(reason.english).places.sorted().map { " {\($0)}" }.joined()
      return "  \(reason.rawValue): \"\(reason.rawValue)\(places)\""
    }
    let messages = try Self.french("reasons:\n" + lines.joined(separator: "\n"))
    for reason in Reason.allCases {
      let template = MessageTemplate(reason.english)
      let values = Dictionary(uniqueKeysWithValues: template.places.map { ($0, "x\($0)") })
      let told = ([reason.rawValue] + template.places.sorted().map { "x\($0)" }).joined(separator: " ")
      #expect(messages.reason(template.filled(values)) == told)
    }
  }

  @Test func leavesWhatItHasNoWordsForInEnglish() throws {
    let messages = try Self.french("reasons: { no-text: \"rien à lire\" }")
    #expect(messages.reason("the document has no text to read") == "rien à lire")
    #expect(messages.reason("the value is not given") == "the value is not given")
    #expect(messages.reason("something else") == "something else")
  }

  @Test func warnsOfKeysThatNobodyAsksForAndRefusesOtherPlaces() throws {
    let rules = try RuleSet(folder: Self.folder)
    let messages = try Self.french(
      """
      lints: { A04: { message: "sous {most} %" }, X99: { title: "x" } }
      reasons: { no-rules: "rien", nothing: "x" }
      """)
    let complaints = RuleLinter(rules).complaints(about: messages)
    #expect(
      complaints.filter { $0.severity == .error }.map(\.message) == [
        "the words of `lints.A04` must have {least} where the English ones have it",
        "`reasons.no-rules` must have the places of the English words: there are no rules for the language `{1}`",
      ])
    let unknown = complaints.filter { $0.message.hasPrefix("a key must be a known one") }.map(\.message)
    #expect(
      unknown == [
        "a key must be a known one, found `lints.X99`", "a key must be a known one, found `reasons.nothing`",
      ])
  }

  @Test func tellsRulesAndVerdictsWithoutJudgingOtherwise() throws {
    let rules = try RuleSet(folder: Self.folder)
    let told = rules.told(in: try Self.folder.messages(in: Self.french))
    #expect(told.digest == rules.digest)
    #expect(told.lints.map(\.id) == rules.lints.map(\.id))
    #expect(told.lints.first { $0.id == "L05" }?.title == "Langue maternelle exigée")
    #expect(zip(told.lints, rules.lints).allSatisfy { $0.condition == $1.condition && $0.title != $1.title })
  }
}
