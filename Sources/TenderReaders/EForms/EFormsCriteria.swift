import TenderDocument

extension EFormsWalk {
  /// Reads the award criteria of one lot or group of lots.
  mutating func readAwardingTerms(_ element: XMLTree.Index) {
    var list = AwardList(lot: lot, basis: .notice, criteria: [])
    var saysSomething = false
    for child in tree.children(of: element) where tree.name(of: child) == .awardingCriterion {
      saysSomething = true
      readCriterion(child, parent: nil, into: &list)
    }
    if saysSomething { draft.document.awardLists.append(list) }
  }

  /// Reads `AwardingCriterion`, a mere bracket unless it has a type of its own, or one of the criteria inside.
  private mutating func readCriterion(_ element: XMLTree.Index, parent: Int?, into list: inout AwardList) {
    var parent = parent
    var nameTerm = "BT-734"
    var textTerm = "BT-540"
    if tree.name(of: element) == .subordinateAwardingCriterion
      || tree.first(.awardingCriterionTypeCode, in: element) != nil
    {
      list.criteria.append(criterion(element, parent: parent))
      parent = list.criteria.count - 1
    } else {
      (nameTerm, textTerm) = ("BT-733", "BT-733")
    }
    for child in tree.children(of: element) {
      switch tree.name(of: child) {
      case .name: addField(child, .awardCriterion, nameTerm)
      case .description: addField(child, .awardCriterion, textTerm)
      case .calculationExpression: addField(child, .awardCriterion, "BT-543")
      case .subordinateAwardingCriterion: readCriterion(child, parent: parent, into: &list)
      default: break
      }
    }
  }

  /// A criterion named by BT-734, or by its description where that is all it has.
  private mutating func criterion(_ element: XMLTree.Index, parent: Int?) -> AwardList.Criterion {
    let named = own(.name, in: element)
    let described = own(.description, in: element)
    let title = named ?? described
    let type = tree.string(of: tree.first(.awardingCriterionTypeCode, in: element))
    return AwardList.Criterion(
      kind: type.flatMap(AwardList.Kind.init(rawValue:)) ?? .quality,
      name: tree.textRange(of: title),
      description: named == nil ? nil : tree.textRange(of: described),
      weight: readParameters(of: element), parent: parent, path: title ?? element,
      language: title.map { language(of: $0) } ?? language, source: tree.sourceRange(of: element))
  }

  /// The `number-weight` of a criterion (BT-541 with BT-5421).
  ///
  /// What is not a weight but a fixed value (BT-5422) or a threshold (BT-5423) is declared.
  private mutating func readParameters(of criterion: XMLTree.Index) -> AwardList.Weight? {
    guard let extensions = tree.first(.ublExtensions, in: criterion) else { return nil }
    var weight: AwardList.Weight?
    for part in tree.children(of: extensions) {
      guard let content = tree.first(.extensionContent, .eformsExtension, in: part) else { continue }
      for child in tree.children(of: content) where tree.name(of: child) == .awardCriterionParameter {
        guard let code = tree.first(.parameterCode, in: child) else { continue }
        switch tree.attribute(.listName, of: code) {
        case "number-weight":
          guard let number = tree.textRange(of: tree.first(.parameterNumeric, in: child)) else { continue }
          weight = AwardList.Weight(code: tree.string(of: code), range: number)
        case "number-fixed": declare("BT-5422", by: code)
        case "number-threshold": declare("BT-5423", by: code)
        default: break
        }
      }
    }
    return weight
  }
}
