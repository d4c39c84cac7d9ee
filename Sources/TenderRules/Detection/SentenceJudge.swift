import TenderDocument
import TenderText

/// Judges how the sentence around a find is meant.
struct SentenceJudge {
  let rules: LanguageRules
  let matcher: PhraseMatcher
  let text: ScannedText
  let bytes: UnsafeBufferPointer<UInt8>
  let role: Role

  /// Fields in which every sentence obliges, by what they are for.
  private static let bindingRoles: Set<Role> = [.performanceCondition, .awardCriterion, .reserved, .subcontracting]
  /// Words that may stand between a denial and what it denies.
  private static let reachOfDenialBefore = 3
  /// More, for a form says `reserved (Articles 12 to 16): no`.
  private static let reachOfDenialAfter = 6

  /// True if the conditions of the phrase hold.
  func holds(_ entry: LanguageRules.Entry, _ match: PhraseMatch) -> Bool {
    if let need = entry.need, !meets(need, match) { return false }
    return (entry.with.isEmpty || entry.with.contains { !found($0, around: match, entry.scope).isEmpty })
      && !entry.without.contains { !found($0, around: match, entry.scope).isEmpty }
  }

  private func meets(_ need: ClauseType.Need, _ match: PhraseMatch) -> Bool {
    switch need {
    case .obligation: Self.bindingRoles.contains(role) || says(rules.cues.obligation, match)
    case .scoring: role == .awardCriterion || says(rules.cues.scoring, match)
    // Known only when all clauses are.
    case .citedClause: true
    }
  }

  /// True if a denial stands close before or behind the find, or around its edge.
  func isDenied(_ match: PhraseMatch) -> Bool {
    for denial in found(rules.cues.denialBefore, around: match) where denial.lowerBound < match.range.lowerBound {
      if denial.upperBound > match.range.lowerBound
        || words(denial.upperBound..<match.range.lowerBound) <= Self.reachOfDenialBefore
      {
        return true
      }
    }
    for denial in found(rules.cues.denialAfter, around: match) where denial.upperBound > match.range.upperBound {
      if denial.lowerBound < match.range.upperBound
        || words(match.range.upperBound..<denial.lowerBound) <= Self.reachOfDenialAfter
      {
        return true
      }
    }
    return isAnsweredNo(match)
  }

  /// True for a line of a form that ends in a denial: `Reserved contract (Article 20): no`, `| Social clause | none |`.
  private func isAnsweredNo(_ match: PhraseMatch) -> Bool {
    guard let answer = rules.cues.denialAnswer else { return false }
    let sentence = text.sentence(at: match.range.lowerBound)
    // The cells of a row are sentences of their own.
    for index in sentence..<min(sentence + 2, text.sentenceCount) {
      for range in matcher.ranges(of: answer, inSentence: index, of: text)
      where range.lowerBound >= match.range.upperBound && isAnswer(range, to: match)
        && (index == sentence || !bytes[match.range.upperBound..<range.lowerBound].contains(0x0A))
      {
        return true
      }
    }
    return false
  }

  /// True behind a colon, a bar, a question mark or a column gap, with nothing more on the line.
  private func isAnswer(_ range: Range<Int>, to match: PhraseMatch) -> Bool {
    let before = string(match.range.upperBound..<range.lowerBound)
    let space = before.reversed().prefix(while: \.isWhitespace)
    let mark = before.dropLast(space.count).last
    guard mark == ":" || mark == "|" || mark == "?" || space.count >= 2 || space.contains("\t") else { return false }
    let lineEnd = bytes[range.upperBound...].firstIndex(of: 0x0A) ?? bytes.count
    return string(range.upperBound..<lineEnd).allSatisfy { $0.isWhitespace || $0 == "." || $0 == "|" || $0 == ";" }
  }

  func strength(of match: PhraseMatch) -> Strength {
    if says(rules.cues.conditional, match) { return .conditional }
    if says(rules.cues.obligation, match) { return .binding }
    if says(rules.cues.referral, match) { return .referral }
    if says(rules.cues.aspiration, match) { return .aspirational }
    return Self.bindingRoles.contains(role) ? .binding : .aspirational
  }

  private func says(_ cue: PhraseID?, _ match: PhraseMatch) -> Bool {
    !found(cue, around: match).isEmpty
  }

  private func found(_ cue: PhraseID?, around match: PhraseMatch) -> [Range<Int>] {
    guard let cue else { return [] }
    return found(cue, around: match, .sentence)
  }

  private func found(_ phrase: PhraseID, around match: PhraseMatch, _ scope: PhraseSet.Scope) -> [Range<Int>] {
    switch scope {
    case .sentence:
      matcher.ranges(of: phrase, inSentence: text.sentence(at: match.range.lowerBound), of: text)
    case .paragraph:
      matcher.ranges(of: phrase, inParagraph: text.paragraph(at: match.range.lowerBound), of: text)
    }
  }

  /// Words between two finds, counted by the white space between them.
  private func words(_ range: Range<Int>) -> Int {
    string(range).split(whereSeparator: \.isWhitespace).count
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}
