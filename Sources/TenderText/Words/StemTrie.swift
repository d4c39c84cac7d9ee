/// Finds whole words and beginnings.
struct StemTrie: Sendable {
  private let alphabet: Alphabet
  /// `next[node * alphabet.size + code]`; 0 where no stem goes on, which is safe as the root is never entered again.
  private var next: [Int32]
  /// For each node, the classes of the stems that may end there with more letters behind, and of those that may not.
  private var beginnings: ListTable
  private var wholes: ListTable

  init(_ stems: [(stem: Stem, classes: [WordClass])], alphabet: Alphabet) {
    self.alphabet = alphabet
    var next = [Int32](repeating: 0, count: alphabet.size)
    var count: Int32 = 1
    var beginnings: [Int32: [WordClass]] = [:]
    var wholes: [Int32: [WordClass]] = [:]
    for (stem, classes) in stems {
      var node: Int32 = 0
      for byte in stem.letters {
        let slot = Int(node) * alphabet.size + Int(alphabet.codes[Int(byte)])
        if next[slot] == 0 {
          next[slot] = count
          count += 1
          next.append(contentsOf: repeatElement(0, count: alphabet.size))
        }
        node = next[slot]
      }
      if stem.extent == .whole {
        wholes[node, default: []] += classes
      } else {
        beginnings[node, default: []] += classes
      }
    }
    self.next = next
    self.beginnings = ListTable(beginnings, count: Int(count))
    self.wholes = ListTable(wholes, count: Int(count))
  }

  @inline(__always)
  func append(classesOf word: UnsafeBufferPointer<UInt8>, endingBehind skipped: Int, to classes: inout [WordClass]) {
    next.withUnsafeBufferPointer { next in
      alphabet.codes.withUnsafeBufferPointer { codes in
        var node = 0
        for index in 0..<word.count {
          let code = Int(codes[Int(word[index])])
          guard code != 0 else { return }
          node = Int(next[node &* alphabet.size &+ code])
          guard node != 0 else { return }
          if index >= skipped { beginnings.append(listAt: node, to: &classes) }
        }
        if word.count > skipped { wholes.append(listAt: node, to: &classes) }
      }
    }
  }
}
