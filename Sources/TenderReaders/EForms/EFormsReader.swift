import TenderDocument

/// Reads eForms notices: UBL 2.3 with the extensions of the eForms SDK, in the shapes of SDK 1.3 to 1.16.
///
/// A text in several languages gives a field for each. What a notice has one of (title, buyer, name of a criterion) is
/// taken in the notice's own language, else in the first.
public struct EFormsReader: DocumentReader {
  /// The roots of the four schemas.
  private static let roots: Set<String> = [
    "ContractNotice", "ContractAwardNotice", "PriorInformationNotice", "BusinessRegistrationInformationNotice",
  ]

  public init() {}

  public func recognises(_ input: ReaderInput) -> Bool {
    input.tree.map { Self.roots.contains($0.rootName) } ?? false
  }

  public func read(_ input: ReaderInput) throws(InputError) -> Document {
    guard let tree = input.tree, let root = tree.elements.indices.first.map(XMLTree.Index.init) else {
      throw InputError(.unsupported, "an eForms notice must be XML, found other text")
    }
    var walk = EFormsWalk(
      NoticeDraft(.eforms, of: tree, source: input.source), root: root, language: input.language)
    walk.run()
    if let fault = walk.fault { throw fault }
    return walk.draft.finished()
  }
}
