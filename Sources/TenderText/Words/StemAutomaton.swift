/// Endings and inner parts: an Aho–Corasick automaton over the letters of a word.
///
/// Source: Aho & Corasick, "Efficient string matching", CACM 18(6), 1975; here with all failure steps taken beforehand.
struct StemAutomaton: Sendable {
  /// `next[node * alphabetSize + code]`.
  let next: [Int32]
  /// For each node, the classes of the inner parts that end there.
  let inner: ListTable
  /// For each node, the classes of the endings that end there.
  let endings: ListTable

  init(next: [Int32], inner: ListTable, endings: ListTable) {
    self.next = next
    self.inner = inner
    self.endings = endings
  }

  init(_ stems: [(stem: Stem, classes: [WordClass])], alphabet: Alphabet) {
    var next = [Int32](repeating: 0, count: alphabet.size)
    var count: Int32 = 1
    var inner: [Int32: [WordClass]] = [:]
    var endings: [Int32: [WordClass]] = [:]
    for (stem, classes) in stems {
      let node = Self.add(stem.letters, to: &next, count: &count, alphabet)
      if stem.extent == .ending {
        endings[node, default: []] += classes
      } else {
        inner[node, default: []] += classes
      }
    }
    Self.completeFailures(&next, size: alphabet.size, count: count) { node, failure in
      inner[node, default: []] += inner[failure] ?? []
      endings[node, default: []] += endings[failure] ?? []
    }
    self.init(next: next, inner: ListTable(inner, count: Int(count)), endings: ListTable(endings, count: Int(count)))
  }

  var isEmpty: Bool { inner.values.isEmpty && endings.values.isEmpty }

  /// The node at the end of `letters`, made where it is missing.
  private static func add(_ letters: [UInt8], to next: inout [Int32], count: inout Int32, _ alphabet: Alphabet) -> Int32
  {
    var node: Int32 = 0
    for byte in letters {
      let slot = Int(node) * alphabet.size + Int(alphabet.codes[Int(byte)])
      if next[slot] == 0 {
        next[slot] = count
        count += 1
        next.append(contentsOf: repeatElement(0, count: alphabet.size))
      }
      node = next[slot]
    }
    return node
  }

  /// Breadth first, so that a node's failure is complete before the node.
  private static func completeFailures(
    _ next: inout [Int32], size: Int, count: Int32, inherit: (_ node: Int32, _ failure: Int32) -> Void
  ) {
    var failures = [Int32](repeating: 0, count: Int(count))
    var queue: [Int32] = next[0..<size].filter { $0 != 0 }
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      let failure = failures[Int(node)]
      inherit(node, failure)
      for code in 0..<size {
        let child = next[Int(node) * size + code]
        let fallback = next[Int(failure) * size + code]
        if child == 0 {
          next[Int(node) * size + code] = fallback
        } else {
          failures[Int(child)] = fallback
          queue.append(child)
        }
      }
    }
  }
}
