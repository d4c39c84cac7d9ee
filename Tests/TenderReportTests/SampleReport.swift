import TenderDocument
import TenderReport
import TenderRules
import TenderText

/// The six reports that every format is tried on.
enum SampleReport: String, CaseIterable {
  /// Every key, every strength, every outcome.
  case rich
  /// Read, and nothing found.
  case empty
  /// A notice that leaves its criteria to the tender documents.
  case documentsOnly = "documents-only"
  /// Could not be read.
  case refused
  /// A document written to break its reader's screen.
  case hostile
  /// Findings that are held back.
  case suppressed

  static let tool = Report.Tool(
    version: "0.1.0", rules: "sha256:" + String(repeating: "5f70bf18", count: 8), policy: "charter",
    profile: "charter")

  static let rules = [
    RuleDescriptor(
      id: "L09", name: "general-csr-policy", summary: "A criterion scores the bidder's general policy.",
      description: "An award criterion must be linked to the subject matter of the contract.",
      help: "Ask for measures taken **in this contract**.", helpURL: "https://example.org/rules/L09",
      severity: .warning, tags: ["award", "lawfulness"], precision: .high),
    RuleDescriptor(
      id: "anti-discrimination-clause", name: "anti-discrimination-clause",
      summary: "The contractor must not discriminate.", description: "A condition of performance.", help: "Keep it.",
      severity: nil),
  ]

  var report: Report {
    switch self {
    case .rich: RichSample.report
    case .empty: Self.emptyReport
    case .documentsOnly: Self.documentsOnlyReport
    case .refused: Self.refusedReport
    case .hostile: HostileSample.report(HostileSample.text)
    case .suppressed: SuppressedSample.report
    }
  }

  private static var emptyReport: Report {
    let source = SampleSource("The contractor delivers 200 chairs.\n")
    let verdicts = Commitment.allCases.map { commitment in
      Verdict(
        commitment: commitment, grade: .notAtAll, because: "No clause on equality or diversity was found.",
        evidence: [], missing: ["a clause against discrimination"])
    }
    return Report(
      tool: tool, source: "chairs.txt", sha256: String(repeating: "0f5a", count: 16),
      content: .checked(
        CheckedDocument(
          document: source.document(.text, Notice(kind: .document)), clauses: [], awardTables: [], findings: [],
          verdicts: verdicts)))
  }

  private static var documentsOnlyReport: Report {
    let source = SampleSource("<notice><AC_PROCUREMENT_DOC/></notice>\n")
    var notice = Notice(kind: .contractNotice)
    notice.id = "123456-2024"
    notice.title = "Grünpflege 2025–2027"
    notice.languages = [LanguageCode(rawValue: "de")]
    notice.buyer = Buyer(name: "Stadt Musterburg")
    let because = "The criteria and conditions stand in the tender documents, which were not part of the input."
    let skipped = ["L09", "L13"].map { rule in
      Finding(
        rule: rule, name: rule == "L09" ? "general-csr-policy" : "vague-criterion", outcome: .notChecked,
        severity: .warning, message: "the award criteria stand in the tender documents", why: "",
        fingerprint: "00000000000000" + rule.suffix(2))
    }
    return Report(
      tool: tool, source: "notices/2024/123456.xml", sha256: String(repeating: "c0ffee00", count: 8),
      content: .checked(
        CheckedDocument(
          document: source.document(.ted, notice), clauses: [],
          awardTables: [
            AwardTable(
              lot: nil, basis: .documentsOnly, criteria: [], sum: nil, isNormalised: false,
              reason: "the notice leaves the criteria to the tender documents")
          ], findings: skipped,
          verdicts: Commitment.allCases.map {
            Verdict(commitment: $0, grade: .notAssessable, because: because, evidence: [], missing: [])
          })))
  }

  private static var refusedReport: Report {
    Report(
      tool: tool, source: "drafts/lot 2.xml", sha256: String(repeating: "bad0", count: 16),
      content: .refused([
        InputError(
          .malformedXML, "every element must be closed, `P` opened in line 12 is not", line: 40, column: 7,
          hint: "close `P` before `/DESCRIPTION`"),
        InputError(.limitExceeded, "elements must be nested at most 256 deep, found 257"),
      ]))
  }
}
