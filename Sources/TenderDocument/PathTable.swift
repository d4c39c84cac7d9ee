/// The paths of a document's places: elements of an XML tree, or sections of a text.
///
/// A path is written out only where something was found, so a node costs two small numbers.
public struct PathTable: Sendable {
  /// The index of a node; -1 stands above the root.
  public typealias Node = Int32

  private var parents: [Int32] = []
  private var labels: [Int32] = []
  private var names: [String]
  private let isXPath: Bool

  /// - Parameters:
  ///   - names: labels by their index.
  ///   - isXPath: true for elements, which are counted among siblings of their name; false for labels that stand alone.
  public init(names: [String] = [], isXPath: Bool) {
    self.names = names
    self.isXPath = isXPath
  }

  /// A table whose node `n` has the label `labels[n]` and stands below `parents[n]`, which is less than `n`.
  ///
  /// - Precondition: `parents` and `labels` have the same count.
  public init(names: [String], parents: [Node], labels: [Int32], isXPath: Bool) {
    precondition(parents.count == labels.count)
    self.init(names: names, isXPath: isXPath)
    self.parents = parents
    self.labels = labels
  }

  /// Adds a label and returns its index.
  public mutating func append(name: String) -> Int32 {
    names.append(name)
    return Int32(names.count - 1)
  }

  /// Adds a node below `parent`, after all its earlier siblings.
  @discardableResult
  public mutating func append(label: Int32, below parent: Node) -> Node {
    parents.append(parent)
    labels.append(label)
    return Node(parents.count - 1)
  }

  /// The label of `node` alone; nil above the root.
  public func label(of node: Node) -> String? {
    node >= 0 && node < labels.count ? names[Int(labels[Int(node)])] : nil
  }

  /// The paths of `nodes`: an XPath such as `/TED_EXPORT/FORM_SECTION[1]/F02_2014[1]`, or labels joined by ` / `.
  ///
  /// One pass over the table, however many nodes are asked for.
  public func paths(of nodes: [Node]) -> [Node: String] {
    let wanted = Set(nodes.lazy.filter { $0 >= 0 && $0 < parents.count })
    let ordinals = isXPath ? siblingOrdinals(onTheWayTo: wanted) : [:]
    var paths: [Node: String] = [:]
    for node in wanted { paths[node] = path(of: node, ordinals: ordinals) }
    return paths
  }

  private func path(of node: Node, ordinals: [Node: Int32]) -> String {
    var way: [Node] = []
    var current = node
    while current >= 0 {
      way.append(current)
      current = parents[Int(current)]
    }
    var path = ""
    for step in way.reversed() {
      if isXPath { path += "/" } else if step != way.last { path += " / " }
      path += names[Int(labels[Int(step)])]
      if isXPath, parents[Int(step)] >= 0 { path += "[" + String(ordinals[step] ?? 1) + "]" }
    }
    return path
  }

  /// The 1-based place among siblings of its name for every wanted node and those above it.
  private func siblingOrdinals(onTheWayTo wanted: Set<Node>) -> [Node: Int32] {
    struct Key: Hashable {
      var parent: Int32
      var label: Int32
    }
    // Of all on the way, counted up from 0.
    var ordinals: [Node: Int32] = [:]
    var counts: [Key: Int32] = [:]
    // For each node, the labels on the way below it, as bits of their remainders: nearly all others are passed over unhashed.
    let end = Int(wanted.max() ?? -1) + 1
    var labelsBelow = [UInt64](repeating: 0, count: end)
    for node in wanted {
      var current = node
      while current >= 0, ordinals.updateValue(0, forKey: current) == nil {
        counts[Key(parent: parents[Int(current)], label: labels[Int(current)])] = 0
        if parents[Int(current)] >= 0 { labelsBelow[Int(parents[Int(current)])] |= Self.bit(labels[Int(current)]) }
        current = parents[Int(current)]
      }
    }
    for (node, parent) in parents[..<end].enumerated() where parent >= 0 {
      guard labelsBelow[Int(parent)] & Self.bit(labels[node]) != 0 else { continue }
      let key = Key(parent: parent, label: labels[node])
      guard let count = counts[key] else { continue }
      counts[key] = count + 1
      if ordinals[Node(node)] != nil { ordinals[Node(node)] = count + 1 }
    }
    return ordinals
  }

  private static func bit(_ label: Int32) -> UInt64 {
    1 << UInt64(label & 63)
  }
}
