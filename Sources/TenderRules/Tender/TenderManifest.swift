import Yams

/// What a folder says about the tender in it: the file `tender.yml`.
public struct TenderManifest: Sendable, Equatable {
  public struct Item: Sendable, Equatable {
    /// Below the folder of the manifest.
    public var path: String
    /// nil where the document is to say what it is.
    public var role: TenderRole?
  }

  public static let name = "tender.yml"

  public var title: String?
  /// In the order in which they are reported; never empty.
  public var documents: [Item]

  /// - Parameter file: the path, for faults.
  /// - Throws: what is wrong with the file: a key that is not known, a path that leaves the folder or stands twice.
  public init(_ text: String, file: String) throws(RuleFault) {
    let manifest = try RuleMapping(try Self.compose(text, file: file), file: file, keys: ["title", "documents"])
    title = try manifest.optionalString("title")
    let nodes = manifest.nodes("documents")
    guard !nodes.isEmpty else {
      throw RuleFault(
        file: file, line: 1, message: "`documents` must name the documents of the tender, found none",
        hint: "- { path: notice.xml, role: notice }")
    }
    documents = []
    for node in nodes {
      let item = try Self.item(node, file: file)
      guard !documents.contains(where: { $0.path == item.path }) else {
        throw RuleFault(file: file, at: node, message: "a document must be named once, found `\(item.path)` again")
      }
      documents.append(item)
    }
  }

  private static func item(_ node: Node, file: String) throws(RuleFault) -> Item {
    let item = try RuleMapping(node, file: file, keys: ["path", "role"])
    let path = try item.string("path")
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !path.isEmpty, steps.allSatisfy({ !["", ".", ".."].contains($0) }) else {
      throw RuleFault(
        file: file, at: node, message: "`path` must lead to a file below this folder, found `\(path)`")
    }
    return Item(path: path, role: try item.choice("role", of: TenderRole.self))
  }

  private static func compose(_ text: String, file: String) throws(RuleFault) -> Node {
    do throws(RuleFault) {
      return try RuleYAML.compose(text, file: file)
    } catch {
      var fault = error
      fault.message = fault.message.replacing("a rule file", with: "a manifest")
      throw fault
    }
  }
}
