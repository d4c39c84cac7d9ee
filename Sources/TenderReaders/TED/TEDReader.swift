import TenderDocument

/// Reads the notices that TED published before eForms: `TED_EXPORT` R2.0.8 and R2.0.9, standard and defence forms.
///
/// Names are compared without their namespace, of which five are in use and none too. A notice in several languages has
/// a form for each; only the originals are read, or the first translation where nothing is marked as original. What has
/// no language (lots, flags, award lists, results) is taken from the first of them.
public struct TEDReader: DocumentReader {
  public init() {}

  public func recognises(_ input: ReaderInput) -> Bool {
    input.tree?.rootName == ElementName.tedExport.rawValue
  }

  public func read(_ input: ReaderInput) throws(InputError) -> Document {
    guard let tree = input.tree, let root = tree.elements.indices.first.map(XMLTree.Index.init) else {
      throw InputError(.unsupported, "a TED notice must be XML, found other text")
    }
    var draft = NoticeDraft(.ted, of: tree, source: input.source)
    let forms = forms(of: tree, root: root)
    draft.document.notice.kind = forms.first.map { TEDHeader.kind(ofForm: tree.attribute(.form, of: $0)) } ?? .other
    let header = TEDHeader(tree)
    header.fill(&draft, root: root)
    var isLead = true
    for form in forms {
      let language = tree.attribute(.language, of: form).flatMap { LanguageCode(declared: $0) } ?? input.language
      if let language, !draft.document.notice.languages.contains(language) {
        draft.document.notice.languages.append(language)
      }
      var walk = TEDFormWalk(draft, form: form, language: language, isLead: isLead)
      walk.run()
      draft = walk.draft
      isLead = false
    }
    header.completeBuyer(&draft, root: root)
    return draft.finished()
  }

  private func forms(of tree: XMLTree, root: XMLTree.Index) -> [XMLTree.Index] {
    guard let section = tree.first(.formSection, in: root) else { return [] }
    let all = tree.children(of: section).filter { tree.elements[Int($0)].firstChild >= 0 }
    let originals = all.filter { tree.attribute(.category, of: $0) == "ORIGINAL" }
    return originals.isEmpty ? Array(all.prefix(1)) : originals
  }
}
