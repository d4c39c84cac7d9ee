import TenderDocument
import TenderReport
import TenderRules

/// A text with one finding that counts and one held back by each kind of suppression.
enum SuppressedSample {
  static var report: Report {
    Report(
      tool: SampleReport.tool, source: "drafts/tender.txt", sha256: String(repeating: "ab12", count: 16),
      content: .checked(
        CheckedDocument(
          document: source.document(.text, Notice(kind: .document)), clauses: [], awardTables: [], findings: findings,
          verdicts: [])))
  }

  private static let source = SampleSource(
    """
    [fairtender: ignore L05 until 2027-03-01: the patients speak no other language]
    Staff must be native speakers.

    Bidders must be locals. They must be Christians. They need a CSR policy.

    """)

  private static var findings: [Finding] {
    [
      finding("L02", "local-establishment", .error, "locals"),
      finding(
        "L05", "native-speaker", .error, "native speakers",
        Suppression(
          kind: .inSource, reason: "the patients speak no other language", until: "2027-03-01",
          place: source.place("[fairtender: ignore L05 until 2027-03-01: the patients speak no other language]"))),
      finding(
        "L06", "religion-requirement", .error, "Christians",
        Suppression(kind: .configuration, reason: "a house of prayer", until: "2026-12-31", place: nil)),
      finding("L09", "general-csr-policy", .warning, "CSR policy", .known),
    ]
  }

  private static func finding(
    _ rule: String, _ name: String, _ severity: Finding.Severity, _ words: String, _ suppression: Suppression? = nil
  ) -> Finding {
    var finding = Finding(
      rule: rule, name: name, outcome: .notMet, severity: severity, message: "The words shut bidders out.", why: "",
      place: source.place(words), quote: words, fingerprint: "00000000000000" + rule.suffix(2))
    finding.suppression = suppression
    return finding
  }
}
