import TenderText
import Yams

/// Turns the YAML of a profile, or of the lints in a configuration, into choices.
struct ProfileReader {
  let file: String

  /// A file in `Rules/profiles`.
  func profile(_ text: String) throws(RuleFault) -> Profile {
    let node = try RuleYAML.compose(text, file: file)
    let profile = try RuleMapping(node, file: file, keys: ["id"] + Self.keys)
    return try self.profile(profile, id: try profile.string("id"))
  }

  /// A profile that stands in a configuration below its id.
  func profile(_ node: Node, id: String) throws(RuleFault) -> Profile {
    try profile(try RuleMapping(node, file: file, keys: Self.keys), id: id)
  }

  private static let keys = [
    "title", "about", "buyer", "jurisdiction", "countries", "lawful", "sources", "extends", "policy", "lints",
  ]

  private func profile(_ profile: RuleMapping, id: String) throws(RuleFault) -> Profile {
    Profile(
      id: id, title: try profile.optionalString("title") ?? id, about: try profile.optionalString("about") ?? "",
      buyer: try profile.node("buyer").map { (node: Node) throws(RuleFault) in
        let buyer = try RuleMapping(node, file: file, keys: ["name", "country"])
        return Profile.Buyer(name: try buyer.string("name"), country: try buyer.optionalString("country"))
      },
      jurisdiction: try profile.strings("jurisdiction").joined(separator: ", "),
      countries: try profile.strings("countries"), lawful: try profile.optionalString("lawful") ?? "",
      sources: try RuleFileReader(file: file, text: "").sources(profile),
      base: try profile.optionalString("extends"), policy: try profile.optionalString("policy"),
      choices: try profile.node("lints").map { (node: Node) throws(RuleFault) in try choices(node) } ?? [], file: file)
  }

  // MARK: Lints

  /// `A01: warning`, `L22: off`, `A04: { parameters: { least: 10 } }`.
  func choices(_ node: Node) throws(RuleFault) -> [LintChoice] {
    try RuleMapping.entries(of: node, file: file).map { (entry) throws(RuleFault) in
      try choice(entry.value, of: entry.key)
    }
  }

  private func choice(_ node: Node, of rule: PlacedText) throws(RuleFault) -> LintChoice {
    var choice = LintChoice(rule: rule.text, isOn: true, line: rule.line, column: rule.column)
    guard case .scalar(let scalar) = node else {
      let own = try RuleMapping(node, file: file, keys: ["severity", "parameters", "expected"])
      choice.severity = try own.choice("severity", of: Finding.Severity.self)
      choice.expected = try own.optionalString("expected")
      guard let parameters = own.node("parameters") else { return choice }
      choice.parameters = try RuleMapping.entries(of: parameters, file: file).map { (entry) throws(RuleFault) in
        LintChoice.Parameter(name: entry.key.text, value: try number(entry.value, entry.key.text))
      }
      choice.parameters.sort { $0.name < $1.name }
      return choice
    }
    if let severity = Finding.Severity(rawValue: scalar.string) {
      choice.severity = severity
    } else if scalar.string == "on" || scalar.string == "off" {
      choice.isOn = scalar.string == "on"
    } else {
      let known = ["on", "off"] + Finding.Severity.allCases.map(\.rawValue)
      throw RuleFault(
        file: file, at: node, message: "`\(rule.text)` must be on, off or a severity, found `\(scalar.string)`",
        hint: Nearest.name(to: scalar.string, among: known).map { "did you mean `\($0)`?" }
          ?? "known: \(known.joined(separator: ", "))")
    }
    return choice
  }

  private func number(_ node: Node, _ name: String) throws(RuleFault) -> Double {
    let text = try RuleMapping.text(node, file: file)
    guard let value = Double(text), value.isFinite else {
      throw RuleFault(file: file, at: node, message: "`\(name)` must be a number, found `\(text)`")
    }
    return value
  }
}
