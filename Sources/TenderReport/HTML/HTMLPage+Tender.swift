import TenderRules

extension HTMLPage {
  /// The tender as a whole: its documents, its verdicts, what they rest on, and what the documents show of each other.
  func tender(_ whole: WholeReport) -> HTMLFields {
    let groups = whole.groups
    let findings = whole.findings.filter(\.finding.counts)
    let unchecked = whole.findings.filter { $0.finding.outcome == .notChecked }
    return [
      "w": .words(of: words), "title": whole.title.map { .prose($0) } ?? .words(words[.noTitle]),
      "parts": .list(whole.parts.map(part)),
      "verdicts": .list(
        whole.verdicts.map { verdict in
          HTMLFields.verdict(verdict, groups: groups, words) { Self.anchor($0.number) }
        }), "counts": .none, "hasFindings": .flag(!findings.isEmpty),
      "isClean": .flag(findings.isEmpty && unchecked.isEmpty),
      "isPartlyChecked": .flag(findings.isEmpty && !unchecked.isEmpty),
      "findings": .list(findings.map { fields(of: $0.finding, in: whole.parts[$0.part].report.source) }),
      "notChecked": .list(
        unchecked.map { ["rule": .prose($0.finding.rule), "reason": .prose($0.finding.message)] }),
      "hasClauses": .flag(!groups.isEmpty),
      "clauses": .list(
        zip(groups, whole.evidence).map { fields(of: $0, in: whole.parts[$1.part].report.source) }),
    ]
  }

  private static func anchor(_ clause: Int) -> HTMLFields.Value { .words("tender-c\(clause)") }

  private func part(_ part: WholeReport.Part) -> HTMLFields {
    [
      "role": .words(words[HTMLWord(part.role)]), "anchor": .text(Self.id(of: part.report.source)),
      "source": .words("\(part.report.source)"), "isRefused": .flag(part.report.isRefused),
    ]
  }

  private func fields(of finding: Finding, in source: String) -> HTMLFields {
    [
      "severity": .words("\(literal: finding.severity.rawValue)"),
      "severityWord": .words(words[HTMLWord(finding.severity)]), "rule": .prose(finding.rule),
      "title": .prose(rules[finding.rule]?.summary ?? finding.name), "message": .prose(finding.message),
      "anchor": .text(Self.id(of: source)), "source": .words("\(source)"), "line": .number(finding.place?.range.line),
    ]
  }

  private func fields(of group: ClauseGroup, in source: String) -> HTMLFields {
    let clause = group.clause
    let evidence = clause.evidence.first
    let commitments = clause.commitments.map { "\(literal: $0.rawValue)" as TerminalText }
    let tags = [words[HTMLWord(clause.stage)], TextPage.joined(commitments, by: ", "), words.lots(group.lots)]
    return [
      "anchor": Self.anchor(group.number), "number": .number(group.number),
      "title": .prose(rules[clause.type]?.name ?? clause.type),
      "strength": .words("\(literal: clause.strength.rawValue)"),
      "strengthWord": .words(words[HTMLWord(clause.strength)]),
      "tags": .list(tags.filter { !$0.isEmpty }.map { ["text": .words($0)] }), "lang": .language(clause.language),
      "quote": .text(HTMLText(stretch: evidence?.quote ?? "")), "documentAnchor": .text(Self.id(of: source)),
      "source": .words("\(source)"), "line": .number(evidence?.place.range.line),
    ]
  }
}
