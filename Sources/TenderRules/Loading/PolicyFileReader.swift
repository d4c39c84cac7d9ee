import Yams

/// Turns the YAML of a policy into thresholds.
struct PolicyFileReader {
  let file: String
  let text: String

  func policy() throws(RuleFault) -> Policy {
    let policy = try RuleMapping(
      try RuleYAML.compose(text, file: file), file: file, keys: ["id", "title", "about", "commitments"])
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
      })
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
