/// Finds endings and inner parts: an Aho–Corasick automaton over the letters of a word.
///
/// Source: Aho & Corasick, "Efficient string matching", CACM 18(6), 1975; here with all failure steps taken beforehand.
struct StemAutomaton: Sendable {
  let isEmpty: Bool
  private let alphabet: Alphabet
  private let next: [Int32]
  private let inner: ListTable
  private let endings: ListTable
  /// True for nodes with an inner part, so that the common step does not look at the lists.
  private let hasInner: [Bool]

  init(_ stems: [(stem: Stem, classes: [WordClass])], alphabet: Alphabet) {
    self.alphabet = alphabet
    isEmpty = stems.isEmpty
    let size = alphabet.size
    var next = [Int32](repeating: 0, count: size)
    var inner: [Int32: [WordClass]] = [:]
    var endings: [Int32: [WordClass]] = [:]
    var count: Int32 = 1
    for (stem, classes) in stems {
      var node: Int32 = 0
      for byte in stem.letters {
        let slot = Int(node) * size + Int(alphabet.codes[Int(byte)])
        if next[slot] == 0 {
          next[slot] = count
          count += 1
          next.append(contentsOf: repeatElement(0, count: size))
        }
        node = next[slot]
      }
      if stem.extent == .ending {
        endings[node, default: []] += classes
      } else {
        inner[node, default: []] += classes
      }
    }
    Self.completeFailures(&next, size: size, count: count) { node, failure in
      inner[node, default: []] += inner[failure] ?? []
      endings[node, default: []] += endings[failure] ?? []
    }
    hasInner = (0..<count).map { !(inner[$0] ?? []).isEmpty }
    self.next = next
    self.inner = ListTable(inner, count: Int(count))
    self.endings = ListTable(endings, count: Int(count))
  }

  @inline(__always)
  func append(classesOf word: UnsafeBufferPointer<UInt8>, endingBehind skipped: Int, to classes: inout [WordClass]) {
    next.withUnsafeBufferPointer { next in
      alphabet.codes.withUnsafeBufferPointer { codes in
        var node = 0
        for index in 0..<word.count {
          node = Int(next[node &* alphabet.size &+ Int(codes[Int(word[index])])])
          if index >= skipped, hasInner[node] { inner.append(listAt: node, to: &classes) }
        }
        if word.count > skipped { endings.append(listAt: node, to: &classes) }
      }
    }
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
