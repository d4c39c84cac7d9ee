/// Tells which word classes a folded word belongs to, in one walk over its letters.
///
/// Whole words and beginnings lie in a trie, which most words leave after two or three steps; endings and inner parts in an
/// automaton.
struct WordIndex: Sendable {
  let alphabet: Alphabet
  let trie: StemTrie
  let inner: StemAutomaton
  let numberClasses: [WordClass]
  let percentClasses: [WordClass]

  init(
    alphabet: Alphabet, trie: StemTrie, inner: StemAutomaton, numberClasses: [WordClass], percentClasses: [WordClass]
  ) {
    self.alphabet = alphabet
    self.trie = trie
    self.inner = inner
    self.numberClasses = numberClasses
    self.percentClasses = percentClasses
  }

  /// - Parameter stems: every stem with the classes that hold it.
  init(stems: [(stem: Stem, classes: [WordClass])]) {
    let alphabet = Alphabet(stems.map(\.stem.letters))
    self.init(
      alphabet: alphabet,
      trie: StemTrie(stems.filter { $0.stem.extent == .whole || $0.stem.extent == .beginning }, alphabet: alphabet),
      inner: StemAutomaton(
        stems.filter { $0.stem.extent == .ending || $0.stem.extent == .anywhere }, alphabet: alphabet),
      numberClasses: stems.first { $0.stem == .number }?.classes ?? [],
      percentClasses: stems.first { $0.stem == .percentSign }?.classes ?? [])
  }

  /// The index without copying; valid only while it is borrowed.
  struct Borrowed {
    let codes: UnsafeBufferPointer<UInt8>
    let size: Int
    let trie: UnsafeBufferPointer<StemTrie.Slot>
    let beginnings: ListTable.Borrowed
    let wholes: ListTable.Borrowed
    let automaton: UnsafeBufferPointer<Int32>
    let inner: ListTable.Borrowed
    let endings: ListTable.Borrowed
    let hasInner: Bool

    /// Appends the classes of `word` to `classes`.
    @inline(__always)
    func append(classesOf word: UnsafeBufferPointer<UInt8>, to classes: inout [WordClass]) {
      walkTrie(word, &classes)
      if hasInner { walkAutomaton(word, &classes) }
    }

    @inline(__always)
    private func walkTrie(_ word: UnsafeBufferPointer<UInt8>, _ classes: inout [WordClass]) {
      var node = 0
      var slot = trie[node]
      for index in 0..<word.count {
        let code = codes[Int(word[index])]
        guard code != 0 else { return }
        let child = slot.base &+ Int(code)
        slot = trie[child]
        guard slot.code == code else { return }
        node = child
        if slot.endsStem { beginnings.append(listAt: node, to: &classes) }
      }
      if slot.endsStem { wholes.append(listAt: node, to: &classes) }
    }

    @inline(__always)
    private func walkAutomaton(_ word: UnsafeBufferPointer<UInt8>, _ classes: inout [WordClass]) {
      var node = 0
      for index in 0..<word.count {
        node = Int(automaton[node &* size &+ Int(codes[Int(word[index])])])
        inner.append(listAt: node, to: &classes)
      }
      endings.append(listAt: node, to: &classes)
    }
  }

  func borrow<Result>(_ body: (Borrowed) -> Result) -> Result {
    alphabet.codes.withUnsafeBufferPointer { codes in
      trie.slots.withUnsafeBufferPointer { slots in
        trie.beginnings.borrow { beginnings in
          trie.wholes.borrow { wholes in
            inner.next.withUnsafeBufferPointer { automaton in
              inner.inner.borrow { parts in
                inner.endings.borrow { endings in
                  body(
                    Borrowed(
                      codes: codes, size: alphabet.size, trie: slots, beginnings: beginnings, wholes: wholes,
                      automaton: automaton, inner: parts, endings: endings, hasInner: !inner.isEmpty))
                }
              }
            }
          }
        }
      }
    }
  }

  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      alphabet: Alphabet(codes: try reader.plain(UInt8.self), size: try reader.number()),
      trie: StemTrie(
        slots: try reader.plain(StemTrie.Slot.self), beginnings: try ListTable(from: &reader),
        wholes: try ListTable(from: &reader)),
      inner: StemAutomaton(
        next: try reader.plain(Int32.self), inner: try ListTable(from: &reader), endings: try ListTable(from: &reader)),
      numberClasses: try reader.plain(WordClass.self), percentClasses: try reader.plain(WordClass.self))
  }

  func write(to writer: inout ByteWriter) {
    writer.write(plain: alphabet.codes)
    writer.write(alphabet.size)
    writer.write(plain: trie.slots)
    trie.beginnings.write(to: &writer)
    trie.wholes.write(to: &writer)
    writer.write(plain: inner.next)
    inner.inner.write(to: &writer)
    inner.endings.write(to: &writer)
    writer.write(plain: numberClasses)
    writer.write(plain: percentClasses)
  }
}
