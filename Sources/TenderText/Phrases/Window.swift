/// The known words of a unit from one word on, 63 places far.
///
/// A place in the text is a bit: a step of a phrase maps the set of places where it may begin to the set of places behind it, so
/// that choices and gaps cost no backtracking.
struct Window {
  private let words: UnsafeBufferPointer<ScannedText.KnownWord>
  private let classes: UnsafeBufferPointer<WordClass>
  private let steps: UnsafeBufferPointer<PhraseProgram.Step>
  private let sequences: UnsafeBufferPointer<PhraseProgram.Extent>
  private let choices: UnsafeBufferPointer<PhraseProgram.Extent>
  private let present: ClassPresence
  private let firstWord: Int
  private let endWord: Int
  /// The number of the word that bit 0 stands for.
  private let base: Int32

  /// - Parameter present: the classes of the unit's words.
  init(_ tables: SearchTables, firstWord: Int, endOfUnit: Int, present: ClassPresence) {
    words = tables.words
    classes = tables.classes
    steps = tables.steps
    sequences = tables.sequences
    choices = tables.choices
    self.present = present
    self.firstWord = firstWord
    base = tables.words[firstWord].index
    endWord = endOfUnit
  }

  /// The places behind a sequence of steps that begins at the first word.
  func run(_ sequence: PhraseProgram.Extent) -> UInt64 {
    run(sequence, from: 1)
  }

  private func run(_ sequence: PhraseProgram.Extent, from starts: UInt64) -> UInt64 {
    var places: UInt64 = 0
    // A gap stands between two words: it does not count where every step so far was left out.
    var untouched = starts
    for index in Int(sequence.start)..<Int(sequence.end) {
      let step = steps[index]
      var reachable = places
      for _ in 0..<step.gap { reachable |= reachable << 1 }
      reachable |= untouched
      let ends =
        step.isChoice ? choose(choices[Int(step.operand)], from: reachable) : follow(step.operand, from: reachable)
      if step.isOptional {
        places |= ends
      } else {
        places = ends
        untouched = 0
        if places == 0 { return 0 }
      }
    }
    return places | untouched
  }

  private func choose(_ choice: PhraseProgram.Extent, from starts: UInt64) -> UInt64 {
    var ends: UInt64 = 0
    for index in Int(choice.start)..<Int(choice.end) where mayBegin(sequences[index]) {
      ends |= run(sequences[index], from: starts)
    }
    return ends
  }

  /// False where the word that a sequence begins with stands nowhere in the unit: so it is with most alternatives.
  @inline(__always)
  private func mayBegin(_ sequence: PhraseProgram.Extent) -> Bool {
    let first = steps[Int(sequence.start)]
    return first.isChoice || first.isOptional || present.contains(first.operand)
  }

  /// The places behind words of `wordClass` at `starts`.
  private func follow(_ wordClass: WordClass, from starts: UInt64) -> UInt64 {
    guard present.contains(wordClass) else { return 0 }
    var places: UInt64 = 0
    let last = min(62, 63 - Int32(starts.leadingZeroBitCount))
    let signature = ClassSignature(wordClass)
    for word in firstWord..<endWord {
      let known = words[word]
      let place = known.index - base
      guard place <= last else { break }
      guard known.signature.mayShare(signature), starts & UInt64(1) &<< UInt64(place) != 0 else { continue }
      for slot in Int(known.classesStart)..<Int(known.classesEnd) where classes[slot] == wordClass {
        places |= UInt64(1) << UInt64(known.endIndex - base)
        break
      }
    }
    return places
  }

  /// The byte behind the words that end before `place`.
  func end(ofWordBefore place: Int32) -> Int32 {
    var end: Int32 = 0
    for word in firstWord..<endWord {
      guard words[word].index - base < place else { break }
      if words[word].endIndex - base == place { end = max(end, words[word].end) }
    }
    return end
  }
}
