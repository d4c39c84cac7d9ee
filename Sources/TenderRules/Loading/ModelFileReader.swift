import Yams

/// Turns the `model.yml` of a model clause into its values.
struct ModelFileReader {
  let file: String
  let text: String

  func clause() throws(RuleFault) -> ModelClause {
    let model = try RuleMapping(
      try RuleYAML.compose(text, file: file), file: file,
      keys: [
        "id", "title", "clause", "kind", "commitments", "about", "use", "ask", "with", "notice", "citations",
        "countries",
        "parameters", "levels",
      ])
    return ModelClause(
      id: try id(model), title: try model.string("title"), clause: try model.string("clause"),
      kind: try model.requiredChoice("kind", of: ModelKind.self),
      commitments: try model.choices("commitments", of: Commitment.self), about: try model.string("about"),
      use: try model.strings("use"), ask: try model.strings("ask"), companions: try model.strings("with"),
      notice: try model.strings("notice"), citations: try citations(model), countries: try countries(model),
      parameters: try parameters(model), levels: try levels(model), file: file)
  }

  private func id(_ model: RuleMapping) throws(RuleFault) -> String {
    let id = try model.string("id")
    guard file == "models/\(id)/model.yml" else {
      throw RuleFault(
        file: file, at: try model.requiredNode("id"),
        message: "`id` must be the name of the model's folder, found `\(id)`")
    }
    return id
  }

  private func citations(_ model: RuleMapping) throws(RuleFault) -> [RuleSource] {
    try model.nodes("citations").map { (node: Node) throws(RuleFault) in
      let citation = try RuleMapping(node, file: file, keys: ["text", "url", "read"])
      return RuleSource(
        text: try citation.string("text"), url: try citation.optionalString("url"),
        read: try citation.optionalString("read"))
    }
  }

  private func countries(_ model: RuleMapping) throws(RuleFault) -> [String] {
    try model.nodes("countries").map { (node: Node) throws(RuleFault) in
      let country = try RuleMapping.text(node, file: file)
      guard country.utf8.count == 3, country.utf8.allSatisfy({ 0x41...0x5A ~= $0 }) else {
        throw RuleFault(
          file: file, at: node, message: "a country must be an ISO 3166 alpha-3 code, found `\(country)`",
          hint: "such as FRA")
      }
      return country
    }
  }

  private func levels(_ model: RuleMapping) throws(RuleFault) -> [ModelLevel] {
    let levels = try model.choices("levels", of: ModelLevel.self)
    guard levels.contains(.standard) else {
      throw RuleFault(
        file: file, at: try model.requiredNode("levels"), message: "`levels` must hold `standard`, found it missing")
    }
    return ModelLevel.allCases.filter(levels.contains)
  }

  // MARK: Parameters

  private func parameters(_ model: RuleMapping) throws(RuleFault) -> [ModelParameter] {
    guard let node = model.node("parameters") else { return [] }
    guard case .mapping(let entries) = node else {
      throw RuleFault(
        file: file, at: node, message: "`parameters` must be a mapping of names to values, found \(node.kindName)")
    }
    var parameters: [ModelParameter] = []
    for (key, value) in entries { parameters.append(try parameter(key, value)) }
    return parameters
  }

  private func parameter(_ key: Node, _ value: Node) throws(RuleFault) -> ModelParameter {
    let name = try RuleMapping.text(key, file: file)
    guard !name.isEmpty, name.utf8.allSatisfy({ 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D }) else {
      throw RuleFault(
        file: file, at: key, message: "a parameter's name must be small letters, digits and `-`, found `\(name)`")
    }
    let parameter = try RuleMapping(value, file: file, keys: ["unit", "default", "least", "most", "about"])
    let least = try number("least", of: parameter)
    let most = try number("most", of: parameter)
    let usual = try number("default", of: parameter)
    guard least <= usual, usual <= most else {
      throw RuleFault(
        file: file, at: try parameter.requiredNode("default"),
        message: "`default` must be from `least` to `most`, found \(ModelValues.plain(usual))")
    }
    return ModelParameter(
      name: name, unit: try parameter.requiredChoice("unit", of: ModelParameter.Unit.self), usual: usual,
      bounds: least...most, about: try parameter.string("about"), line: key.mark?.line ?? 1,
      column: key.mark?.column ?? 1)
  }

  private func number(_ key: String, of parameter: RuleMapping) throws(RuleFault) -> Double {
    let node = try parameter.requiredNode(key)
    guard let number = try parameter.number(key), number.isFinite, number >= 0 else {
      throw RuleFault(file: file, at: node, message: "`\(key)` must be a number that is not negative, found another")
    }
    return number
  }
}
