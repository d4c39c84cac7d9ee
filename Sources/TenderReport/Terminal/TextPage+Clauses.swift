import TenderDocument
import TenderRules

extension TextPage {
  mutating func write(_ groups: [ClauseGroup], of document: Document, source: String, excerpt: Excerpt) {
    guard !groups.isEmpty else {
      heading("No clause found")
      paragraph("Searched: \(Self.searched(document)).", indent: 2)
      return
    }
    let count = groups.reduce(0) { $0 + $1.indices.count }
    heading("Clauses found: \(count)\(count == groups.count ? "" : ", \(groups.count) of them different")")
    var family: String?
    for group in groups {
      if group.clause.family != family {
        family = group.clause.family
        blankLine()
        line("\(prose: group.clause.family)", indent: 2)
      }
      write(group, source: source, excerpt: excerpt)
    }
  }

  /// `3 texts and 2 codes in fr and de`.
  static func searched(_ document: Document) -> TerminalText {
    let languages = document.notice.languages.map { "\(prose: $0.rawValue)" as TerminalText }
    let inLanguages: TerminalText = languages.isEmpty ? "" : " in " + enumeration(languages)
    let codes: TerminalText =
      document.declarations.isEmpty ? "" : " and \(count(document.declarations.count, "code"))"
    return "\(count(document.fields.count, "text"))\(codes)\(inLanguages)"
  }

  private mutating func write(_ group: ClauseGroup, source: String, excerpt: Excerpt) {
    let clause = group.clause
    let strength = style.paint("\(literal: clause.strength.rawValue)", clause.strength.ink)
    paragraph(group.facts, indent: 3, lead: "\(group.number). \(strength) ")
    guard let place = clause.evidence.first?.place else { return }
    line(Self.position(place, in: source), indent: Self.excerptIndent)
    self.excerpt(excerpt.lines(at: place), indent: Self.excerptIndent)
    if !group.otherPlaces.isEmpty { line(Self.otherPositions(group.otherPlaces), indent: Self.excerptIndent) }
  }
}

extension Strength {
  fileprivate var ink: Style.Ink {
    switch self {
    case .binding: .good
    case .conditional, .aspirational: .fair
    case .referral, .declared: .faint
    }
  }
}

extension ClauseGroup {
  /// What is told of the clause beside its strength: `insertion-hours · performance · lot 1 · fr · B2 · asks for 8 % of hours`.
  var facts: TerminalText {
    var facts: [TerminalText] = ["\(prose: clause.type)", "\(literal: clause.stage.rawValue)"]
    if !lots.isEmpty { facts.append(TextPage.lots(lots)) }
    if let language = clause.language { facts.append("\(prose: language.rawValue)") }
    if !clause.commitments.isEmpty {
      facts.append(TextPage.joined(clause.commitments.map { "\(literal: $0.rawValue)" }, by: ", "))
    }
    if let target = clause.target { facts.append("asks for \(target.words)") }
    return TextPage.joined(facts, by: " · ")
  }
}

extension Target {
  /// `8 % of hours`, `120 hours`.
  var words: TerminalText {
    let unit = unit.split(separator: "-").joined(separator: " ")
    guard unit.hasPrefix("percent") else { return "\(TextPage.decimal(value)) \(prose: unit)" }
    let whole = unit.dropFirst("percent".count)
    return TextPage.percent(value) + (whole.isEmpty ? "" : " \(prose: String(whole))")
  }
}
