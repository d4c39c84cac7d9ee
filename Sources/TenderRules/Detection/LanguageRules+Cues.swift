import TenderText

extension LanguageRules {
  /// Words that tell how a sentence is meant; nil where the vocabulary has no such list.
  struct Cues: Sendable {
    var obligation: PhraseID?
    var conditional: PhraseID?
    var aspiration: PhraseID?
    var referral: PhraseID?
    var denialBefore: PhraseID?
    var denialAfter: PhraseID?
    var denialAnswer: PhraseID?
    var absence: PhraseID?
    var backgroundLead: PhraseID?
    var scoring: PhraseID?
    var party: PhraseID?
    var contractor: PhraseID?
    var otherContract: PhraseID?
    var now: PhraseID?
    var lawPermits: PhraseID?
    var takenUp: PhraseID?
    var notUsed: PhraseID?
    var socialService: PhraseID?
    var modal: PhraseID?

    /// The lists of a vocabulary that are asked for without a rule that names them, in the order of the cache.
    static var lists: [(name: String, path: WritableKeyPath<Self, PhraseID?>)] {
      [
        ("obligation", \.obligation), ("conditional", \.conditional), ("aspiration", \.aspiration),
        ("referral", \.referral), ("denial-before", \.denialBefore), ("denial-after", \.denialAfter),
        ("denial-answer", \.denialAnswer), ("absence", \.absence), ("background-lead", \.backgroundLead),
        ("scoring", \.scoring), ("party", \.party), ("contractor", \.contractor), ("other-contract", \.otherContract),
        ("now", \.now),
        ("law-permits", \.lawPermits), ("taken-up", \.takenUp),
        ("not-used", \.notUsed), ("social-service", \.socialService), ("modal", \.modal),
      ]
    }
  }
}

/// For the rule cache.
extension LanguageRules.Cues {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let numbers = try reader.plain(Int32.self)
    guard numbers.count == Self.lists.count else { throw ByteReader.Damage() }
    self.init()
    for (list, number) in zip(Self.lists, numbers) where number >= 0 {
      self[keyPath: list.path] = PhraseID(rawValue: number)
    }
  }

  func write(to writer: inout ByteWriter) {
    writer.write(plain: Self.lists.map { self[keyPath: $0.path]?.rawValue ?? -1 })
  }
}

extension Vocabulary {
  /// What the list of a cue holds; empty where the language has none.
  func entries(of cue: KeyPath<LanguageRules.Cues, PhraseID?>) -> [PlacedText] {
    LanguageRules.Cues.lists.first { $0.path == cue }.flatMap { lists[$0.name] } ?? []
  }
}
