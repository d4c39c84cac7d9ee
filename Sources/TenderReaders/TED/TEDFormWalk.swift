import TenderDocument

/// Walks through one form of a TED notice and adds what it says to the draft, in document order.
///
/// The forms differ in their wrappers far more than in the names inside, so every element is read by its own name,
/// wherever it stands; only its lot depends on what is around.
struct TEDFormWalk {
  let tree: XMLTree
  var draft: NoticeDraft
  let language: LanguageCode?
  /// True for the first form of a notice; what needs no language is read from this one only.
  let isLead: Bool
  /// The award criteria of the lot around the present place, or of the notice outside of lots.
  var awardList: AwardList?
  private let form: XMLTree.Index
  private var numbering: TEDLotNumbering

  init(_ draft: NoticeDraft, form: XMLTree.Index, language: LanguageCode?, isLead: Bool) {
    tree = draft.tree
    self.draft = draft
    self.form = form
    self.language = language
    self.isLead = isLead
    numbering = TEDLotNumbering(form: form, in: tree)
  }

  mutating func run() {
    walkChildren(of: form, lot: nil)
    finishAwardList()
  }

  mutating func addText(_ element: XMLTree.Index, _ name: ElementName, _ role: Role, lot: String?) {
    draft.addField(element, role, term: name.rawValue, language: language, lot: lot)
  }

  private mutating func walkChildren(of element: XMLTree.Index, lot: String?) {
    for child in tree.children(of: element) { walk(child, lot: lot) }
  }

  private mutating func walk(_ element: XMLTree.Index, lot: String?) {
    let name = tree.name(of: element)
    if isLead {
      readNoticeData(element, name)
      readFlag(element, name, lot: lot)
    }
    switch name {
    case .objectContract:
      numbering.enter(element, in: tree)
      walkChildren(of: element, lot: nil)
    case .objectDescr, .f17AnnexB, .lotPriorInformation:
      walkLot(element, name)
    case .acQuality, .acCost, .acPrice, .acCriteria, .acCriterion, .acProcurementDoc, .criteriaDefinition, .lowestPrice,
      .criteriaStatedInOtherDocument:
      readCriterion(element, name, lot: lot)
    case .awardContract, .awardOfContractDefence, .awardedPrize:
      readAward(element, name)
    case .oldValue:
      break  // What a corrigendum takes back.
    default:
      if let role = name.tedRole {
        addText(element, name, role, lot: lot)
      } else {
        walkChildren(of: element, lot: lot)
      }
    }
  }

  private mutating func walkLot(_ element: XMLTree.Index, _ name: ElementName) {
    let outer = awardList
    awardList = nil
    let lot = numbering.lot(element, name, in: tree)
    if isLead {
      if let lot {
        draft.addLot(self.lot(lot, element))
      } else {
        takeSize(of: element)
      }
    }
    walkChildren(of: element, lot: lot)
    finishAwardList()
    awardList = outer
  }

  private func lot(_ id: String, _ element: XMLTree.Index) -> Lot {
    var lot = Lot(id: id)
    lot.title = tree.string(of: tree.first(.title, in: element) ?? tree.first(.lotTitle, in: element))
    addCodes(in: element, to: &lot.cpv)
    lot.size = size(in: element)
    return lot
  }

  /// Gives the notice what a contract that is not divided says.
  private mutating func takeSize(of element: XMLTree.Index) {
    let own = size(in: element)
    if draft.document.notice.size.value == nil { draft.document.notice.size.value = own.value }
    if draft.document.notice.size.months == nil { draft.document.notice.size.months = own.months }
  }

  private func addCodes(in element: XMLTree.Index, to codes: inout [String]) {
    for child in tree.children(of: element) {
      switch tree.name(of: child) {
      case .cpv, .cpvMain, .cpvAdditional: addCodes(in: child, to: &codes)
      case .cpvCode:
        if let code = tree.attribute(.code, of: child) { codes.append(code) }
      default: break
      }
    }
  }
}
