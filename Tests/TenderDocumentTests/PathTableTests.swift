import TenderDocument
import TestSupport
import Testing

/// Paths of elements and sections.
struct PathTableTests {
  @Test func countsSiblingsOfTheirNameFromOne() {
    var table = PathTable(names: ["NOTICE", "LOT", "TITLE"], isXPath: true)
    let root = table.append(label: 0, below: -1)
    let first = table.append(label: 1, below: root)
    let title = table.append(label: 2, below: first)
    let other = table.append(label: 2, below: root)
    let second = table.append(label: 1, below: root)
    #expect(
      table.paths(of: [root, first, title, other, second]) == [
        root: "/NOTICE", first: "/NOTICE/LOT[1]", title: "/NOTICE/LOT[1]/TITLE[1]", other: "/NOTICE/TITLE[1]",
        second: "/NOTICE/LOT[2]",
      ])
  }

  @Test func joinsSectionsWithoutNumbers() {
    var table = PathTable(isXPath: false)
    let chapter = table.append(label: table.append(name: "3 Conditions"), below: -1)
    let section = table.append(label: table.append(name: "3.1 Staff"), below: chapter)
    #expect(table.paths(of: [section]) == [section: "3 Conditions / 3.1 Staff"])
  }

  @Test func leavesOutNodesThatAreNotThere() {
    var table = PathTable(names: ["NOTICE"], isXPath: true)
    table.append(label: 0, below: -1)
    #expect(table.paths(of: [-1, 1, 0, 0]) == [0: "/NOTICE"])
    #expect(PathTable(isXPath: true).paths(of: [0]) == [:])
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func agreesWithAPlainCount(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let names = ["A", "B", "C"]
    let count = Int.random(in: 1...60, using: &generator)
    let parents = (0..<count).map { $0 == 0 ? -1 : PathTable.Node(Int.random(in: 0..<$0, using: &generator)) }
    let labels = (0..<count).map { _ in Int32.random(in: 0..<3, using: &generator) }
    let table = PathTable(names: names, parents: parents, labels: labels, isXPath: true)
    func path(_ node: Int) -> String {
      let parent = parents[node]
      let name = names[Int(labels[node])]
      guard parent >= 0 else { return "/" + name }
      let ordinal = (0...node).filter { parents[$0] == parent && labels[$0] == labels[node] }.count
      return path(Int(parent)) + "/\(name)[\(ordinal)]"
    }
    let wanted = (0..<count).filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }
    let expected = Dictionary(uniqueKeysWithValues: wanted.map { (PathTable.Node($0), path($0)) })
    #expect(table.paths(of: wanted.map { PathTable.Node($0) }) == expected, "seed \(seed)")
  }
}
