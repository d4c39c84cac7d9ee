import TenderDocument
import TenderText

/// Judges how the sentences around the finds of one field are meant.
struct SentenceJudge {
  let rules: LanguageRules
  let text: ScannedText
  let bytes: UnsafeBufferPointer<UInt8>
  let role: Role
  /// By number; only the last few, as finds come in the order of sentences.
  private var sentences: [Int: Passage] = [:]
  private var paragraphs: [Int: Passage] = [:]

  init(rules: LanguageRules, text: ScannedText, bytes: UnsafeBufferPointer<UInt8>, role: Role) {
    self.rules = rules
    self.text = text
    self.bytes = bytes
    self.role = role
  }

  /// Fields in which every sentence obliges, by what they are for.
  static let bindingRoles: [Role] = [.performanceCondition, .awardCriterion, .reserved, .subcontracting]
  /// Passages that are kept.
  private static let longestMemory = 4
  /// Bytes that are looked at for the words between a find and its denial.
  private static let longestReach = 512

  /// True if the conditions of the phrase hold.
  mutating func holds(_ entry: LanguageRules.Entry, _ match: PhraseMatch) -> Bool {
    if let need = entry.need, !meets(need, match) { return false }
    for phrase in entry.without where !found(phrase, around: match, entry.scope).isEmpty { return false }
    for phrase in entry.background where tellsOfTheBuyer(phrase, match) { return false }
    if entry.with.isEmpty { return true }
    for phrase in entry.with where !found(phrase, around: match, entry.scope).isEmpty { return true }
    return false
  }

  /// True for what the buyer does in its own house, unless the sentence names the contractor beside it.
  private mutating func tellsOfTheBuyer(_ background: PhraseID, _ match: PhraseMatch) -> Bool {
    let told = found(background, around: match, .sentence)
    guard !told.isEmpty else { return false }
    return !found(rules.cues.contractor, around: match).contains { named in !told.contains { $0.overlaps(named) } }
  }

  private mutating func meets(_ need: ClauseType.Need, _ match: PhraseMatch) -> Bool {
    switch need {
    case .obligation:
      Self.bindingRoles.contains(role) || says(rules.cues.obligation, match) || saysWhatAPartyDoes(match)
    case .scoring: role == .awardCriterion || says(rules.cues.scoring, match)
    // Known only when all clauses are.
    case .citedClause: true
    }
  }

  /// True for what a contract says of the contractor: the present tense obliges as much as a `shall`.
  ///
  /// Elsewhere, as in the description of a service, it only tells.
  private mutating func saysWhatAPartyDoes(_ match: PhraseMatch) -> Bool {
    role == .other && says(rules.cues.party, match) && !says(rules.cues.aspiration, match)
  }

  mutating func strength(of match: PhraseMatch, for entry: LanguageRules.Entry) -> Strength {
    if says(rules.cues.conditional, match) { return .conditional }
    if says(rules.cues.obligation, match) { return .binding }
    if says(rules.cues.referral, match) { return .referral }
    // What is scored counts in the evaluation, in whatever field it is told.
    if entry.need == .scoring { return .binding }
    if wishes(match, entry) { return .aspirational }
    return entry.bindingRoles.contains(role) || saysWhatAPartyDoes(match) ? .binding : .aspirational
  }

  /// True for a wish; a penalty that the buyer `may` impose is none, nor are lots for which small firms `can` bid.
  private mutating func wishes(_ match: PhraseMatch, _ entry: LanguageRules.Entry) -> Bool {
    let wishes = found(rules.cues.aspiration, around: match)
    guard entry.isFirm, !wishes.isEmpty else { return !wishes.isEmpty }
    let modals = found(rules.cues.modal, around: match)
    return wishes.contains { wish in !modals.contains { $0.overlaps(wish) } }
  }

  mutating func says(_ cue: PhraseID?, _ match: PhraseMatch) -> Bool {
    !found(cue, around: match).isEmpty
  }

  mutating func found(_ cue: PhraseID?, around match: PhraseMatch) -> [Range<Int>] {
    guard let cue else { return [] }
    return found(cue, around: match, .sentence)
  }

  private mutating func found(_ phrase: PhraseID, around match: PhraseMatch, _ scope: PhraseSet.Scope) -> [Range<Int>] {
    switch scope {
    case .sentence: found(phrase, inSentence: text.sentence(at: match.range.lowerBound))
    case .paragraph: found(phrase, inParagraph: text.paragraph(at: match.range.lowerBound))
    }
  }

  mutating func found(_ phrase: PhraseID, inSentence index: Int) -> [Range<Int>] {
    if sentences[index] == nil, sentences.count >= Self.longestMemory { sentences.removeAll() }
    return sentences[index, default: Passage(sentence: index, of: text, rules.phrases)].ranges(of: phrase)
  }

  mutating func found(_ phrase: PhraseID, inParagraph index: Int) -> [Range<Int>] {
    if paragraphs[index] == nil, paragraphs.count >= Self.longestMemory { paragraphs.removeAll() }
    return paragraphs[index, default: Passage(paragraph: index, of: text, rules.phrases)].ranges(of: phrase)
  }

  /// Words between two finds, counted by the white space between them.
  func words(_ range: Range<Int>) -> Int {
    string(range.prefix(Self.longestReach)).split(whereSeparator: \.isWhitespace).count
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}
