import TenderDocument
import TenderRules

extension TextPage {
  mutating func write(_ groups: [ClauseGroup], of document: Document, source: String, excerpt: Excerpt) {
    guard !groups.isEmpty else {
      heading(words[.noClause])
      paragraph("\(words.searched(document)).", indent: 2, lead: words[.searched])
      return
    }
    let count = groups.reduce(0) { $0 + $1.indices.count }
    let different = count == groups.count ? "" : words.told(.different, "\(groups.count)")
    heading(words.told(.clausesFound, "\(count)") + different)
    var family: String?
    for group in groups {
      if group.clause.family != family {
        family = group.clause.family
        blankLine()
        line(words.family(group.clause.family), indent: 2)
      }
      write(group, source: source, excerpt: excerpt)
    }
  }

  static func searched(_ document: Document) -> TerminalText { TextWords.english.searched(document) }

  private mutating func write(_ group: ClauseGroup, source: String, excerpt: Excerpt) {
    let clause = group.clause
    let strength = style.paint(
      words.name(clause.strength.rawValue, HTMLWord(clause.strength)), clause.strength.ink)
    paragraph(group.facts(words), indent: 3, lead: "\(group.number). \(strength) ")
    guard let place = clause.evidence.first?.place else { return }
    line(Self.position(place, in: source), indent: Self.excerptIndent)
    self.excerpt(excerpt.lines(at: place), indent: Self.excerptIndent)
    if !group.otherPlaces.isEmpty { line(words.otherPositions(group.otherPlaces), indent: Self.excerptIndent) }
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
  func facts(_ words: TextWords) -> TerminalText {
    var facts: [TerminalText] = ["\(prose: clause.type)", words.name(clause.stage.rawValue, HTMLWord(clause.stage))]
    if !lots.isEmpty { facts.append(words.lots(lots)) }
    if let language = clause.language { facts.append("\(prose: language.rawValue)") }
    if !clause.commitments.isEmpty {
      facts.append(TextPage.joined(clause.commitments.map { "\(literal: $0.rawValue)" }, by: ", "))
    }
    if let target = clause.target { facts.append(words.told(.asksFor, target.words)) }
    return TextPage.joined(facts, by: " · ")
  }

  var facts: TerminalText { facts(.english) }
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
