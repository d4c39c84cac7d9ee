import TenderDocument

/// Walks through an eForms notice and adds what it says to the draft, in document order.
struct EFormsWalk {
  let tree: XMLTree
  var draft: NoticeDraft
  /// The notice's own language (BT-702), for text that names none.
  let language: LanguageCode?
  /// The lot, part or group of lots around the present place.
  var lot: String?
  var organisations = EFormsOrganisations()
  /// Why the notice cannot be read after all.
  var fault: InputError?
  /// A few references, each to many, would make a small file endless.
  static let maximumWinners = 100_000
  var winnerCount = 0
  private let root: XMLTree.Index
  /// The code that `language` was read from; the same list as that of `@languageID`.
  private let declaredLanguage: String?
  private var languages = LanguageMemory()

  /// - Parameter language: the language to read the notice in where it names none.
  init(_ draft: NoticeDraft, root: XMLTree.Index, language: LanguageCode?) {
    tree = draft.tree
    self.draft = draft
    self.root = root
    declaredLanguage = tree.string(of: tree.first(.noticeLanguageCode, in: root))
    self.language = declaredLanguage.flatMap { LanguageCode(inNotice: $0) } ?? language
  }

  mutating func run() {
    draft.document.notice.kind = EFormsHeader.kind(ofRoot: tree.rootName)
    if let language { draft.document.notice.languages.append(language) }
    for child in tree.children(of: root) {
      switch tree.name(of: child) {
      case .ublExtensions: readExtensions(child)
      case .contractingParty: readContractingParty(child)
      case .businessParty: readBusinessParty(child)
      case .procurementProject: readProject(child)
      case .procurementProjectLot: readLot(child)
      case .tenderingTerms: readTerms(child)
      case .tenderingProcess: readProcess(child)
      default: readHeader(child)
      }
    }
  }

  private mutating func readLot(_ element: XMLTree.Index) {
    guard let id = tree.first(.id, in: element) else { return }
    lot = tree.string(of: id)
    // A group of lots has criteria of its own, but is no lot.
    if let lot, tree.attribute(.schemeName, of: id) != "LotsGroup" { draft.addLot(self.lot(lot, element)) }
    for child in tree.children(of: element) {
      switch tree.name(of: child) {
      case .procurementProject: readProject(child)
      case .tenderingTerms: readTerms(child)
      case .tenderingProcess: readProcess(child)
      default: break
      }
    }
    lot = nil
  }

  private func lot(_ id: String, _ element: XMLTree.Index) -> Lot {
    var lot = Lot(id: id)
    guard let project = tree.first(.procurementProject, in: element) else { return lot }
    lot.title = tree.string(of: own(.name, in: project))
    lot.size = size(ofProject: project)
    for child in tree.children(of: project) {
      switch tree.name(of: child) {
      case .mainCommodityClassification, .additionalCommodityClassification:
        if let code = tree.string(of: tree.first(.itemClassificationCode, in: child)) { lot.cpv.append(code) }
      default: break
      }
    }
    return lot
  }

  // MARK: Parts of every reading

  /// The child of that name with text in the notice's own language, else the first with text.
  func own(_ name: ElementName, in element: XMLTree.Index) -> XMLTree.Index? {
    var first: XMLTree.Index?
    for child in tree.children(of: element) where tree.name(of: child) == name {
      guard tree.textRange(of: child) != nil else { continue }
      if first == nil { first = child }
      if isOwn(child) { return child }
    }
    return first
  }

  /// True for a text that names the notice's own language.
  func isOwn(_ element: XMLTree.Index) -> Bool {
    declaredLanguage != nil && tree.attribute(.languageID, of: element) == declaredLanguage
  }

  @discardableResult
  mutating func addField(_ element: XMLTree.Index, _ role: Role, _ term: String) -> Range<Int>? {
    draft.addField(element, role, term: term, language: language(of: element), lot: lot)
  }

  mutating func declare(_ term: String, by element: XMLTree.Index?) {
    draft.declare(term, by: element, lot: lot)
  }

  /// The language that a text names, else that of the notice; nil where neither does.
  mutating func language(of element: XMLTree.Index) -> LanguageCode? {
    guard let declared = tree.attribute(.languageID, of: element) else { return language }
    return languages.code(declared)
  }
}

extension LanguageCode {
  /// The language of a code in a notice; three letters that are not known here stand for themselves, so that their text is taken
  /// for no other language's. nil for what is no code.
  fileprivate init?(inNotice declared: String) {
    if let known = LanguageCode(declared: declared) {
      self = known
    } else if declared.utf8.count == 3, declared.utf8.allSatisfy({ 0x61...0x7A ~= $0 | 0x20 }) {
      self.init(rawValue: declared.lowercased())
    } else {
      return nil
    }
  }
}

/// Remembers the last language, because neighbours mostly share it.
private struct LanguageMemory {
  private var declared = ""
  private var known: LanguageCode?

  mutating func code(_ declared: String) -> LanguageCode? {
    if declared != self.declared {
      self.declared = declared
      known = LanguageCode(inNotice: declared)
    }
    return known
  }
}
