import TenderDocument
import TenderRules

/// What the templates of a page are filled with.
struct HTMLPage: Sendable {
  let words: HTMLWords
  let tool: Report.Tool
  /// By their ids.
  let rules: [String: RuleDescriptor]
  let isSingle: Bool
  /// False to list only findings whose outcome is `not-met`.
  let includesAllOutcomes: Bool

  /// - Parameter title: of the only document.
  func open(title: String?) -> HTMLFields {
    [
      "w": .words(of: words), "policy": .words("\(literal: HTMLStyle.page.policy)"),
      "style": .sheet(HTMLStyle.page.sheet),
      "version": .prose(tool.version), "title": .prose(title), "several": .flag(!isSingle),
    ]
  }

  func close(after summary: Summary) -> HTMLFields {
    [
      "w": .words(of: words), "overview": .one(isSingle ? nil : overview(summary)), "version": .prose(tool.version),
      "policyName": .prose(tool.policy), "profile": .prose(tool.profile), "rules": .prose(tool.rules),
    ]
  }

  func refusal(_ refusal: Refusal) -> HTMLFields {
    [
      "w": .words(of: words), "id": .text(Self.id(of: refusal.source)), "source": .words("\(refusal.source)"),
      "several": .flag(!isSingle),
      "errors": .list(
        refusal.errors.map { error in
          [
            "line": .number(error.line), "column": .number(error.column), "message": .prose(error.message),
            "hint": .prose(error.hint),
          ]
        }),
    ]
  }

  func document(_ checked: CheckedDocument, of report: Report) -> HTMLFields {
    let content = HTMLDocument(checked, id: Self.id(of: report.source), page: self)
    let notice = checked.document.notice
    return [
      "w": .words(of: words), "id": .text(content.id), "several": .flag(!isSingle),
      "kind": .words(words[HTMLWord(notice.kind)]),
      "lang": .language(notice.title.flatMap { _ in notice.languages.first }),
      "title": notice.title.map { .prose($0) } ?? .words("\(report.source)"), "facts": .list(facts(notice, of: report)),
      "verdicts": .list(content.verdicts), "counts": .items(content.counts), "checklist": .one(content.checklist),
      "hasFindings": .flag(!content.findingGroups.isEmpty), "isClean": .flag(content.isClean),
      "isPartlyChecked": .flag(content.findingGroups.isEmpty && !content.isClean), "findings": .list(content.findings),
      "heldBack": .words(content.heldBack),
      "hasClauses": .flag(!checked.clauses.isEmpty), "families": .list(content.families),
      "searched": .words(content.searched), "awards": .list(content.awards),
      "outcomes": .one(includesAllOutcomes ? content.outcomes : nil), "open": .words(content.open),
      "notChecked": .one(content.notChecked), "lints": .list(content.lints), "strengths": .list(content.strengths),
      "encoding": .words(content.encoding),
    ]
  }

  private func facts(_ notice: Notice, of report: Report) -> [HTMLFields] {
    let buyer = notice.buyer.map { buyer in
      [buyer.name, buyer.town, buyer.country].compactMap(\.self).joined(separator: ", ")
    }
    let languages = notice.languages.map(\.rawValue).joined(separator: ", ")
    let facts: [(HTMLWord, HTMLFields.Value, Bool)] = [
      (.buyer, .prose(buyer), false), (.published, .prose(notice.published), false),
      (.noticeID, .prose(notice.id), false),
      (notice.languages.count == 1 ? .language : .languages, languages.isEmpty ? .none : .prose(languages), false),
      (.file, .words("\(report.source)"), true), (.digest, .prose(report.sha256), true),
    ]
    return facts.filter { !$0.1.isNone }.map { name, value, isCode in
      ["name": .words(words[name]), "value": value, "code": .flag(isCode)]
    }
  }

  /// The anchor of a document, which depends on nothing but its source: FNV-1a (64 bits).
  static func id(of source: String) -> HTMLText {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in source.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return HTMLText("d\(literal: String(hash, radix: 16))")
  }
}
