/// Lists of word classes by node, flat in two arrays.
struct ListTable: Sendable {
  private let starts: [Int32]
  private let values: [WordClass]

  init(_ lists: [Int32: [WordClass]], count: Int) {
    var starts: [Int32] = []
    var values: [WordClass] = []
    starts.reserveCapacity(count + 1)
    for node in 0..<Int32(count) {
      starts.append(Int32(values.count))
      if let list = lists[node] { values += Set(list).sorted() }
    }
    starts.append(Int32(values.count))
    self.starts = starts
    self.values = values
  }

  @inline(__always)
  func append(listAt node: Int, to classes: inout [WordClass]) {
    let start = Int(starts[node])
    let end = Int(starts[node + 1])
    guard start < end else { return }
    for index in start..<end { classes.append(values[index]) }
  }

  func list(at node: Int) -> ArraySlice<WordClass> {
    values[Int(starts[node])..<Int(starts[node + 1])]
  }
}
