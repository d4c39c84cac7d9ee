import TenderDocument
import TenderText

/// Turns source offsets of one document into places a user can go to.
struct Placer {
  private let locator: SourceLocator
  private let paths: [PathTable.Node: String]

  /// - Parameter nodes: the paths that will be asked for.
  init(_ document: Document, nodes: [PathTable.Node]) {
    locator = SourceLocator(document.source)
    paths = document.paths.paths(of: nodes)
  }

  /// - Parameter source: UTF-8 offsets in the document's source.
  func place(_ source: Range<Int>, path: PathTable.Node) -> Place {
    Place(path: paths[path] ?? "", range: locator.locate(source))
  }
}
