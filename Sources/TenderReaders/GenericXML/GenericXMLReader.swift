import TenderDocument
import TenderText

/// Reads XML of no kind that has a reader of its own, such as DocBook, TEI, XHTML or a contract template.
///
/// A field is the text between the tags of two blocks: a paragraph, a list item, a cell. Elements within a line, such as
/// `<b>`, do not end one. Its role is that of the section it stands in.
struct GenericXMLReader: DocumentReader {
  private let sharedHeadings: LazyHeadingLookup

  init(headings: LazyHeadingLookup) {
    sharedHeadings = headings
  }

  init(headings: SectionHeadings) {
    self.init(headings: LazyHeadingLookup(headings))
  }

  private var headings: HeadingLookup { sharedHeadings.lookup }

  func recognises(_ input: ReaderInput) -> Bool {
    input.tree != nil
  }

  func read(_ input: ReaderInput) throws(InputError) -> Document {
    guard let tree = input.tree else {
      throw InputError(.unsupported, "an input of this reader must be XML, found something else")
    }
    var blocks = BlockWalk(tree: tree, source: input.source, headings: headings)
    blocks.walk(language: input.language)
    guard !blocks.fields.isEmpty else {
      throw InputError(.empty, "an XML document must hold text, found nothing but markup")
    }
    var notice = Notice(kind: .document)
    notice.title = blocks.title
    for case let language? in blocks.fields.map(\.language) where !notice.languages.contains(language) {
      notice.languages.append(language)
    }
    var document = Document(format: .xml, source: input.source, text: tree.text, paths: tree.paths, notice: notice)
    document.fields = blocks.fields
    if let role = input.role {
      for index in document.fields.indices { document.fields[index].role = role }
    }
    return document
  }
}
