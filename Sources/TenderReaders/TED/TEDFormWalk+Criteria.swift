import TenderDocument

extension TEDFormWalk {
  /// Reads one criterion, or the word that the criteria stand elsewhere.
  ///
  /// Criteria stand in an `AC` or without it (R2.0.9.S01 and S02), below a directive (F15), without weights
  /// (concessions) or under other names (defence).
  mutating func readCriterion(_ element: XMLTree.Index, _ name: ElementName, lot: String?) {
    switch name {
    case .acProcurementDoc, .criteriaStatedInOtherDocument:
      if awardList == nil { awardList = AwardList(lot: lot, basis: .documentsOnly, criteria: []) }
    case .acPrice, .lowestPrice:
      addCriterion(.price, element, name: nil, weight: tree.first(.acWeighting, in: element), lot: lot)
    case .acCost:
      addCriterion(
        .cost, element, name: tree.first(.acCriterion, in: element), weight: tree.first(.acWeighting, in: element),
        lot: lot)
    case .acCriterion:
      addCriterion(.quality, element, name: element, weight: nil, lot: lot)
    case .criteriaDefinition:
      addCriterion(
        .quality, element, name: tree.first(.criteria, in: element), weight: tree.first(.weighting, in: element),
        lot: lot)
    default:
      addCriterion(
        .quality, element, name: tree.first(.acCriterion, in: element), weight: tree.first(.acWeighting, in: element),
        lot: lot)
    }
  }

  mutating func finishAwardList() {
    if isLead, let awardList { draft.document.awardLists.append(awardList) }
    awardList = nil
  }

  private mutating func addCriterion(
    _ kind: AwardList.Kind, _ element: XMLTree.Index, name: XMLTree.Index?, weight: XMLTree.Index?, lot: String?
  ) {
    var range: Range<Int>?
    if let name {
      range = draft.addField(
        name, .awardCriterion, term: tree.name(of: name).rawValue, language: language, lot: lot)
    }
    let criterion = AwardList.Criterion(
      kind: kind, name: range, weight: tree.textRange(of: weight).map { AwardList.Weight(range: $0) },
      path: range == nil ? element : name ?? element, language: language, source: tree.sourceRange(of: element))
    if awardList == nil { awardList = AwardList(lot: lot, basis: .notice, criteria: []) }
    awardList?.basis = .notice
    awardList?.criteria.append(criterion)
  }
}
