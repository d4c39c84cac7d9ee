import TenderDocument
import TenderRules
import Testing

extension RuleFiles {
  func check(_ document: TestDocument) throws -> CheckedDocument {
    let rules = try rules()
    var checker = Checker(rules: rules, policy: try #require(rules.policies.first))
    return checker.check(document.document)
  }

  /// The quotes of clauses of one type, the first of each clause.
  func quotes(of type: String = "equality", in text: String, role: Role = .other) throws -> [String] {
    try check(TestDocument(text, role: role)).clauses.filter { $0.type == type }.map { $0.evidence[0].quote }
  }
}
