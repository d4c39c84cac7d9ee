import TenderRules

extension HTMLDocument {
  /// The clauses found, those of a family together.
  var families: [HTMLFields] {
    var families: [(id: String, clauses: [HTMLFields])] = []
    for group in clauseGroups {
      if families.last?.id != group.clause.family { families.append((group.clause.family, [])) }
      families[families.count - 1].clauses.append(fields(of: group))
    }
    return families.map { ["family": .words(words.family($0.id)), "clauses": .list($0.clauses)] }
  }

  private func fields(of group: ClauseGroup) -> HTMLFields {
    let evidence = group.clause.evidence.first
    return [
      "anchor": anchor("c", group.number), "number": .number(group.number),
      "title": .prose(page.rules[group.clause.type]?.name ?? group.clause.type),
      "strength": .words("\(literal: group.clause.strength.rawValue)"),
      "strengthWord": .words(words[HTMLWord(group.clause.strength)]),
      "tags": .list(tags(of: group).filter { !$0.isEmpty }.map { ["text": .words($0)] }),
      "passage": .one(evidence.map { passage(at: $0.place, quote: $0.quote) }),
      "place": .one(evidence.map { place($0.place, others: group.otherPlaces) }),
    ]
  }

  private func tags(of group: ClauseGroup) -> [TerminalText] {
    let clause = group.clause
    let commitments = clause.commitments.map { "\(literal: $0.rawValue)" as TerminalText }
    return [
      words[HTMLWord(clause.stage)], clause.target.map { "\(words[.asksFor]) \($0.words)" } ?? "",
      TextPage.joined(commitments, by: ", "), words.lots(group.lots), "\(prose: clause.language?.rawValue ?? "")",
    ]
  }
}
