import TenderRules

/// What is said about the documents of one tender together; what is said about each stands in its own report.
public struct WholeReport: Sendable {
  /// One document with its part in the tender.
  public struct Part: Sendable {
    public var role: TenderRole
    public var report: Report

    public init(role: TenderRole, report: Report) {
      self.role = role
      self.report = report
    }
  }

  public var tool: Report.Tool
  /// As the manifest has it, else the notice.
  public var title: String?
  /// In input order.
  public var parts: [Part]
  /// What `verdicts` count by.
  public var clauses: [CheckedTender.ClauseReference]
  /// B1, B2, B3.
  public var verdicts: [Verdict]
  /// The ids of lints that look at several documents; their findings stand in the reports of documents.
  public var rules: [String]

  public init(
    tool: Report.Tool, title: String?, parts: [Part], clauses: [CheckedTender.ClauseReference], verdicts: [Verdict],
    rules: [String]
  ) {
    self.tool = tool
    self.title = title
    self.parts = parts
    self.clauses = clauses
    self.verdicts = verdicts
    self.rules = rules
  }

  /// The clauses that verdicts count by, with the index of their document.
  var evidence: [(part: Int, clause: Clause)] {
    clauses.compactMap { reference in
      guard case .checked(let checked) = parts[reference.document].report.content else { return nil }
      return (reference.document, checked.clauses[reference.clause])
    }
  }

  /// What the lints on several documents say, with the index of the document that shows it, in input order.
  var findings: [(part: Int, finding: Finding)] {
    parts.indices.flatMap { index -> [(part: Int, finding: Finding)] in
      guard case .checked(let checked) = parts[index].report.content else { return [] }
      return checked.findings.filter { rules.contains($0.rule) }.map { (index, $0) }
    }
  }

  /// What a verdict names as its evidence: one group a clause, numbered as in `evidence`.
  var groups: [ClauseGroup] {
    evidence.enumerated().map { index, item in
      ClauseGroup(
        number: index + 1, clause: item.clause, indices: [index], lots: item.clause.lot.map { [$0] } ?? [],
        otherPlaces: [])
    }
  }

  /// Reasons for which the verdicts are less than the whole truth.
  var unread: [String] {
    parts.compactMap { part in
      if case .refused = part.report.content { part.report.source } else { nil }
    }
  }
}
