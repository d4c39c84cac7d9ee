import TenderRules
import TenderSurvey

/// The evidence of a survey as a table: one row an excerpt, a commitment and a group.
public struct SurveyExcerptCSV {
  /// The columns in order, with what they hold.
  public static let columns: [(name: String, about: String)] = [
    ("group_kind", "as in the table of figures"),
    ("group", "as in the table of figures"),
    ("commitment", "`B1`, `B2` or `B3`"),
    ("place", "1 for the best, up to 5"),
    ("good_practice", "1 for a binding clause with a target, or with reports or penalties beside it; 0 for others"),
    ("clause", "the clause type; each stands once for a commitment of a group"),
    ("family", "the family of the type"),
    ("stage", "of the procedure that the clause belongs to"),
    ("strength", "`binding`, `conditional`, `aspirational`, `referral` or `declared`"),
    ("target", "1 where the clause says how much is to be done, else 0"),
    ("monitored", "1 where the procedure has reports or penalties beside it, else 0"),
    ("quote", "the words, cut after 300 characters"),
    ("language", "of the words"),
    ("buyer", "as published"),
    ("notice", "the id of the notice"),
    ("title", "of the notice or document"),
    ("published", "ISO 8601 date"),
    ("source", "the file or id that was collected"),
    ("path", "XPath or section of the words in it"),
    ("line", "line of the words in it, from 1"),
  ]

  public init() {}

  /// The table of all years, with a head; lines end with CR LF (RFC 4180).
  public func table(_ survey: Survey) -> String {
    var text = Self.columns.map(\.name).joined(separator: ",") + "\r\n"
    for group in Set(survey.tallies.keys.map(\.group)).sorted() {
      let excerpts = survey.total(of: group).excerpts
      for commitment in Commitment.allCases {
        for (place, excerpt) in excerpts[commitment].enumerated() {
          let lead = [group.kind.rawValue, CSVCell.text(exactly: group.id), commitment.rawValue, "\(place + 1)"]
          text += (lead + cells(of: excerpt)).joined(separator: ",") + "\r\n"
        }
      }
    }
    return text
  }

  private func cells(of excerpt: SurveyExcerpt) -> [String] {
    func cell(_ isTrue: Bool) -> String { isTrue ? "1" : "0" }
    func cell(_ text: String?) -> String { text.map { CSVCell.text($0) } ?? "" }
    return [
      cell(excerpt.isGoodPractice), cell(excerpt.type), cell(excerpt.family), excerpt.stage.rawValue,
      excerpt.strength.rawValue,
      cell(excerpt.hasTarget), cell(excerpt.isMonitored), cell(excerpt.quote), cell(excerpt.language?.rawValue),
      cell(excerpt.buyer), cell(excerpt.noticeID), cell(excerpt.title), cell(excerpt.published), cell(excerpt.source),
      cell(excerpt.path), "\(excerpt.line)",
    ]
  }
}
