import TenderDocument

/// What the codes of an eForms notice say about the notice itself.
enum EFormsHeader {
  /// The stage that a notice type (BT-02) stands for; nil for an unknown one.
  static func kind(ofType code: String) -> Notice.Kind? {
    if code.hasPrefix("cn-") || code.hasPrefix("pin-cfc-") || code == "qu-sy" || code == "subco" {
      return .contractNotice
    }
    if code == "can-modif" || code == "compl" || code == "corr" || code.hasPrefix("brin-") { return .other }
    if code.hasPrefix("can-") || code == "veat" { return .awardNotice }
    if code.hasPrefix("pin-") || code == "pmc" { return .planning }
    return nil
  }

  static func kind(ofRoot name: String) -> Notice.Kind {
    switch name {
    case "ContractNotice": .contractNotice
    case "ContractAwardNotice": .awardNotice
    case "PriorInformationNotice": .planning
    default: .other
    }
  }
}

extension EFormsWalk {
  mutating func readHeader(_ element: XMLTree.Index) {
    switch tree.name(of: element) {
    case .id: draft.document.notice.id = tree.string(of: element)
    case .versionID:
      // A new version replaces the notice; both parts together are how one notice refers to another (BT-758).
      if let id = draft.document.notice.id, let version = tree.string(of: element) {
        draft.document.notice.id = "\(id)-\(version)"
      }
    case .contractFolderID: draft.document.notice.procedure = tree.string(of: element)
    case .issueDate:
      if draft.document.notice.published == nil { draft.document.notice.published = day(element) }
    case .noticeTypeCode:
      if let kind = tree.string(of: element).flatMap(EFormsHeader.kind(ofType:)) { draft.document.notice.kind = kind }
    case .regulatoryDomain: draft.document.notice.legalBasis = tree.string(of: element)
    case .additionalNoticeLanguage:
      if let code = tree.string(of: tree.first(.id, in: element)).flatMap({ LanguageCode(declared: $0) }),
        !draft.document.notice.languages.contains(code)
      {
        draft.document.notice.languages.append(code)
      }
    default: break
    }
  }

  mutating func readExtensions(_ element: XMLTree.Index) {
    for part in tree.children(of: element) {
      guard let content = tree.first(.extensionContent, .eformsExtension, in: part) else { continue }
      for child in tree.children(of: content) {
        switch tree.name(of: child) {
        case .noticeSubType: declare("OPP-070", by: tree.first(.subTypeCode, in: child))
        case .publication:
          draft.document.notice.published = tree.first(.publicationDate, in: child).flatMap(day)
        case .organizations: readOrganisations(child)
        case .changes: readChanges(child, "BT-141", because: "BT-762")
        case .contractModification: readChanges(child, "BT-202", because: "BT-201")
        default: break
        }
      }
      // Behind the loop, because results refer to organisations, which may stand behind them.
      if let result = tree.first(.noticeResult, in: content) { readResult(result) }
    }
  }

  /// Reads why and how a notice or a contract was changed.
  private mutating func readChanges(_ element: XMLTree.Index, _ term: String, because reasonTerm: String) {
    for part in tree.children(of: element) {
      addTexts(.changeDescription, in: part, .other, term)
      addTexts(.reasonDescription, in: part, .other, reasonTerm)
    }
  }

  /// A date without its zone.
  private func day(_ element: XMLTree.Index) -> String? {
    guard let day = tree.string(of: element)?.prefix(10), day.utf8.count == 10 else { return nil }
    return String(day)
  }
}
