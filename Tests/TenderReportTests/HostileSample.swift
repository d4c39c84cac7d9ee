import TenderDocument
import TenderReport
import TenderRules

/// A document whose every text tries to leave its place: terminal escapes, markup, bidirectional controls, line breaks.
enum HostileSample {
  /// C0 and C1 controls, DEL, a forged line, markup, bidirectional and invisible scalars, quotes, wide and combining ones.
  static let text =
    "\u{1B}[2J\u{1B}]0;owned\u{7}\u{9B}31m\r\nfake.xml:1:1: error: no\u{0}\u{8}\u{7F}</script><b>&amp;\"'\\"
    + "\u{202E}evil\u{2066}\u{2069}\u{200B}\u{FEFF}\u{AD}\u{2028}\u{2029}\u{E0041}a\u{301}漢字 »\u{1B}[0m"

  /// A report in which every text from outside is `text`.
  static func report(_ text: String) -> Report {
    let source = SampleSource("before\t\(text) after\nsecond line \(text)")
    let place = source.place(text, path: "section \(text)")
    var notice = Notice(kind: .other)
    notice.id = text
    notice.title = text
    notice.published = text
    notice.legalBasis = text
    notice.cpv = [text]
    notice.languages = [LanguageCode(rawValue: text)]
    notice.buyer = Buyer(name: text)
    notice.buyer?.town = text
    notice.buyer?.country = text
    notice.buyer?.nuts = text
    let clause = Clause(
      type: "accessibility-clause", family: "accessibility", stage: .performance, strength: .referral,
      commitments: [.b1], lot: text, language: LanguageCode(rawValue: "en"),
      evidence: [
        source.evidence(text, rule: "accessibility-clause/en#1", path: text),
        source.evidence("second", rule: "accessibility-clause/en#2", path: text),
      ], target: Target(value: 0.1, unit: "percent"))
    let finding = Finding(
      rule: "L13", name: "vague-criterion", outcome: .notMet, severity: .warning,
      message: "The criterion \(text) is vague.",
      why: text, advice: text, citations: [Finding.Citation(text: text, url: text)], lot: text, place: place,
      quote: text, searched: [text],
      suggestion: Finding.Suggestion(model: "m", language: "en", text: text), fingerprint: "aab3238922bcc25a")
    let table = AwardTable(
      lot: text, basis: .notice,
      criteria: [
        AwardTable.Criterion(
          name: text, parent: nil, kind: .quality,
          weight: AwardTable.Weight(raw: text, value: 100.0 / 3, unit: .points), share: 100.0 / 3,
          family: "accessibility", place: place)
      ], sum: 100.0 / 3, isNormalised: true, reason: text)
    return Report(
      tool: SampleReport.tool, source: "docs/\(text).txt", sha256: nil,
      city: CityMatch(city: text, certainty: .name),
      content: .checked(
        CheckedDocument(
          document: source.document(.text, notice), clauses: [clause], awardTables: [table], findings: [finding],
          verdicts: [
            Verdict(commitment: .b1, grade: .partly, because: text, evidence: [0], missing: [text]),
            Verdict(commitment: .b2, grade: .notAtAll, because: text, evidence: [], missing: []),
            Verdict(commitment: .b3, grade: .notAssessable, because: text, evidence: [], missing: []),
          ])))
  }
}
