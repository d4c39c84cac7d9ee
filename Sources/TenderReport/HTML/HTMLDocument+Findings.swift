import TenderDocument
import TenderRules

extension HTMLDocument {
  var findings: [HTMLFields] {
    findingGroups.enumerated().map { index, group in
      let finding = group.finding
      return [
        "anchor": anchor("f", index + 1), "severity": .words("\(literal: finding.severity.rawValue)"),
        "severityWord": .words(words[HTMLWord(finding.severity)]), "rule": .prose(finding.rule),
        "title": title(of: finding), "lots": .words(words.lots(group.lots)), "message": .prose(finding.message),
        "passage": .one(finding.place.map { passage(at: $0, quote: finding.quote ?? "") }),
        "place": .one(finding.place.map { place($0, others: group.otherPlaces) }),
        "searched": .prose(finding.searched.joined(separator: ", ")), "why": .prose(finding.why),
        "advice": .prose(finding.advice),
        "law": .items(finding.citations.map { ["text": .prose($0.text), "url": .address($0.url)] }),
        "suggestion": .one(finding.suggestion.map(wording)),
      ]
    }
  }

  private func wording(_ suggestion: Finding.Suggestion) -> HTMLFields {
    [
      "text": .text(HTMLText(lines: suggestion.text)), "model": .prose(suggestion.model),
      "language": .prose(suggestion.language), "lang": .language(LanguageCode(declared: suggestion.language)),
    ]
  }

  /// Everything but what counts; nil where there is nothing else.
  var outcomes: HTMLFields? {
    let groups = FindingGroup.groups(of: checked.findings.filter { !$0.counts })
    guard !groups.isEmpty else { return nil }
    return [
      "tableID": anchor("outcomes", 1),
      "rows": .list(
        groups.map { group in
          let title = page.rules[group.finding.rule]?.summary ?? group.finding.name
          return [
            "rule": .prose(group.finding.rule), "title": .prose(title),
            "lots": .words(words.lots(group.lots)), "outcome": .words(standing(of: group.finding)),
            "message": .words(message(of: group.finding, under: title)),
          ]
        }),
    ]
  }

  private func standing(of finding: Finding) -> TerminalText {
    guard finding.outcome == .notMet, let suppression = finding.suppression else {
      return words[HTMLWord(finding.outcome)]
    }
    return words[HTMLWord(suppression.kind)]
  }

  /// What is said beyond the title, and why the finding is held back.
  private func message(of finding: Finding, under title: String) -> TerminalText {
    let own: TerminalText = finding.message == title ? "" : "\(prose: finding.message)"
    guard let suppression = finding.suppression else { return own }
    let facts = [
      suppression.place.map { "\(words[.line]) \($0.range.line)" as TerminalText },
      suppression.until.map { "\(words[.until]) \(prose: $0)" as TerminalText },
      suppression.reason.map { "\(prose: $0)" as TerminalText },
    ].compactMap(\.self)
    return TextPage.joined([own] + facts, by: "; ")
  }
}
