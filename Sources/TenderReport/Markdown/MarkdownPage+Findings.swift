import TenderRules

extension MarkdownPage {
  mutating func write(_ findings: [Finding], isXML: Bool, includesAllOutcomes: Bool) {
    heading(2, "\(TextPage.findingsHead(findings))")
    let counted = FindingGroup.groups(of: findings.filter(\.counts))
    var wordings: [Finding.Suggestion] = []
    for group in counted {
      write(group, isXML: isXML)
      guard let suggestion = group.finding.suggestion else { continue }
      write(suggestion, isShownAbove: wordings.contains(suggestion))
      wordings.append(suggestion)
    }
    guard includesAllOutcomes else { return }
    let others = FindingGroup.groups(of: findings.filter { !$0.counts })
    guard !others.isEmpty else { return }
    heading(3, "Other outcomes")
    list(
      others.map { group in
        let finding = group.finding
        return
          "\(finding.standing) \(finding.rule) \(finding.name)\(Self.lots(group.lots)): \(finding.message)\(finding.grounds)"
      })
  }

  private mutating func write(_ group: FindingGroup, isXML: Bool) {
    let finding = group.finding
    heading(3, "\(finding.severity.noun): \(finding.rule) \(finding.name)\(Self.lots(group.lots))")
    paragraph("Finding: \(finding.message)")
    if let words = finding.quote, !words.isEmpty { quote("\(words)") }
    var facts: [MarkdownText] = []
    if let place = finding.place { facts.append(Self.position(place, others: group.otherPlaces, isXML: isXML)) }
    if !finding.searched.isEmpty {
      facts.append("Searched: \(TextPage.enumeration(finding.searched.map { "\(prose: $0)" })).")
    }
    if !finding.why.isEmpty { facts.append("Why: \(finding.why)") }
    if !finding.advice.isEmpty { facts.append("What to do: \(finding.advice)") }
    facts += finding.citations.map { "Law: \($0.text, url: $0.url)" }
    list(facts)
  }

  /// Wording that answers several findings is shown once.
  private mutating func write(_ suggestion: Finding.Suggestion, isShownAbove: Bool) {
    let model: MarkdownText = "model \(suggestion.model), \(suggestion.language)"
    paragraph(isShownAbove ? "Wording to use: as above (\(model))" : "Wording to use (\(model)):")
    if !isShownAbove { quotedWording(suggestion.text) }
  }

  /// `, lots 1 and 2`; nothing where the whole document is meant.
  static func lots(_ lots: [String]) -> MarkdownText {
    lots.isEmpty ? "" : ", \(TextPage.lots(lots))"
  }

  /// `Place: line 34, column 4 (section 2.1), also at line 40:1`; of an XPath the last two elements are told.
  static func position(_ place: Place, others: [Place], isXML: Bool) -> MarkdownText {
    let also: MarkdownText = others.isEmpty ? "" : ", \(TextPage.otherPositions(others))"
    let path: MarkdownText = place.path.isEmpty ? "" : " (\(isXML ? elements(endOf: place.path) : place.path))"
    return "Place: line \(place.range.line), column \(place.range.column)\(path)\(also)"
  }

  /// `ContractExecutionRequirement, Description`.
  private static func elements(endOf path: String) -> String {
    let steps = path.split(separator: "/").suffix(2)
    return steps.map { step in
      let name = step.prefix { $0 != "[" }
      return String(name.split(separator: ":").last ?? name)
    }.joined(separator: ", ")
  }
}
