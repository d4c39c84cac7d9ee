import Yams

/// Turns the YAML of a policy into thresholds.
struct PolicyFileReader {
  let file: String
  let text: String

  func policy() throws(RuleFault) -> Policy {
    let policy = try RuleMapping(
      try RuleYAML.compose(text, file: file), file: file, keys: ["id", "title", "about", "commitments", "survey"])
    let node = try policy.requiredNode("commitments")
    let scales = try RuleMapping(node, file: file, keys: Commitment.allCases.map(\.rawValue))
    return Policy(
      id: try policy.string("id"), title: try policy.string("title"), about: try policy.string("about"),
      scales: try Commitment.allCases.map { (commitment: Commitment) throws(RuleFault) in
        guard let node = scales.node(commitment.rawValue) else {
          throw RuleFault(
            file: file, at: node, message: "every commitment must have its scale, found none for \(commitment.rawValue)"
          )
        }
        let scale = try RuleMapping(node, file: file, keys: ["fully", "partly"])
        return Policy.Scale(
          commitment: commitment, fully: try requirements(scale, "fully"), partly: try requirements(scale, "partly"))
      },
      survey: try policy.node("survey").map { (node: Node) throws(RuleFault) in try survey(node) })
  }

  private func survey(_ node: Node) throws(RuleFault) -> SurveyThresholds {
    let survey = try RuleMapping(
      node, file: file, keys: ["months", "coverage"] + Commitment.allCases.map(\.rawValue))
    return SurveyThresholds(
      months: try survey.integer("months", in: 1...600) ?? 24,
      coverage: try survey.integer("coverage", in: 0...100) ?? 60,
      scales: try Commitment.allCases.filter { survey.has($0.rawValue) }.map {
        (commitment: Commitment) throws(RuleFault) in
        let scale = try RuleMapping(
          try survey.requiredNode(commitment.rawValue), file: file, keys: ["fully", "partly"])
        return SurveyThresholds.Scale(
          commitment: commitment, fully: try surveyRequirement(try scale.requiredNode("fully")),
          partly: try surveyRequirement(try scale.requiredNode("partly")))
      })
  }

  private func surveyRequirement(_ node: Node) throws(RuleFault) -> SurveyThresholds.Requirement {
    let requirement = try RuleMapping(
      node, file: file, keys: ["share", "procedures", "families", "secured", "instruments", "country-share"])
    return SurveyThresholds.Requirement(
      share: try requirement.integer("share", in: 0...100),
      procedures: try requirement.integer("procedures", in: 1...1_000_000),
      families: try requirement.strings("families"), secured: try requirement.integer("secured", in: 0...100),
      instruments: try requirement.integer("instruments", in: 1...100),
      asksCountryShare: try requirement.flag("country-share"))
  }

  private func requirements(_ scale: RuleMapping, _ key: String) throws(RuleFault) -> [Policy.Requirement] {
    try scale.nodes(key).map { (node: Node) throws(RuleFault) in
      let requirement = try RuleMapping(node, file: file, keys: ["asks", "clauses", "types", "families", "strength"])
      let types = try requirement.integer("types", in: 1...100)
      let clauses = try requirement.integer("clauses", in: 1...100)
      return Policy.Requirement(
        asks: try requirement.string("asks"), atLeast: types ?? clauses ?? 1,
        countsTypes: types != nil, families: try requirement.strings("families"),
        strength: try requirement.choice("strength", of: Strength.self) ?? .declared)
    }
  }
}
