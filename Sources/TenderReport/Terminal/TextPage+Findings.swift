import TenderRules

extension TextPage {
  /// More than a reader takes in at once; the counts above tell of all.
  private static let mostFindings = 10

  mutating func write(_ findings: [Finding], source: String, excerpt: Excerpt, includesAllOutcomes: Bool) {
    let counted = FindingGroup.groups(of: findings.filter(\.counts))
    heading(Self.findingsHead(findings, words))
    var wordings: [Finding.Suggestion] = []
    let shown = includesAllOutcomes ? counted[...] : counted.prefix(Self.mostFindings)
    for group in shown {
      blankLine()
      write(group, source: source, excerpt: excerpt)
      guard let suggestion = group.finding.suggestion else { continue }
      write(suggestion, isShownAbove: wordings.contains(suggestion))
      wordings.append(suggestion)
    }
    if shown.count < counted.count {
      blankLine()
      paragraph(words.told(.moreFindings, "\(counted.count - shown.count)"), indent: 2)
    }
    guard includesAllOutcomes else { return }
    let others = FindingGroup.groups(of: findings.filter { !$0.counts })
    if !others.isEmpty { blankLine() }
    for group in others {
      let lots: TerminalText = group.lots.isEmpty ? "" : ", " + words.lots(group.lots)
      let rule: TerminalText = "\(prose: group.finding.rule) \(prose: group.finding.name)\(lots): "
      paragraph(
        rule + "\(prose: group.finding.message)" + group.finding.grounds, indent: 2,
        lead: "\(group.finding.standing(words)) "
      )
    }
  }

  private mutating func write(_ group: FindingGroup, source: String, excerpt: Excerpt) {
    let finding = group.finding
    let lots: TerminalText = group.lots.isEmpty ? "" : ", " + words.lots(group.lots)
    let severity: TerminalText =
      "\(finding.severity.symbol) \(words.name(finding.severity.rawValue, HTMLWord(finding.severity)))"
    let head = style.paint(severity, finding.severity.ink)
    line("\(head) \(prose: finding.rule) \(prose: finding.name)\(lots)", indent: 2)
    paragraph("\(prose: finding.message)", indent: 4)
    if let place = finding.place {
      line(Self.position(place, in: source), indent: Self.excerptIndent)
      self.excerpt(excerpt.lines(at: place), indent: Self.excerptIndent)
    }
    if !group.otherPlaces.isEmpty { line(words.otherPositions(group.otherPlaces), indent: Self.excerptIndent) }
    if !finding.searched.isEmpty {
      let searched = finding.searched.map { "\(prose: $0)" as TerminalText }
      paragraph(words.enumeration(searched) + ".", indent: 4, lead: words[.searched])
    }
    if !finding.why.isEmpty { paragraph("\(prose: finding.why)", indent: 4, lead: words[.why]) }
    if !finding.advice.isEmpty { paragraph("\(prose: finding.advice)", indent: 4, lead: words[.advice]) }
    for citation in finding.citations {
      paragraph("\(prose: citation.text)", indent: 4, lead: words[.see])
      if let url = citation.url { line("\(url)", indent: 9) }
    }
  }

  /// Wording that answers several findings is shown once.
  private mutating func write(_ suggestion: Finding.Suggestion, isShownAbove: Bool) {
    let model = words.told(.model, "\(prose: suggestion.model)", "\(prose: suggestion.language)")
    line(words.told(isShownAbove ? .wordingAbove : .wording, model), indent: 4)
    if !isShownAbove { wording(suggestion.text, indent: 6) }
  }
}

extension Finding.Severity {
  /// As counted: `2 errors`.
  var noun: TerminalText {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  fileprivate var symbol: TerminalText {
    switch self {
    case .error: "✗"
    case .warning: "!"
    case .info: "i"
    }
  }

  fileprivate var ink: Style.Ink {
    switch self {
    case .error: .poor
    case .warning: .fair
    case .info: .marker
    }
  }
}
