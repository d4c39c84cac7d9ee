/// Tells by the first two bytes of a word that no entry of a list begins with it, as is true of nearly all words.
struct WordHeads: Sendable {
  /// The first two bytes of a folded word; 0 for none.
  typealias Head = UInt16

  /// A bit for each pair of five low bits, in which small Latin letters differ.
  private var bits: [UInt64]

  /// Heads that tell nothing.
  static let all = WordHeads(bits: [UInt64](repeating: .max, count: 16))

  init(_ heads: some Sequence<Head>) {
    bits = [UInt64](repeating: 0, count: 16)
    for head in heads {
      let slot = Self.slot(head)
      bits[slot >> 6] |= 1 << UInt64(slot & 63)
    }
  }

  private init(bits: [UInt64]) {
    self.bits = bits
  }

  /// False for a word that no entry begins with; true may be wrong.
  @inline(__always)
  func mayHold(_ head: Head) -> Bool {
    let slot = Self.slot(head)
    return bits[slot >> 6] & 1 << UInt64(slot & 63) != 0
  }

  static func head(of word: some StringProtocol) -> Head {
    var bytes = word.utf8.makeIterator()
    guard let first = bytes.next() else { return 0 }
    return Head(first) << 8 | Head(bytes.next() ?? 0)
  }

  @inline(__always)
  private static func slot(_ head: Head) -> Int {
    Int(head >> 8 & 31) << 5 | Int(head & 31)
  }
}
