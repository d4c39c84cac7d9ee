/// All phrases of one language, compiled: immutable, shared by every worker.
public struct PhraseSet: Sendable {
  /// How far a phrase may reach.
  public enum Scope: String, Sendable {
    case sentence, paragraph
  }

  struct Trigger: Sendable {
    var phrase: PhraseID
    var scope: Scope
  }

  /// Marks a word that is passed over.
  static let functionClass: WordClass = -1

  let index: WordIndex
  let classCount: Int
  let program: PhraseProgram
  let abbreviations: Set<[UInt8]>
  /// For each class, the triggers anchored there.
  let sentenceAnchors: [[Int32]]
  let paragraphAnchors: [[Int32]]
  let triggers: [Trigger]
  let hasParagraphTriggers: Bool

  init(
    index: WordIndex, classCount: Int, phrases: [CompiledPhrase], triggers: [Trigger], abbreviations: Set<[UInt8]>
  ) {
    self.index = index
    self.classCount = classCount
    program = PhraseProgram(phrases)
    self.triggers = triggers
    hasParagraphTriggers = triggers.contains { $0.scope == .paragraph }
    self.abbreviations = abbreviations
    var sentence = [[Int32]](repeating: [], count: classCount)
    var paragraph = sentence
    for (number, trigger) in triggers.enumerated() {
      for anchor in phrases[Int(trigger.phrase.rawValue)].required.first ?? [] {
        switch trigger.scope {
        case .sentence: sentence[Int(anchor)].append(Int32(number))
        case .paragraph: paragraph[Int(anchor)].append(Int32(number))
        }
      }
    }
    sentenceAnchors = sentence
    paragraphAnchors = paragraph
  }

  public var phraseCount: Int { program.phrases.count }
}
