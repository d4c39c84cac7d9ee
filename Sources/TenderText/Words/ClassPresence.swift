/// The word classes that some stretch of text has, one bit each.
struct ClassPresence: Sendable {
  private var bits: [UInt64]
  /// Of them all.
  private(set) var signature = ClassSignature.none

  /// - Parameter classCount: word classes that there are.
  init(classCount: Int) {
    bits = [UInt64](repeating: 0, count: classCount / 64 + 1)
  }

  mutating func removeAll() {
    bits.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    signature = .none
  }

  /// True if it was not there before.
  @inline(__always)
  mutating func insert(_ wordClass: WordClass) -> Bool {
    let word = Int(wordClass) &>> 6
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: wordClass)
    guard bits[word] & bit == 0 else { return false }
    bits[word] |= bit
    signature.formUnion(ClassSignature(wordClass))
    return true
  }

  @inline(__always)
  func contains(_ wordClass: WordClass) -> Bool {
    bits[Int(wordClass) &>> 6] & 1 &<< UInt64(truncatingIfNeeded: wordClass) != 0
  }

  /// True if of each of a phrase's required sets one class is there.
  func canHold(_ phrase: PhraseProgram.Phrase, _ tables: SearchTables) -> Bool {
    let required = Int(phrase.required.start)..<Int(phrase.required.end)
    for index in required where !tables.signatures[index].mayShare(signature) { return false }
    return required.allSatisfy { index in
      let set = tables.classSets[index]
      return tables.setClasses[Int(set.start)..<Int(set.end)].contains(where: contains)
    }
  }

  /// Those classes of a set that are there.
  func members(of set: PhraseProgram.Extent, _ tables: SearchTables) -> [WordClass] {
    tables.setClasses[Int(set.start)..<Int(set.end)].filter(contains)
  }
}
