/// Remembers the classes of words that were looked up before: most of a text is few words, said again.
///
/// Each word has one place, which the last one that wanted it keeps; words of more than 16 letters have none.
struct WordMemo: Sendable {
  struct Entry: Sendable {
    /// Eight folded letters each, zero behind the last; no letters at all for a free place.
    var head: UInt64 = 0
    var tail: UInt64 = 0
    var signature = ClassSignature.none
    /// Range in `lists`.
    var start: Int32 = 0
    /// -1 for a function word.
    var count: Int32 = 0
  }

  static let longestWord = 16
  private static let entryCount = 4096
  private static let listCapacity = 16384

  private var entries = [Entry](repeating: Entry(), count: entryCount)
  private var lists = [WordClass](repeating: 0, count: listCapacity)
  private var listCount = 0

  /// The memo without copying; valid only while it is borrowed.
  struct Borrowed {
    fileprivate let entries: UnsafeMutableBufferPointer<Entry>
    fileprivate let lists: UnsafeMutableBufferPointer<WordClass>
    fileprivate let listCount: UnsafeMutablePointer<Int>

    /// Appends the classes of a word to `classes`, from the memo or from `index`, and returns their signature; nil for a
    /// function word, of which nothing is appended.
    ///
    /// - Parameter word: folded letters, behind which `longestWord` bytes can be read.
    @inline(__always)
    func append(
      classesOf word: UnsafeBufferPointer<UInt8>, from index: WordIndex.Borrowed, to classes: inout [WordClass]
    ) -> ClassSignature? {
      guard word.count <= WordMemo.longestWord, let base = UnsafeRawPointer(word.baseAddress) else {
        return lookUp(word, in: index, &classes)
      }
      let head = base.loadUnaligned(as: UInt64.self) & Self.mask(word.count)
      let tail = base.loadUnaligned(fromByteOffset: 8, as: UInt64.self) & Self.mask(word.count - 8)
      let place = Self.place(head, tail)
      let entry = entries[place]
      if entry.head == head, entry.tail == tail {
        guard entry.count > 0 else { return entry.count == 0 ? entry.signature : nil }
        let start = Int(entry.start)
        classes.append(contentsOf: UnsafeBufferPointer(rebasing: lists[start..<start &+ Int(entry.count)]))
        return entry.signature
      }
      return learn(word, head, tail, at: place, from: index, &classes)
    }

    @inline(never)
    private func learn(
      _ word: UnsafeBufferPointer<UInt8>, _ head: UInt64, _ tail: UInt64, at place: Int, from index: WordIndex.Borrowed,
      _ classes: inout [WordClass]
    ) -> ClassSignature? {
      let first = classes.count
      guard let signature = lookUp(word, in: index, &classes) else {
        entries[place] = Entry(head: head, tail: tail, count: -1)
        return nil
      }
      let count = classes.count - first
      if listCount.pointee + count > lists.count { forgetAll() }
      guard count <= lists.count else { return signature }
      for slot in 0..<count { lists[listCount.pointee + slot] = classes[first + slot] }
      entries[place] = Entry(
        head: head, tail: tail, signature: signature, start: Int32(listCount.pointee), count: Int32(count))
      listCount.pointee += count
      return signature
    }

    private func lookUp(
      _ word: UnsafeBufferPointer<UInt8>, in index: WordIndex.Borrowed, _ classes: inout [WordClass]
    ) -> ClassSignature? {
      let first = classes.count
      index.append(classesOf: word, to: &classes)
      guard !classes[first...].contains(PhraseSet.functionClass) else {
        classes.removeSubrange(first...)
        return nil
      }
      return ClassSignature(classes[first...])
    }

    private func forgetAll() {
      entries.update(repeating: Entry())
      listCount.pointee = 0
    }

    /// The bytes of a word of `count` letters in memory order; all of them for eight and more, none for none and fewer.
    @inline(__always)
    private static func mask(_ count: Int) -> UInt64 {
      if count >= 8 { return .max }
      return count <= 0 ? 0 : UInt64(littleEndian: (1 << UInt64(count &* 8)) &- 1)
    }

    @inline(__always)
    private static func place(_ head: UInt64, _ tail: UInt64) -> Int {
      let mixed = (head ^ (tail &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
      return Int(truncatingIfNeeded: mixed >> 40) & (WordMemo.entryCount - 1)
    }
  }

  mutating func borrow<Result>(_ body: (Borrowed) -> Result) -> Result {
    entries.withUnsafeMutableBufferPointer { entries in
      lists.withUnsafeMutableBufferPointer { lists in
        withUnsafeMutablePointer(to: &listCount) { count in
          body(Borrowed(entries: entries, lists: lists, listCount: count))
        }
      }
    }
  }
}
