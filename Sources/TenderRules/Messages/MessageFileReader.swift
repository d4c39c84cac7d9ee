import TenderDocument
import Yams

/// Turns the YAML of a file in `Rules/messages` into messages.
///
/// Names of rules are taken as they are: a file may tell of a rule that a folder does not have, and `rules lint` warns of it.
struct MessageFileReader {
  let file: String
  let text: String

  func messages(in language: LanguageCode) throws(RuleFault) -> RuleMessages {
    var messages = RuleMessages(file: file, language: language)
    guard let node = try RuleYAML.composeIfAny(text, file: file) else { return messages }
    let mapping = try RuleMapping(node, file: file, keys: ["lints", "clauses", "policies", "reasons", "names"])
    for (id, node) in try entries(mapping, "lints") {
      let words = try RuleMapping(node, file: file, keys: ["title", "message", "why", "advice"])
      messages.lints[id] = RuleMessages.LintWords(
        title: try words.optionalString("title"), message: try words.optionalString("message"),
        why: try words.optionalString("why"), advice: try words.optionalString("advice"))
    }
    for (id, node) in try entries(mapping, "clauses") {
      let words = try RuleMapping(node, file: file, keys: ["title", "about"])
      messages.clauses[id] = RuleMessages.ClauseWords(
        title: try words.optionalString("title"), about: try words.optionalString("about"))
    }
    for (id, node) in try entries(mapping, "policies") { messages.policies[id] = try policy(node) }
    for (id, node) in try entries(mapping, "reasons") {
      messages.reasons[id] = MessageTemplate(try RuleMapping.text(node, file: file))
    }
    for (id, node) in try entries(mapping, "names") {
      messages.names[id] = try RuleMapping.text(node, file: file)
    }
    return messages
  }

  private func policy(_ node: Node) throws(RuleFault) -> [String: RuleMessages.ScaleWords] {
    let policy = try RuleMapping(node, file: file, keys: Commitment.allCases.map(\.rawValue))
    var scales: [String: RuleMessages.ScaleWords] = [:]
    for commitment in Commitment.allCases.map(\.rawValue) {
      guard let node = policy.node(commitment) else { continue }
      let scale = try RuleMapping(node, file: file, keys: ["fully", "partly"])
      scales[commitment] = RuleMessages.ScaleWords(
        fully: try scale.strings("fully"), partly: try scale.strings("partly"))
    }
    return scales
  }

  private func entries(_ mapping: RuleMapping, _ key: String) throws(RuleFault) -> [(id: String, node: Node)] {
    guard let node = mapping.node(key) else { return [] }
    return try RuleMapping.entries(of: node, file: file).map { ($0.key.text, $0.value) }
  }
}
