/// The word classes that some stretch of text has, one bit each.
struct ClassPresence: Sendable {
  private var bits: [UInt64]
  /// Of them all.
  private(set) var signature = ClassSignature.none

  /// - Parameter classCount: word classes that there are.
  init(classCount: Int) {
    bits = [UInt64](repeating: 0, count: classCount / 64 + 1)
  }

  /// Forgets all and takes the classes of a unit's words.
  mutating func replaceAll(with unit: ScannedText.Unit, of tables: SearchTables) {
    var seen = ClassSignature.none
    bits.withUnsafeMutableBufferPointer { bits in
      bits.update(repeating: 0)
      for index in Int(unit.firstWord)..<Int(unit.endWord) {
        let word = tables.words[index]
        seen.formUnion(word.signature)
        for slot in Int(word.classesStart)..<Int(word.classesEnd) {
          let wordClass = tables.classes[slot]
          bits[Int(wordClass) &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: wordClass)
        }
      }
    }
    signature = seen
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
