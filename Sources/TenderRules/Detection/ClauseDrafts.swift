import TenderDocument
import TenderText

/// The clauses of a document in the making: sorts finds by the matter they speak of.
struct ClauseDrafts {
  /// What tells that two finds of one type and lot are about one clause.
  private enum Matter: Hashable {
    case paragraph(Int)
    /// The words found, folded.
    case words(String)
    /// The field, which says it in several languages.
    case term(String)
  }

  private struct Key: Hashable {
    var type: Int
    var lot: String?
    var matter: Matter
  }

  /// In the order of their first finds.
  private(set) var drafts: [ClauseDraft] = []
  private let document: Document
  /// The first draft about each matter.
  private var known: [Key: Int] = [:]

  init(_ document: Document) {
    self.document = document
  }

  /// Adds a find to the draft that stands in the same paragraph, uses the same words, or is the same field in another language; to a
  /// new one if there is none.
  ///
  /// - Parameter type: an index in the rule set's clause types.
  mutating func add(_ candidate: Candidate, type: Int) {
    let field = document.fields[candidate.field]
    func key(_ matter: Matter) -> Key { Key(type: type, lot: field.lot, matter: matter) }
    let words = Folding.words(of: document.string(candidate.range))
    let own = [key(.paragraph(candidate.paragraph)), key(.words(words))]
    // In XML of no known kind a term is the name of a tag, which thousands of fields share.
    let term = field.term.isEmpty || document.format == .xml ? nil : key(.term(field.term))
    let twin = term.flatMap { known[$0] }.flatMap { drafts[$0].language != field.language ? $0 : nil }
    let draft: Int
    if let same = (own.compactMap { known[$0] } + [twin].compactMap(\.self)).min() {
      drafts[same].add(candidate)
      draft = same
    } else {
      drafts.append(ClauseDraft(candidate, type: type, field: field))
      draft = drafts.count - 1
    }
    for key in own + [term].compactMap(\.self) where known[key] == nil { known[key] = draft }
  }
}
