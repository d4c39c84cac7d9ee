import TenderDocument
import TenderRules

/// The words of one clause with the place where they stand: evidence that a reader can look up.
public struct SurveyExcerpt: Sendable, Hashable {
  /// Characters of a quote that are shown.
  static let longestQuote = 300

  /// The charter city by id; nil where the buyer is none.
  public var city: String?
  /// The buyer's name as published.
  public var buyer: String?
  public var commitments: [Commitment]
  public var type: String
  public var family: String
  public var stage: Stage
  public var strength: Strength
  public var hasTarget: Bool
  /// True where the procedure has reports or penalties beside it.
  public var isMonitored: Bool
  /// In one line, cut between words where it is longer than 300 characters.
  public var quote: String
  public var language: LanguageCode?
  public var noticeID: String?
  public var title: String?
  /// ISO 8601 date.
  public var published: String?
  /// The path or id under which the document was checked.
  public var source: String
  public var path: String
  /// Counts from 1.
  public var line: Int

  /// True for a binding clause that says how much is to be done, or whose keeping is watched.
  public var isGoodPractice: Bool {
    strength == .binding && (hasTarget || isMonitored)
  }

  init(_ clause: SurveyDocument.Clause, in document: SurveyDocument, of procedure: SurveyProcedure, isMonitored: Bool) {
    city = procedure.city.flatMap { $0.isCity ? $0.city : nil }
    buyer = (document.buyer ?? procedure.leading.buyer)?.name
    commitments = clause.commitments
    type = clause.type
    family = clause.family
    stage = clause.stage
    strength = clause.strength
    hasTarget = clause.hasTarget
    self.isMonitored = isMonitored
    quote = Self.cut(clause.quote)
    language = clause.language
    noticeID = document.noticeID
    title = document.title
    published = document.published
    source = document.source
    path = clause.path
    line = clause.line
  }

  /// One line without repeated blanks.
  private static func cut(_ quote: String) -> String {
    if quote.utf8.count <= longestQuote, !quote.utf8.contains(where: mayBeBlank), !quote.contains("  ") { return quote }
    var line = ""
    var length = 0
    for word in quote.split(whereSeparator: \.isWhitespace) {
      guard length + word.count <= longestQuote else {
        // A first word that is too long by itself is cut where it must be.
        return (line.isEmpty ? String(word.prefix(longestQuote)) : line) + " …"
      }
      line += line.isEmpty ? String(word) : " " + word
      length += word.count + 1
    }
    return line
  }

  /// True for control characters and for the first byte of every other blank than a space, such as U+00A0 or U+202F.
  private static func mayBeBlank(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0xC2 || 0xE1...0xE3 ~= byte
  }
}

extension SurveyExcerpt: Comparable {
  /// The better first: binding with a target and watched, binding with a target, binding and watched, binding, worded, declared by a
  /// code; then what says something before a mere keyword; then the later one; then by place, so that the order is the same every time.
  public static func < (a: Self, b: Self) -> Bool {
    if a.rank != b.rank { return a.rank > b.rank }
    if a.isKeyword != b.isKeyword { return b.isKeyword }
    if a.published != b.published { return (a.published ?? "") > (b.published ?? "") }
    return (a.noticeID ?? "", a.source, a.line, a.path, a.type, a.quote)
      < (b.noticeID ?? "", b.source, b.line, b.path, b.type, b.quote)
  }

  /// True for up to three words, which a reader can't judge by themselves.
  private var isKeyword: Bool {
    quote.utf8.count { $0 == 0x20 } < 3
  }

  private var rank: Int {
    switch strength {
    case .declared: 0
    case .referral: 1
    case .aspirational: 2
    case .conditional: 3
    case .binding: 4 + (isMonitored ? 1 : 0) + (hasTarget ? 2 : 0)
    }
  }
}
