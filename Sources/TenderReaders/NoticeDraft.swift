import TenderDocument
import TenderText

/// The document that a reader of notices is filling, beside the tree it is filled from.
struct NoticeDraft {
  let tree: XMLTree
  var document: Document
  private var lotIDs: Set<String> = []
  private var cpv: Set<String> = []

  init(_ format: DocumentFormat, of tree: XMLTree, source: SourceText) {
    self.tree = tree
    document = Document(
      format: format, source: source, text: tree.text, paths: tree.paths, notice: Notice(kind: .other))
  }

  /// Adds the whole text of `element` as one field and returns its range; an element without text adds nothing.
  @discardableResult
  mutating func addField(
    _ element: XMLTree.Index, _ role: Role, term: String, language: LanguageCode?, lot: String?
  ) -> Range<Int>? {
    guard let range = tree.textRange(of: element) else { return nil }
    document.fields.append(
      Field(path: element, role: role, language: language, lot: lot, range: range, term: term))
    return range
  }

  /// Adds the code that `element` holds as its text; what is longer than any code is none.
  mutating func declare(_ term: String, by element: XMLTree.Index?, lot: String?) {
    guard let element, let range = tree.textRange(of: element), range.count <= 200 else { return }
    document.declarations.append(
      Declaration(
        term: term, code: String(decoding: tree.text.bytes[range], as: UTF8.self), lot: lot, path: element,
        source: tree.text.sourceRange(of: range)))
  }

  /// Adds a code that the mere presence of `element` stands for.
  mutating func declare(_ term: String, _ code: String, flag element: XMLTree.Index, lot: String?) {
    document.declarations.append(
      Declaration(term: term, code: code, lot: lot, path: element, source: tree.tagRange(of: element)))
  }

  /// Adds a CPV code of the notice, unless it was added before.
  mutating func addCPV(_ code: String) {
    if cpv.insert(code).inserted { document.notice.cpv.append(code) }
  }

  /// Adds a lot, unless one of its id was added before.
  mutating func addLot(_ lot: Lot) {
    if lotIDs.insert(lot.id).inserted { document.lots.append(lot) }
  }

  /// The document, its fields in order even where a notice turns the order of its schema round.
  func finished() -> Document {
    var finished = document
    let starts = finished.fields.map(\.range.lowerBound)
    if !zip(starts, starts.dropFirst()).allSatisfy(<) {
      finished.fields.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
    return finished
  }
}
