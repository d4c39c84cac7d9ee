import TenderDocument
import TenderText

/// The rules of one language, ready to look.
struct LanguageRules: Sendable {
  /// Whose words were found.
  enum Owner: Sendable, Hashable {
    /// An index in `RuleSet.clauseTypes`.
    case clause(Int)
    /// An index in `RuleSet.lints`.
    case lint(Int)
  }

  /// One phrase of one rule, with its conditions.
  struct Entry: Sendable {
    var owner: Owner
    /// 1-based in its file.
    var number: Int
    /// Of which one must stand nearby; empty for no such condition.
    var with: [PhraseID]
    /// Of which none may.
    var without: [PhraseID]
    /// Of which none may where the sentence names no contractor: it tells of the buyer.
    var background: [PhraseID]
    var scope: PhraseSet.Scope
    var need: ClauseType.Need?
    /// Fields in which its words oblige by themselves.
    var bindingRoles: RoleFilter
    /// True if what it says is no wish for saying `may`.
    var isFirm: Bool
    /// True if the neighbour that its rule asks for need not be there.
    var standsAlone: Bool
    /// What a lint's condition asks for by name.
    var group: String?
  }

  let language: LanguageCode
  let phrases: PhraseSet
  let entries: [PhraseID: Entry]
  let cues: Cues
}

/// For the rule cache.
extension LanguageRules {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    language = LanguageCode(rawValue: try reader.text())
    phrases = try PhraseSet(from: &reader)
    let ids = try reader.plain(PhraseID.self)
    var entries: [PhraseID: Entry] = [:]
    entries.reserveCapacity(ids.count)
    for id in ids { entries[id] = try Entry(from: &reader) }
    self.entries = entries
    cues = try Cues(from: &reader)
  }

  func write(to writer: inout ByteWriter) {
    writer.write(language.rawValue)
    phrases.write(to: &writer)
    let ids = entries.keys.sorted { $0.rawValue < $1.rawValue }
    writer.write(plain: ids)
    for id in ids { entries[id]?.write(to: &writer) }
    cues.write(to: &writer)
  }
}

extension LanguageRules.Entry {
  private static let needs: [(number: Int, need: ClauseType.Need)] = [
    (1, .obligation), (2, .scoring), (3, .citedClause),
  ]

  fileprivate init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let isLint = try reader.number() == 1
    let index = try reader.number()
    owner = isLint ? .lint(index) : .clause(index)
    number = try reader.number()
    with = try reader.plain(PhraseID.self)
    without = try reader.plain(PhraseID.self)
    background = try reader.plain(PhraseID.self)
    scope = try reader.number() == 1 ? .paragraph : .sentence
    let need = try reader.number()
    self.need = Self.needs.first { $0.number == need }?.need
    bindingRoles = RoleFilter(bits: UInt16(truncatingIfNeeded: try reader.number()))
    isFirm = try reader.number() == 1
    standsAlone = try reader.number() == 1
    group = try reader.optionalText()
  }

  fileprivate func write(to writer: inout ByteWriter) {
    switch owner {
    case .clause(let index):
      writer.write(0)
      writer.write(index)
    case .lint(let index):
      writer.write(1)
      writer.write(index)
    }
    writer.write(number)
    writer.write(plain: with)
    writer.write(plain: without)
    writer.write(plain: background)
    writer.write(scope == .paragraph ? 1 : 0)
    writer.write(Self.needs.first { $0.need == need }?.number ?? 0)
    writer.write(Int(bindingRoles.rawBits))
    writer.write(isFirm ? 1 : 0)
    writer.write(standsAlone ? 1 : 0)
    writer.write(optional: group) { $0.write($1) }
  }
}
