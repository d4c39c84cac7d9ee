/// Phrases in a form that a search walks without touching memory management: flat arrays of small records.
struct PhraseProgram: Sendable {
  /// One step of a sequence.
  struct Step: Sendable {
    /// A word class, or the index of a choice where `isChoice`.
    var operand: Int32
    /// Words that may stand before it, behind the step before.
    var gap: UInt8
    var isOptional: Bool
    var isChoice: Bool
  }

  /// A range of another array.
  struct Extent: Sendable {
    var start: Int32
    var end: Int32
  }

  struct Phrase: Sendable {
    /// In `sequences`: the parts of the phrase, in a row.
    var parts: Extent
    /// Words that may stand between two parts.
    var distance: Int32
    /// In `classSets`: of each, one class must stand in the sentence; the rarest set is the first.
    var required: Extent
    /// In `classSets`, one a part: the classes that its first word may have.
    var firsts: Extent
  }

  private(set) var steps: [Step] = []
  /// Ranges of `steps`.
  private(set) var sequences: [Extent] = []
  /// Ranges of `sequences`.
  private(set) var choices: [Extent] = []
  private(set) var phrases: [Phrase] = []
  /// Ranges of `classes`.
  private(set) var classSets: [Extent] = []
  /// One for each of `classSets`.
  private(set) var signatures: [ClassSignature] = []
  private(set) var classes: [WordClass] = []

  init(_ compiled: [CompiledPhrase]) {
    for phrase in compiled {
      phrases.append(
        Phrase(
          parts: add(phrase.parts), distance: Int32(phrase.distance), required: add(sets: phrase.required),
          firsts: add(sets: phrase.parts.map(Self.firstClasses))))
    }
  }

  private mutating func add(_ alternatives: [[CompiledPhrase.Step]]) -> Extent {
    let own = alternatives.map { add($0) }
    let start = Int32(sequences.count)
    sequences += own
    return Extent(start: start, end: Int32(sequences.count))
  }

  private mutating func add(_ sequence: [CompiledPhrase.Step]) -> Extent {
    let own = sequence.map { step in
      switch step.node {
      case .word(let wordClass):
        return Step(operand: wordClass, gap: UInt8(step.gap), isOptional: step.isOptional, isChoice: false)
      case .choice(let alternatives):
        choices.append(add(alternatives))
        return Step(
          operand: Int32(choices.count - 1), gap: UInt8(step.gap), isOptional: step.isOptional, isChoice: true)
      }
    }
    let start = Int32(steps.count)
    steps += own
    return Extent(start: start, end: Int32(steps.count))
  }

  private mutating func add(sets: [[WordClass]]) -> Extent {
    let start = Int32(classSets.count)
    for set in sets {
      classSets.append(Extent(start: Int32(classes.count), end: Int32(classes.count + set.count)))
      classes += set
      signatures.append(ClassSignature(set))
    }
    return Extent(start: start, end: Int32(classSets.count))
  }

  private static func firstClasses(_ sequence: [CompiledPhrase.Step]) -> [WordClass] {
    var classes: [WordClass] = []
    for step in sequence {
      switch step.node {
      case .word(let wordClass): classes.append(wordClass)
      case .choice(let alternatives): classes += alternatives.flatMap(firstClasses)
      }
      guard step.isOptional else { break }
    }
    return classes
  }

  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    steps = try reader.plain(Step.self)
    sequences = try reader.plain(Extent.self)
    choices = try reader.plain(Extent.self)
    phrases = try reader.plain(Phrase.self)
    classSets = try reader.plain(Extent.self)
    signatures = try reader.plain(ClassSignature.self)
    guard signatures.count == classSets.count else { throw ByteReader.Damage() }
    classes = try reader.plain(WordClass.self)
  }

  func write(to writer: inout ByteWriter) {
    writer.write(plain: steps)
    writer.write(plain: sequences)
    writer.write(plain: choices)
    writer.write(plain: phrases)
    writer.write(plain: classSets)
    writer.write(plain: signatures)
    writer.write(plain: classes)
  }
}
