import Mustache
import TenderDocument
import TenderRules

/// What the templates say about one document.
struct HTMLDocument {
  let checked: CheckedDocument
  /// Begins the anchor of every part.
  let id: HTMLText
  let page: HTMLPage
  let clauseGroups: [ClauseGroup]
  /// What is not met.
  let findingGroups: [FindingGroup]
  let finder: PassageFinder

  var words: HTMLWords { page.words }
  var isXML: Bool { checked.document.format != .text }

  /// True where every lint that applies was checked and met.
  var isClean: Bool { findingGroups.isEmpty && !checked.findings.contains { $0.outcome == .notChecked } }

  init(_ checked: CheckedDocument, id: HTMLText, page: HTMLPage) {
    self.checked = checked
    self.id = id
    self.page = page
    clauseGroups = ClauseGroup.groups(of: checked.clauses)
    findingGroups = FindingGroup.groups(of: checked.findings.filter(\.counts))
    finder = PassageFinder(checked.document)
  }

  func anchor(_ kind: StaticString, _ number: Int) -> HTMLFields.Value {
    .words("\(literal: id.string)-\(literal: "\(kind)")\(number)")
  }

  /// The passage at a place; the bare words where no text of the document stands there.
  func passage(at place: Place, quote: String) -> HTMLFields {
    guard let passage = finder.passage(at: place) else {
      return [
        "isCode": .flag(true), "words": .text(HTMLText(stretch: quote)), "lang": .none, "before": .none, "after": .none,
      ]
    }
    return [
      "isCode": .none, "words": .text(passage.words), "lang": .language(passage.language),
      "before": .text(passage.before),
      "after": .text(passage.after),
    ]
  }

  func place(_ place: Place, others: [Place]) -> HTMLFields {
    [
      "line": .number(place.range.line), "column": .number(place.range.column),
      "others": .words(words.places(others.map { ($0.range.line, $0.range.column) })), "isXML": .flag(isXML),
      "path": .prose(place.path),
    ]
  }

  /// What a rule is called; its name where nothing is told of it.
  func title(of finding: Finding) -> HTMLFields.Value {
    .prose(page.rules[finding.rule]?.summary ?? finding.name)
  }
}
