import TenderDocument
import TenderText

/// What speaks against a find: that it is denied, lacking, only permitted, or told of somebody else.
extension SentenceJudge {
  /// Fields that tell of the buyer and what it buys.
  private static let tellingRoles: [Role] = [.description, .other, .additionalInformation]
  /// Bytes of the number before the first words of a paragraph.
  private static let longestNumber = 8
  private static let greek = LanguageCode(rawValue: "el")
  /// `)`, `]`, `"`, `'`.
  private static let closing: [UInt8] = [0x29, 0x5D, 0x22, 0x27]
  /// Words that may stand between a denial and what it denies.
  private static let reachOfDenialBefore = 3
  /// More, for a form says `reserved (Articles 12 to 16): no`.
  private static let reachOfDenialAfter = 6
  /// Words that may stand between a law's permission and what it permits.
  private static let reachOfPermission = 6

  /// True for what an earlier contract asked for, or one that is tendered separately: this one need not.
  mutating func tellsOfAnotherContract(_ match: PhraseMatch) -> Bool {
    says(rules.cues.otherContract, match) && !says(rules.cues.now, match)
  }

  /// True for what a law lets any buyer do, and for what this one says it has not done.
  mutating func isOnlyPermitted(_ match: PhraseMatch) -> Bool {
    let permits = found(rules.cues.lawPermits, around: match).contains { permit in
      permit.overlaps(match.range)
        || permit.upperBound <= match.range.lowerBound
          && words(permit.upperBound..<match.range.lowerBound) <= Self.reachOfPermission
    }
    if permits, !says(rules.cues.takenUp, match) { return true }
    guard let refusal = rules.cues.notUsed else { return false }
    let sentence = text.sentence(at: match.range.lowerBound)
    if found(refusal, inSentence: sentence).contains(where: { $0.lowerBound >= match.range.upperBound }) { return true }
    // `That option is not used.` says nothing of what the contractor does.
    guard !says(rules.cues.contractor, match) else { return false }
    let next = sentence + 1
    guard next < text.sentenceCount,
      text.paragraph(at: text.range(ofSentence: next).lowerBound) == text.paragraph(at: match.range.lowerBound)
    else { return false }
    return !found(refusal, inSentence: next).isEmpty
  }

  /// True inside a question that bidders put, `Must we enclose a policy?`, and not in one that is scored.
  mutating func isOnlyAsked(_ match: PhraseMatch) -> Bool {
    guard Self.tellingRoles.contains(role), isQuestion(text.sentence(at: match.range.lowerBound)) else { return false }
    let paragraph = text.paragraph(at: match.range.lowerBound)
    // `(20 %)` scores as well as words do; the sign may stand behind the last word.
    let said = text.range(ofParagraph: paragraph)
    if bytes[said.lowerBound..<min(said.upperBound + Self.longestNumber, bytes.count)].contains(0x25) { return false }
    return rules.cues.scoring.map { found($0, inParagraph: paragraph).isEmpty } ?? true
  }

  /// True if a question mark stands behind the last word of a sentence, on its line and before white space: an address may hold one too.
  private func isQuestion(_ sentence: Int) -> Bool {
    let end = text.range(ofSentence: sentence).upperBound
    let next = sentence + 1 < text.sentenceCount ? text.range(ofSentence: sentence + 1).lowerBound : bytes.count
    let gap = bytes[end..<min(next, end + Self.longestNumber)].prefix { $0 != 0x0A }
    // Greek asks with a semicolon.
    let mark = gap.firstIndex { $0 == 0x3F || $0 == 0x3B && rules.language == Self.greek }
    guard let mark else { return false }
    return bytes[(mark + 1)..<min(mark + Self.longestNumber, bytes.count)].first { !Self.closing.contains($0) }
      .map { $0 <= 0x20 || $0 >= 0x80 } ?? true
  }

  /// True if a denial stands close before or behind the find or around its edge, or the tender says that it lacks it.
  mutating func isDenied(_ match: PhraseMatch) -> Bool {
    let find = match.range
    // Denials do not overlap: only the one next to the find can be near enough.
    if let denial = found(rules.cues.denialBefore, around: match).last(where: { $0.lowerBound < find.lowerBound }),
      words(denial.upperBound..<max(denial.upperBound, find.lowerBound)) <= Self.reachOfDenialBefore
    {
      return true
    }
    if let denial = found(rules.cues.denialAfter, around: match).first(where: { $0.upperBound > find.upperBound }),
      words(find.upperBound..<max(find.upperBound, denial.lowerBound)) <= Self.reachOfDenialAfter
    {
      return true
    }
    return isAbsent(match) || isAnsweredNo(match)
  }

  /// True for what a tender says it lacks: `No conditions are set on equality, the living wage or training places.`
  ///
  /// What it asks, or says of the contractor, behind that is not lacking; nor is what is told before it of either.
  private mutating func isAbsent(_ match: PhraseMatch) -> Bool {
    let find = match.range
    let absences = found(rules.cues.absence, around: match)
    if let before = absences.last(where: { $0.upperBound <= find.lowerBound }) {
      let gap = before.upperBound..<find.lowerBound
      if !bytes[gap].contains(0x3B), !asks(in: gap, around: match) { return true }
    }
    guard let behind = absences.first(where: { $0.lowerBound >= find.upperBound }) else { return false }
    let sentence = text.range(ofSentence: text.sentence(at: find.lowerBound))
    return !bytes[find.upperBound..<behind.lowerBound].contains(0x3B)
      && !asks(in: sentence.lowerBound..<behind.lowerBound, around: match)
  }

  /// True if a duty or the contractor is named in `range` of the sentence around `match`.
  private mutating func asks(in range: Range<Int>, around match: PhraseMatch) -> Bool {
    [rules.cues.obligation, rules.cues.contractor].contains { cue in
      found(cue, around: match).contains(where: range.overlaps)
    }
  }

  /// True for what the buyer is, has or did in its own house: a sentence that says so, or a paragraph that opens with `Background`.
  mutating func isBackground(_ match: PhraseMatch) -> Bool {
    guard Self.tellingRoles.contains(role), says(rules.cues.buyerDoes, match) || isLedByBackground(match) else {
      return false
    }
    return !says(rules.cues.obligation, match) && !says(rules.cues.contractor, match)
  }

  private mutating func isLedByBackground(_ match: PhraseMatch) -> Bool {
    guard let cue = rules.cues.backgroundLead else { return false }
    let paragraph = text.paragraph(at: match.range.lowerBound)
    let start = text.range(ofParagraph: paragraph).lowerBound
    return found(cue, inParagraph: paragraph).contains { $0.lowerBound - start <= Self.longestNumber }
  }

  /// True for a line of a form that ends in a denial: `Reserved contract (Article 20): no`, `| Social clause | none |`.
  private mutating func isAnsweredNo(_ match: PhraseMatch) -> Bool {
    guard let answer = rules.cues.denialAnswer else { return false }
    let sentence = text.sentence(at: match.range.lowerBound)
    // The cells of a row are sentences of their own.
    for index in sentence..<min(sentence + 2, text.sentenceCount) {
      for range in found(answer, inSentence: index)
      where range.lowerBound >= match.range.upperBound
        && FormAnswer(bytes: bytes, range: range, find: match.range).holds
        && (index == sentence || !bytes[match.range.upperBound..<range.lowerBound].contains(0x0A))
      {
        return true
      }
    }
    return false
  }
}
