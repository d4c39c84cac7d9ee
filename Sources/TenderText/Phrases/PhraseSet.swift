/// All phrases of one language, compiled: immutable, shared by every worker.
public final class PhraseSet: Sendable {
  /// How far a phrase may reach.
  public enum Scope: String, Sendable, CaseIterable {
    case sentence, paragraph
  }

  /// A phrase that every scan looks for.
  struct Trigger: Sendable {
    var phrase: PhraseID
    var isWithinParagraph: Bool
    var kinds: TextKinds
  }

  /// Marks a word that is passed over.
  static let functionClass: WordClass = -1

  let index: WordIndex
  let classCount: Int
  let program: PhraseProgram
  /// Folded; longer ones end a sentence as any word does.
  let shortAbbreviations: Set<ShortWord>
  let triggers: [Trigger]
  /// For each class, the triggers within a sentence that are anchored there.
  let sentenceAnchors: AnchorTable
  /// For each class, the triggers within a paragraph that are anchored there.
  let paragraphAnchors: AnchorTable

  init(
    index: WordIndex, classCount: Int, phrases: [CompiledPhrase], triggers: [Trigger], abbreviations: Set<[UInt8]>
  ) {
    self.index = index
    self.classCount = classCount
    program = PhraseProgram(phrases)
    self.triggers = triggers
    shortAbbreviations = Set(abbreviations.compactMap { ShortWord($0) })
    var sentence: [Int32: [Int32]] = [:]
    var paragraph: [Int32: [Int32]] = [:]
    for (number, trigger) in triggers.enumerated() {
      for anchor in phrases[Int(trigger.phrase.rawValue)].required.first ?? [] {
        if trigger.isWithinParagraph {
          paragraph[anchor, default: []].append(Int32(number))
        } else {
          sentence[anchor, default: []].append(Int32(number))
        }
      }
    }
    sentenceAnchors = AnchorTable(ListTable(sentence, count: classCount), of: triggers, in: program)
    paragraphAnchors = AnchorTable(ListTable(paragraph, count: classCount), of: triggers, in: program)
  }

  /// Phrases looked for, and those that were only added to be asked for.
  public var phraseCount: Int { program.phrases.count }

  var hasParagraphTriggers: Bool { !paragraphAnchors.isEmpty }

  /// Reads what `write(to:)` wrote on this machine.
  package init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    index = try WordIndex(from: &reader)
    classCount = try reader.number()
    program = try PhraseProgram(from: &reader)
    triggers = try reader.plain(Trigger.self)
    sentenceAnchors = AnchorTable(try ListTable(from: &reader), of: triggers, in: program)
    paragraphAnchors = AnchorTable(try ListTable(from: &reader), of: triggers, in: program)
    shortAbbreviations = Set(try reader.plain(ShortWord.self))
  }

  package func write(to writer: inout ByteWriter) {
    index.write(to: &writer)
    writer.write(classCount)
    program.write(to: &writer)
    writer.write(plain: triggers)
    sentenceAnchors.lists.write(to: &writer)
    paragraphAnchors.lists.write(to: &writer)
    writer.write(plain: shortAbbreviations.sorted { $0.packed < $1.packed })
  }
}
