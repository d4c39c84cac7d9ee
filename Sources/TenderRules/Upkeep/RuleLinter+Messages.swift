extension RuleLinter {
  /// Words that a language lacks or that nobody asks for, which only warn; places that differ from the English ones.
  func complaints(about messages: RuleMessages) -> [Complaint] {
    missing(in: messages) + unknown(in: messages) + misplaced(in: messages)
  }

  private func missing(in messages: RuleMessages) -> [Complaint] {
    var keys: [String] = []
    for lint in rules.lints {
      let words = messages.lints[lint.id]
      let pairs = [
        ("title", words?.title), ("message", words?.message), ("why", words?.why), ("advice", words?.advice),
      ]
      keys += pairs.filter { $0.1 == nil }.map { "lints.\(lint.id).\($0.0)" }
    }
    for type in rules.clauseTypes {
      let words = messages.clauses[type.id]
      keys += [("title", words?.title), ("about", words?.about)].filter { $0.1 == nil }
        .map { "clauses.\(type.id).\($0.0)" }
    }
    for policy in rules.policies {
      for scale in policy.scales {
        let words = messages.policies[policy.id]?[scale.commitment.rawValue]
        let key = "policies.\(policy.id).\(scale.commitment.rawValue)"
        if words?.fully.count != scale.fully.count { keys.append(key + ".fully") }
        if words?.partly.count != scale.partly.count { keys.append(key + ".partly") }
      }
    }
    keys += Reason.allCases.map(\.rawValue).filter { messages.reasons[$0] == nil }.map { "reasons.\($0)" }
    return keys.map { warning(messages, "`\($0)` must be told, found no words for it; it stays in English") }
  }

  private func unknown(in messages: RuleMessages) -> [Complaint] {
    let lints = Set(rules.lints.map(\.id))
    let types = Set(rules.clauseTypes.map(\.id))
    let policies = Set(rules.policies.map(\.id))
    let reasons = Set(Reason.allCases.map(\.rawValue))
    let keys =
      messages.lints.keys.filter { !lints.contains($0) }.map { "lints.\($0)" }
      + messages.clauses.keys.filter { !types.contains($0) }.map { "clauses.\($0)" }
      + messages.policies.keys.filter { !policies.contains($0) }.map { "policies.\($0)" }
      + messages.reasons.keys.filter { !reasons.contains($0) }.map { "reasons.\($0)" }
    return keys.sorted().map { warning(messages, "a key must be a known one, found `\($0)`") }
  }

  /// A place that the English words have not would stay empty, and one that is left out would hide a figure.
  private func misplaced(in messages: RuleMessages) -> [Complaint] {
    var complaints: [Complaint] = []
    for lint in rules.lints {
      guard let words = messages.lints[lint.id] else { continue }
      let pairs = [(lint.message, words.message), (lint.why, words.why), (lint.advice, words.advice)]
      for parameter in lint.parameters {
        let place = "{\(parameter.name)}"
        for case (let english, let own?) in pairs where english.contains(place) != own.contains(place) {
          complaints.append(
            error(messages, "the words of `lints.\(lint.id)` must have \(place) where the English ones have it"))
        }
      }
    }
    for reason in Reason.allCases {
      guard let own = messages.reasons[reason.rawValue] else { continue }
      if own.places != MessageTemplate(reason.english).places {
        complaints.append(
          error(messages, "`reasons.\(reason.rawValue)` must have the places of the English words: \(reason.english)"))
      }
    }
    return complaints
  }

  private func warning(_ messages: RuleMessages, _ message: String) -> Complaint {
    Complaint(severity: .warning, subject: messages.file, message: message)
  }

  private func error(_ messages: RuleMessages, _ message: String) -> Complaint {
    Complaint(subject: messages.file, message: message)
  }
}
