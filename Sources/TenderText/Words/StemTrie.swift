/// Whole words and beginnings, as a table of steps from letter to letter.
struct StemTrie: Sendable {
  /// `next[node * alphabetSize + code]`; 0 where no stem goes on, which is safe as the root is never entered again.
  let next: [Int32]
  /// For each node, the classes of the stems that may end there with more letters behind.
  let beginnings: ListTable
  /// For each node, the classes of the words that end there.
  let wholes: ListTable

  init(next: [Int32], beginnings: ListTable, wholes: ListTable) {
    self.next = next
    self.beginnings = beginnings
    self.wholes = wholes
  }

  init(_ stems: [(stem: Stem, classes: [WordClass])], alphabet: Alphabet) {
    var next = [Int32](repeating: 0, count: alphabet.size)
    var count: Int32 = 1
    var beginnings: [Int32: [WordClass]] = [:]
    var wholes: [Int32: [WordClass]] = [:]
    for (stem, classes) in stems {
      let node = Self.add(stem.letters, to: &next, count: &count, alphabet)
      if stem.extent == .whole {
        wholes[node, default: []] += classes
      } else {
        beginnings[node, default: []] += classes
      }
    }
    self.init(
      next: next, beginnings: ListTable(beginnings, count: Int(count)), wholes: ListTable(wholes, count: Int(count)))
  }

  /// The node at the end of `letters`, made where it is missing.
  static func add(_ letters: [UInt8], to next: inout [Int32], count: inout Int32, _ alphabet: Alphabet) -> Int32 {
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
}
