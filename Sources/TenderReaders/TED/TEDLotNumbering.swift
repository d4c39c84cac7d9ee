/// Gives the lots of a form the ids that its author gave them.
///
/// A lot is an `OBJECT_DESCR`, or an annex in the defence forms. Its id is its `LOT_NO`, else the number of the element
/// where there are several. A notice that is not divided has one `OBJECT_DESCR` without a number, which is no lot.
struct TEDLotNumbering {
  private let objectCount: Int
  private var object: String?
  private var descriptionCount = 0

  init(form: XMLTree.Index, in tree: XMLTree) {
    objectCount = tree.children(of: form).count { tree.name(of: $0) == .objectContract }
  }

  /// Gets ready for the lots of `element`, an `OBJECT_CONTRACT`.
  mutating func enter(_ element: XMLTree.Index, in tree: XMLTree) {
    // A planning notice may announce several contracts that each count their lots from 1.
    object = objectCount > 1 ? tree.attribute(.item, of: element) : nil
    descriptionCount = tree.children(of: element).count { tree.name(of: $0) == .objectDescr }
  }

  /// The id of the lot; nil where the notice is not divided.
  func lot(_ element: XMLTree.Index, _ name: ElementName, in tree: XMLTree) -> String? {
    let written = tree.string(of: tree.first(.lotNo, in: element) ?? tree.first(.lotNumber, in: element))
    let isDivided = name != .objectDescr || descriptionCount > 1
    let own = written ?? (isDivided ? tree.attribute(.item, of: element) : nil)
    guard let object else { return own }
    return own.map { "\(object).\($0)" } ?? object
  }
}
