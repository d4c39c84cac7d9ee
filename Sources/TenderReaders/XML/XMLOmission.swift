/// What is parsed for its faults and otherwise passed over; its element stays in the tree, with nothing inside.
enum XMLOmission {
  case nothing
  /// The languages that TED adds to a notice: a third of its bytes and half of its elements.
  case translations

  /// The root has depth 1. What is deeper is never passed over by itself.
  static let deepest = 3

  /// True for the section of translated titles in a TED notice, and for a translated form behind an original.
  ///
  /// - Parameter element: in `elements`, whose attributes are in `attributes`.
  func holds(
    _ element: XMLTree.Index, in elements: borrowing Scratch<XMLTree.Element>, _ attributes: [XMLTree.Attribute]
  ) -> Bool {
    guard self == .translations else { return false }
    let parent = elements[Int(element)].parent
    guard parent >= 0, elements[0].name == .tedExport else { return false }
    if parent == 0 { return elements[Int(element)].name == .translationSection }
    guard elements[Int(parent)].name == .formSection,
      Self.category(of: elements[Int(element)], attributes) == "TRANSLATION"
    else { return false }
    var form = elements[Int(parent)].firstChild
    while form >= 0 {
      let other = elements[Int(form)]
      if other.firstChild >= 0, Self.category(of: other, attributes) == "ORIGINAL" { return true }
      form = other.nextSibling
    }
    return false
  }

  private static func category(of element: XMLTree.Element, _ attributes: [XMLTree.Attribute]) -> String? {
    attributes[Int(element.attributesStart)..<Int(element.attributesEnd)].first { $0.name == .category }?.value
  }
}
