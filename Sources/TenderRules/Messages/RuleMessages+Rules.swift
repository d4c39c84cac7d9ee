extension RuleMessages {
  func told(_ lint: Lint) -> Lint {
    guard let words = lints[lint.id] else { return lint }
    var lint = lint
    lint.title = words.title ?? lint.title
    lint.message = words.message ?? lint.message
    lint.why = words.why ?? lint.why
    lint.advice = words.advice ?? lint.advice
    return lint
  }

  func told(_ type: ClauseType) -> ClauseType {
    guard let words = clauses[type.id] else { return type }
    var type = type
    type.title = words.title ?? type.title
    type.about = words.about ?? type.about
    return type
  }

  func told(_ policy: Policy) -> Policy {
    guard let words = policies[policy.id] else { return policy }
    var policy = policy
    for index in policy.scales.indices {
      guard let own = words[policy.scales[index].commitment.rawValue] else { continue }
      for (place, asks) in zip(policy.scales[index].fully.indices, own.fully) {
        policy.scales[index].fully[place].asks = asks
      }
      for (place, asks) in zip(policy.scales[index].partly.indices, own.partly) {
        policy.scales[index].partly[place].asks = asks
      }
    }
    return policy
  }
}
