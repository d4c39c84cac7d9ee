import TenderDocument
import TenderText

/// Gives findings the wording that would answer them, in the language of the words they are about.
struct SuggestionMaker {
  let rules: RuleSet
  let document: Document
  let clauses: [Clause]
  let placer: Placer

  /// The finding with its suggestion, where its lint has one that is written in the language or in English.
  func answered(_ finding: Finding) -> Finding {
    guard var use = rules.suggested[finding.rule] else { return finding }
    if use.prefersSameClause, let range = finding.place?.range, let model = model(ofClauseIn: range) {
      use = ModelUse(model: model, level: .standard, values: [:], prefersSameClause: true)
    }
    var finding = finding
    finding.suggestion = rules.models.suggestion(
      use, in: language(of: finding), country: document.notice.buyer?.country)
    return finding
  }

  /// nil where no clause with a model stands there.
  private func model(ofClauseIn range: SourceRange) -> String? {
    for clause in clauses where clause.evidence.contains(where: { $0.place.range.overlaps(range) }) {
      if let model = rules.clauseModels[clause.type] { return model }
    }
    return nil
  }

  /// Of the text at the finding's place; of the document where it has no place, or one outside the texts, such as a code.
  private func language(of finding: Finding) -> LanguageCode {
    if let range = finding.place?.range, let language = field(around: range)?.language { return language }
    return document.notice.languages.first ?? document.fields.lazy.compactMap(\.language).first ?? .english
  }

  /// Fields stand in document order, so that it is found by halving.
  private func field(around range: SourceRange) -> Field? {
    var low = 0
    var high = document.fields.count
    while low < high {
      let middle = (low + high) / 2
      if start(of: middle) <= range.offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, range.offset < end(of: low - 1) else { return nil }
    return document.fields[low - 1]
  }

  private func start(of field: Int) -> Int {
    location(of: field).offset
  }

  private func end(of field: Int) -> Int {
    let location = location(of: field)
    return location.offset + location.length
  }

  private func location(of field: Int) -> SourceRange {
    placer.place(document.text.sourceRange(of: document.fields[field].range), path: -1).range
  }
}

extension SourceRange {
  fileprivate func overlaps(_ other: SourceRange) -> Bool {
    offset < other.offset + other.length && other.offset < offset + length
  }
}
