/// For each word class, the triggers that are anchored there.
struct AnchorTable: Sendable {
  /// One trigger at one class, with what turns most away before their phrases are looked at, which lie wide apart in memory.
  fileprivate struct Anchor: Sendable {
    var trigger: Int32
    var kinds: TextKinds
    /// Of the classes that the phrase's next rarest word may have.
    var other: ClassSignature
  }

  let lists: ListTable
  /// One for each value of `lists`.
  private let anchors: [Anchor]
  /// Of the classes that have triggers.
  private let signature: ClassSignature

  init(_ lists: ListTable, of triggers: [PhraseSet.Trigger], in program: PhraseProgram) {
    self.lists = lists
    anchors = lists.values.map { number in
      let trigger = triggers[Int(number)]
      let required = program.phrases[Int(trigger.phrase.rawValue)].required
      return Anchor(
        trigger: number, kinds: trigger.kinds,
        other: program.signatures[Int(min(required.start + 1, required.end - 1))])
    }
    signature = ClassSignature(
      (0..<lists.starts.count - 1).lazy.filter { lists.starts[$0] < lists.starts[$0 + 1] }.map { WordClass($0) })
  }

  var isEmpty: Bool { anchors.isEmpty }

  /// The table without copying; valid only while it is borrowed.
  struct Borrowed {
    fileprivate let starts: UnsafeBufferPointer<Int32>
    fileprivate let anchors: UnsafeBufferPointer<Anchor>
    /// A word whose signature shares nothing with this is no anchor.
    let signature: ClassSignature

    /// Calls `body` with the triggers anchored at `wordClass` that may hold among words of `unit` in a text of `kinds`.
    @inline(__always)
    func forEachTrigger(of wordClass: WordClass, in unit: ClassSignature, _ kinds: TextKinds, _ body: (Int32) -> Void) {
      var index = Int(starts[Int(wordClass)])
      let end = Int(starts[Int(wordClass) &+ 1])
      while index < end {
        let anchor = anchors[index]
        if anchor.other.mayShare(unit), anchor.kinds.rawValue & kinds.rawValue != 0 { body(anchor.trigger) }
        index &+= 1
      }
    }
  }

  func borrow<Result>(_ body: (Borrowed) -> Result) -> Result {
    lists.starts.withUnsafeBufferPointer { starts in
      anchors.withUnsafeBufferPointer { body(Borrowed(starts: starts, anchors: $0, signature: signature)) }
    }
  }
}
