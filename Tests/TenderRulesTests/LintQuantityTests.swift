import TenderDocument
import TenderRules
import Testing

/// Lints that compare a share or a target with a parameter.
struct LintQuantityTests {
  private static func outcome(_ below: String, in document: TestDocument, least: Int = 10) throws -> Finding {
    let lint = RuleFiles.lint(
      "A95", "low",
      more: """
        parameters: { least: { default: \(least), from: 1, to: 1000, unit: percent, about: The least. } }
        when: { below: \(below) }
        """)
    let rules = RuleFiles.small.replacing([
      "lints/A95-low/rule.yml": lint,
      "clauses/equality/rule.yml": RuleFiles.rule("equality", "diversity-criterion", more: "stage: award"),
    ])
    return try #require(try rules.check(document).findings.first { $0.rule == "A95" })
  }

  @Test func doesNotKnowAShareWithoutCriteria() throws {
    let found = try Self.outcome("{ share: diversity, than: least }", in: TestDocument("Staff is friendly."))
    #expect(found.outcome == .notChecked && found.message == "no award criteria were found")
  }

  @Test func aTargetThatNoClauseSetsIsNotBelowAnything() throws {
    let found = try Self.outcome(
      "{ target: [equality], unit: hours, than: least }", in: TestDocument("Staff must have equal rights."))
    #expect(found.outcome == .met)
  }
}
