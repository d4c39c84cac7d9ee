import TenderDocument
import TenderRules

extension TextPage {
  /// The title, the buyer, and what identifies the document.
  ///
  /// Each line starts with a word of ours, so that no title can pass for a message.
  mutating func writeHead(_ notice: Notice, source: String) {
    if let title = notice.title { paragraph("\(prose: title)", indent: 0, lead: lead(.title), ink: .heading) }
    if let buyer = notice.buyer {
      let parts = [buyer.name, buyer.town, buyer.country].compactMap(\.self).map { "\(prose: $0)" as TerminalText }
      paragraph(Self.joined(parts, by: ", "), indent: 0, lead: lead(.buyer))
    }
    let kind = words.name(
      notice.kind.rawValue.split(separator: "-").joined(separator: " "), HTMLWord(notice.kind)
    ).string
    let languages = notice.languages.map(\.rawValue).joined(separator: ", ")
    let facts = [kind, notice.id ?? "", notice.published ?? "", languages].filter { !$0.isEmpty }
    paragraph(Self.joined(facts.map { "\(prose: $0)" }, by: " · "), indent: 0, lead: lead(.kind))
    line(lead(.file) + "\(source)")
  }

  /// Leads of one width.
  private func lead(_ word: TextWord) -> TerminalText {
    let width = [TextWord.title, .buyer, .kind, .file].map { words[$0].width }.max() ?? 0
    return words[word].padded(to: width + 1)
  }

  mutating func write(_ verdicts: [Verdict], clauses: [ClauseGroup]) {
    heading(words[.charter])
    blankLine()
    for (index, verdict) in verdicts.enumerated() {
      let lead: TerminalText = "\(verdict.grade.symbol) \(literal: verdict.commitment.rawValue) "
      let grade = style.paint(lead + words.names[HTMLWord(verdict.grade)], verdict.grade.ink)
      paragraph(words.names[HTMLWord(promiseOf: verdict.commitment)], indent: 2, lead: grade + ": ")
      // One cause is told once, after the last verdict that it gave.
      let next = index + 1 < verdicts.count ? verdicts[index + 1] : nil
      if let next, verdict.hasSameCause(as: next) { continue }
      writeCause(of: verdict, clauses: clauses)
      if next != nil { blankLine() }
    }
  }

  private mutating func writeCause(of verdict: Verdict, clauses: [ClauseGroup]) {
    paragraph("\(prose: verdict.because)", indent: 7)
    let missing = verdict.missing.map { "\(prose: $0)" as TerminalText }
    if !missing.isEmpty { paragraph(Self.joined(missing, by: "; ") + ".", indent: 7, lead: words[.missing]) }
    let numbers = clauses.filter { $0.indices.contains(where: verdict.evidence.contains) }.map(\.number)
    guard !numbers.isEmpty else { return }
    let list = words.enumeration(numbers.map { "\($0)" })
    paragraph(words.told(numbers.count == 1 ? .clauseBelow : .clausesBelow, list), indent: 7, lead: words[.evidence])
  }
}

extension Verdict {
  fileprivate func hasSameCause(as other: Verdict) -> Bool {
    (grade, because, missing, evidence) == (other.grade, other.because, other.missing, other.evidence)
  }
}

extension Verdict.Grade {
  var words: TerminalText {
    switch self {
    case .fully: "fully"
    case .partly: "partly"
    case .notAtAll: "not at all"
    case .notAssessable: "not assessable"
    }
  }

  fileprivate var symbol: TerminalText {
    switch self {
    case .fully: "●"
    case .partly: "◐"
    case .notAtAll: "○"
    case .notAssessable: "?"
    }
  }

  fileprivate var ink: Style.Ink {
    switch self {
    case .fully: .good
    case .partly: .fair
    case .notAtAll: .poor
    case .notAssessable: .faint
    }
  }
}
