import TenderDocument

/// The coded data that TED puts before every form: numbers, dates and codes that need no reading of the form.
struct TEDHeader {
  private let tree: XMLTree

  init(_ tree: XMLTree) {
    self.tree = tree
  }

  func fill(_ draft: inout NoticeDraft, root: XMLTree.Index) {
    draft.document.notice.id = tree.attribute(.documentID, of: root)
    guard let coded = tree.first(.codedDataSection, in: root) else { return }
    if let date = tree.string(of: tree.first(.refOjs, .datePub, in: coded)) {
      draft.document.notice.published = Self.isoDate(date)
    }
    if let data = tree.first(.noticeData, in: coded) { fillNoticeData(&draft, data) }
    if let data = tree.first(.codifData, in: coded) { fillCodes(&draft, data) }
  }

  private func fillNoticeData(_ draft: inout NoticeDraft, _ data: XMLTree.Index) {
    for child in tree.children(of: data) {
      switch tree.name(of: child) {
      case .noDocOjs where draft.document.notice.id == nil:
        draft.document.notice.id = tree.string(of: child).map(Self.publicationNumber)
      case .originalCpv:
        if let code = tree.attribute(.code, of: child) { draft.addCPV(code) }
      case .refNotice where draft.document.notice.procedure == nil:
        draft.document.notice.procedure = tree.string(of: tree.first(.noDocOjs, in: child))
          .map(Self.publicationNumber)
      default: break
      }
    }
  }

  private func fillCodes(_ draft: inout NoticeDraft, _ data: XMLTree.Index) {
    for child in tree.children(of: data) {
      switch tree.name(of: child) {
      case .tdDocumentType:
        if let kind = tree.attribute(.code, of: child).flatMap(Self.kind(ofType:)) { draft.document.notice.kind = kind }
      case .ncContractNature:
        draft.document.notice.nature = tree.attribute(.code, of: child).flatMap(Self.nature)
      case .prProc:
        draft.document.notice.procedureType = tree.attribute(.code, of: child).flatMap(Self.procedureType)
      case .directive:
        draft.document.notice.legalBasis = tree.attribute(.value, of: child).flatMap(Self.celex)
      default: break
      }
    }
  }

  /// Gives the buyer the country and region of the header, where its address has none.
  func completeBuyer(_ draft: inout NoticeDraft, root: XMLTree.Index) {
    guard var buyer = draft.document.notice.buyer,
      let data = tree.first(.codedDataSection, .noticeData, in: root)
    else { return }
    if buyer.country == nil {
      buyer.country = tree.attribute(.value, of: tree.first(.isoCountry, in: data))
        .flatMap(TEDCountry.alpha3)
    }
    if buyer.nuts == nil { buyer.nuts = tree.attribute(.code, of: tree.first(.caCeNuts, in: data)) }
    draft.document.notice.buyer = buyer
  }

  /// Turns the Official Journal's `2017/S 005-007321` into the publication number `007321-2017`, as `DOC_ID` has it.
  static func publicationNumber(_ reference: String) -> String {
    guard let number = reference.split(separator: "-").last, number.count < reference.count else { return reference }
    return "\(number)-\(reference.prefix(4))"
  }

  /// Turns `20170107` into `2017-01-07`.
  static func isoDate(_ date: String) -> String? {
    guard date.utf8.count == 8, date.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return "\(date.prefix(4))-\(date.dropFirst(4).prefix(2))-\(date.suffix(2))"
  }

  /// Turns `2014/24/EU` into the CELEX number `32014L0024`; nil for anything that is not a directive's number.
  static func celex(_ directive: String) -> String? {
    let parts = directive.split(separator: "/")
    guard parts.count == 3, parts[0].count == 4, let number = Int(parts[1]), 0..<10_000 ~= number
    else { return nil }
    return "3\(parts[0])L" + String(repeating: "0", count: 4 - String(number).count) + String(number)
  }

  /// The stage that a document type (`TD_DOCUMENT_TYPE`) stands for; nil for an unknown one.
  static func kind(ofType code: String) -> Notice.Kind? {
    switch code {
    // Notices without a call for competition, and those on a buyer profile.
    case "0", "P", "B": .planning
    // Contract, concession and contest notices; calls by a prior, periodic or qualification notice.
    case "3", "Y", "A", "M", "O", "Q", "C", "H", "D": .contractNotice
    case "7", "J", "R", "V": .awardNotice
    // Additional information and modifications.
    case "2", "K": .other
    default: nil
    }
  }

  /// The stage that a form stands for by its number, where no document type says it more exactly.
  static func kind(ofForm number: String?) -> Notice.Kind {
    switch number {
    case "F01", "F04", "F08", "F16", "16", "T01": .planning
    case "F02", "F05", "F07", "F12", "F17", "17", "F21", "F22", "F23", "F24": .contractNotice
    case "F03", "F06", "F13", "F15", "F18", "18", "F25", "T02": .awardNotice
    default: .other
    }
  }

  /// nil for a notice that no procedure goes with.
  private static func procedureType(_ code: String) -> Notice.ProcedureType? {
    switch code {
    case "1": .open
    case "2", "3": .restricted
    case "4", "6", "B": .negotiatedWithCall
    case "A", "F", "T", "V": .negotiatedWithoutCall
    case "C": .dialogue
    case "G": .partnership
    case "9", "N", "Z": nil
    default: .other
    }
  }

  private static func nature(_ code: String) -> String? {
    switch code {
    case "1": "works"
    case "2": "supplies"
    case "4": "services"
    default: nil
    }
  }
}
