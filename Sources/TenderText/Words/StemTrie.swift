/// Whole words and beginnings: a trie in two flat arrays, small enough to stay close to the processor.
///
/// Source: Aoe, "An efficient digital search algorithm by using a double-array structure", IEEE TSE 15(9), 1989.
struct StemTrie: Sendable {
  /// One place of the trie. The child of the node at `n` by letter code `c` lies at `slots[n].base + c`, if that place's `parent`
  /// is `n`.
  struct Slot: Sendable {
    var base: Int32
    var parent: Int32
  }

  /// The first is the root. At least as many as the largest base and letter code can point to.
  let slots: [Slot]
  /// For each slot, the classes of the stems that may end there with more letters behind.
  let beginnings: ListTable
  /// For each slot, the classes of the words that end there.
  let wholes: ListTable

  init(slots: [Slot], beginnings: ListTable, wholes: ListTable) {
    self.slots = slots
    self.beginnings = beginnings
    self.wholes = wholes
  }

  init(_ stems: [(stem: Stem, classes: [WordClass])], alphabet: Alphabet) {
    var tree = LetterTree()
    let nodes = stems.map { tree.add($0.stem.letters.map { alphabet.codes[Int($0)] }) }
    let (slots, places) = Self.lay(tree, alphabetSize: alphabet.size)
    var beginnings: [Int32: [WordClass]] = [:]
    var wholes: [Int32: [WordClass]] = [:]
    for ((stem, classes), node) in zip(stems, nodes) {
      if stem.extent == .whole {
        wholes[places[node], default: []] += classes
      } else {
        beginnings[places[node], default: []] += classes
      }
    }
    self.init(
      slots: slots, beginnings: ListTable(beginnings, count: slots.count), wholes: ListTable(wholes, count: slots.count))
  }

  /// Lays the nodes out, breadth first, each family at the first base where all its places are free.
  ///
  /// - Returns: the slots, and the slot of every node.
  private static func lay(_ tree: LetterTree, alphabetSize: Int) -> (slots: [Slot], places: [Int32]) {
    var slots = [Slot(base: 0, parent: -1)]
    var places = [Int32](repeating: 0, count: tree.children.count)
    var firstFree = 1
    var queue = [0]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      let children = tree.children[node]
      guard let lowest = children.first?.code else { continue }
      while firstFree < slots.count, slots[firstFree].parent != -2 { firstFree += 1 }
      // Never below 0: any code added to a base must lead to a slot, also one that no child has.
      var base = max(0, firstFree - Int(lowest))
      while children.contains(where: { base + Int($0.code) < slots.count && slots[base + Int($0.code)].parent != -2 }) {
        base += 1
      }
      let end = base + alphabetSize + 1
      if slots.count < end { slots += [Slot](repeating: Slot(base: 0, parent: -2), count: end - slots.count) }
      slots[Int(places[node])].base = Int32(base)
      for child in children {
        places[child.node] = Int32(base + Int(child.code))
        slots[base + Int(child.code)].parent = places[node]
        queue.append(child.node)
      }
    }
    // A leaf's base is 0: every code must have a place behind it.
    if slots.count < alphabetSize + 1 {
      slots += [Slot](repeating: Slot(base: 0, parent: -2), count: alphabetSize + 1 - slots.count)
    }
    return (slots, places)
  }
}

/// A trie as it grows: for each node its children by letter code, in ascending order.
private struct LetterTree {
  private(set) var children: [[(code: UInt8, node: Int)]] = [[]]

  /// The node at the end of `letters`, made where it is missing.
  mutating func add(_ letters: [UInt8]) -> Int {
    var node = 0
    for code in letters {
      let position = children[node].firstIndex { $0.code >= code } ?? children[node].count
      if position < children[node].count, children[node][position].code == code {
        node = children[node][position].node
      } else {
        children.append([])
        children[node].insert((code, children.count - 1), at: position)
        node = children.count - 1
      }
    }
    return node
  }
}
