/// Whole words and beginnings: a trie in two flat arrays, small enough to stay close to the processor.
///
/// Source: Aoe, "An efficient digital search algorithm by using a double-array structure", IEEE TSE 15(9), 1989.
struct StemTrie: Sendable {
  /// One place of the trie, in four bytes, so that the whole of it stays close to the processor.
  ///
  /// The child of a node by letter code `c` lies at the node's `base + c`, if that place holds `c`: no two nodes with children have
  /// the same base.
  struct Slot: Sendable {
    static let largestBase = 1 << 23 - 1
    static let free = Slot(code: 0)

    /// From the lowest bit: the letter code that leads here, whether a stem ends here, the base.
    private var bits: UInt32

    init(code: UInt8) {
      bits = UInt32(code)
    }

    /// 0 for a place without a node.
    var code: UInt8 { UInt8(truncatingIfNeeded: bits) }

    /// A walk looks at the lists of these nodes alone.
    var endsStem: Bool {
      get { bits & 0x100 != 0 }
      set { bits = bits & ~0x100 | (newValue ? 0x100 : 0) }
    }

    var base: Int {
      get { Int(bits >> 9) }
      set { bits = bits & 0x1FF | UInt32(newValue) << 9 }
    }
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
    var (slots, places) = Self.lay(tree, alphabetSize: alphabet.size)
    var beginnings: [Int32: [WordClass]] = [:]
    var wholes: [Int32: [WordClass]] = [:]
    for ((stem, classes), node) in zip(stems, nodes) {
      slots[Int(places[node])].endsStem = true
      if stem.extent == .whole {
        wholes[places[node], default: []] += classes
      } else {
        beginnings[places[node], default: []] += classes
      }
    }
    self.init(
      slots: slots, beginnings: ListTable(beginnings, count: slots.count), wholes: ListTable(wholes, count: slots.count)
    )
  }

  /// Lays the nodes out, breadth first, each family at the first base where all its places are free.
  ///
  /// - Returns: the slots, and the slot of every node.
  private static func lay(_ tree: LetterTree, alphabetSize: Int) -> (slots: [Slot], places: [Int32]) {
    var slots = [Slot](repeating: .free, count: alphabetSize + 1)
    var places = [Int32](repeating: 0, count: tree.children.count)
    var isBase: [Bool] = []
    var firstFree = 1
    // A family looks from where the last one of its size was laid: what is free before that is mostly too narrow.
    var lastBase = [Int](repeating: 0, count: alphabetSize + 1)
    var queue = [0]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      let children = tree.children[node]
      guard let lowest = children.first?.code else { continue }
      while firstFree < slots.count, slots[firstFree].code != 0 { firstFree += 1 }
      // Never below 0: any code added to a base must lead to a slot, also one that no child has.
      var base = max(0, firstFree - Int(lowest), lastBase[children.count])
      while base < isBase.count && isBase[base]
        || children.contains(where: { base + Int($0.code) < slots.count && slots[base + Int($0.code)].code != 0 })
      {
        base += 1
      }
      lastBase[children.count] = base
      if isBase.count <= base { isBase += [Bool](repeating: false, count: base + 1 - isBase.count) }
      isBase[base] = true
      grow(&slots, toHold: base, alphabetSize)
      slots[Int(places[node])].base = base
      for child in children {
        places[child.node] = Int32(base + Int(child.code))
        slots[base + Int(child.code)] = Slot(code: child.code)
        queue.append(child.node)
      }
    }
    // All that a leaf's base leads to is free.
    let leafBase = slots.count
    grow(&slots, toHold: leafBase, alphabetSize)
    for (node, place) in places.enumerated() where tree.children[node].isEmpty { slots[Int(place)].base = leafBase }
    return (slots, places)
  }

  /// Makes sure that every code added to `base` leads to a slot.
  private static func grow(_ slots: inout [Slot], toHold base: Int, _ alphabetSize: Int) {
    precondition(base <= Slot.largestBase, "rules must have fewer stems")
    let end = base + alphabetSize + 1
    if slots.count < end { slots += [Slot](repeating: .free, count: end - slots.count) }
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
