import TenderDocument
import TenderText

/// Finds the words of clauses and lints in the fields of documents; one a worker.
struct Detector {
  /// One language's rules with the matcher that this worker reuses.
  private final class Search {
    let rules: LanguageRules
    var matcher: PhraseMatcher

    init(_ rules: LanguageRules) {
      self.rules = rules
      matcher = PhraseMatcher(rules.phrases)
    }
  }

  /// In one document.
  static let mostFinds = 10_000
  /// A shorter text is a passage that tells nothing of its document.
  private static let fewestFields = 20
  /// Bytes from the start in which a title or heading says what a text is about.
  private static let longestOpening = 1_200
  /// Bytes from the start in which any line does.
  private static let longestTitlePage = 400

  private let rules: RuleSet
  /// nil for a language without rules.
  private var searches: [LanguageCode: Search?] = [:]
  private var text = ScannedText()
  /// Of the document at hand.
  private var opensWithASocialService = false

  init(_ rules: RuleSet) {
    self.rules = rules
  }

  /// What was found in one document, and what could not be looked at.
  struct Detection {
    /// By field, then by place.
    var candidates: [Candidate] = []
    var unread = UnreadText()
    /// True if the rest was left alone: no tender says so much, and a hostile text could say it in every sentence.
    var hasTooManyFinds = false

    /// Why some text was not looked at; nil where all was.
    var gap: String? {
      if hasTooManyFinds { return "more than \(Detector.mostFinds) finds, the text behind them was not looked at" }
      return unread.gap
    }
  }

  mutating func detect(in document: Document) -> Detection {
    var detection = Detection()
    opensWithASocialService = opensWithASocialService(document)
    var sentence = 0
    var paragraph = 0
    // Fields of one language mostly follow each other.
    var last: (language: LanguageCode, search: Search?)?
    for (index, field) in document.fields.enumerated() where field.part != .contents {
      detection.unread.passed += field.range.count
      guard let language = field.language else {
        detection.unread.add(document.text.bytes[field.range], in: nil)
        continue
      }
      if last?.language != language { last = (language, search(for: language)) }
      guard let search = last?.search else {
        detection.unread.add(document.text.bytes[field.range], in: language)
        continue
      }
      guard detection.candidates.count < Self.mostFinds else {
        detection.hasTooManyFinds = true
        break
      }
      detection.candidates += find(in: document, fieldIndex: index, search, sentence, paragraph)
      sentence += text.sentenceCount
      paragraph += text.paragraphCount
    }
    return detection
  }

  /// True for a text of some length whose first lines name a service for those whom social clauses speak of.
  private mutating func opensWithASocialService(_ document: Document) -> Bool {
    guard document.format == .text, document.fields.count >= Self.fewestFields else { return false }
    return document.text.bytes.withUnsafeBufferPointer { bytes in
      document.fields.prefix { $0.range.lowerBound < Self.longestOpening }.contains { field in
        guard field.role == .title || field.part == .heading || field.range.lowerBound < Self.longestTitlePage,
          let language = field.language, let search = search(for: language),
          let service = search.rules.cues.socialService
        else { return false }
        search.matcher.scan(bytes, field.range, into: &text)
        return (0..<text.paragraphCount).contains { paragraph in
          var passage = Passage(paragraph: paragraph, of: text, search.rules.phrases)
          return !passage.ranges(of: service).isEmpty
        }
      }
    }
  }

  private mutating func search(for language: LanguageCode) -> Search? {
    if let known = searches[language] { return known }
    let new = rules.rules(for: language).map(Search.init)
    searches[language] = .some(new)
    return new
  }

  private mutating func find(
    in document: Document, fieldIndex: Int, _ search: Search, _ firstSentence: Int, _ firstParagraph: Int
  ) -> [Candidate] {
    let field = document.fields[fieldIndex]
    var found: [Candidate] = []
    document.text.bytes.withUnsafeBufferPointer { bytes in
      search.matcher.scan(bytes, field.range, into: &text)
      let matches = search.matcher.matches(in: text, of: RoleFilter([field.role]).kinds)
      guard !matches.isEmpty else { return }
      var judge = SentenceJudge(rules: search.rules, text: text, bytes: bytes, role: field.role)
      for match in matches {
        guard let entry = search.rules.entries[match.phrase] else { continue }
        guard judge.holds(entry, match), passes(entry.owner, match, &judge, document, field) else { continue }
        let sentence = text.sentence(at: match.range.lowerBound)
        found.append(
          Candidate(
            owner: entry.owner, phrase: entry.number, field: fieldIndex, sentence: firstSentence + sentence,
            paragraph: firstParagraph + text.paragraph(at: match.range.lowerBound), range: match.range,
            sentenceRange: text.wholeRange(ofSentence: sentence, in: field.range),
            strength: judge.strength(of: match, for: entry),
            needsCitedClause: entry.need == .citedClause, standsAlone: entry.standsAlone, group: entry.group))
      }
    }
    return found.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }

  /// What the rule as a whole asks beside its phrases.
  private func passes(
    _ owner: LanguageRules.Owner, _ match: PhraseMatch, _ judge: inout SentenceJudge, _ document: Document,
    _ field: Field
  ) -> Bool {
    if judge.isOnlyPermitted(match) || judge.isBackground(match) { return false }
    switch owner {
    case .clause(let index):
      let type = rules.clauseTypes[index]
      if !type.asks, judge.isOnlyAsked(match) { return false }
      if type.isNegatable, judge.isDenied(match) { return false }
      if !type.looksBack, judge.tellsOfAnotherContract(match) { return false }
      return !isSubjectMatter(type, document, field)
    case .lint(let index):
      if rules.lints[index].isNegatable, judge.isDenied(match) { return false }
      return !judge.tellsOfAnotherContract(match) && !judge.isOnlyAsked(match)
    }
  }

  /// A contract for training job seekers names job seekers: that is what is bought, not how.
  ///
  /// A text has no codes and tells in its first lines what it is about; what is said elsewhere than in its conditions tells of that.
  private func isSubjectMatter(_ type: ClauseType, _ document: Document, _ field: Field) -> Bool {
    guard let subject = type.subjectMatter else { return false }
    if opensWithASocialService { return field.role == .other || subject.roles.contains(field.role) }
    guard subject.roles.contains(field.role) else { return false }
    let cpv = document.notice.cpv + document.lots.filter { $0.id == field.lot }.flatMap(\.cpv)
    return cpv.contains { code in subject.cpv.contains { code.hasPrefix($0) } }
  }
}
