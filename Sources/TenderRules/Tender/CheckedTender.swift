/// The documents of one tender with everything that the rules say about them together.
public struct CheckedTender: Sendable {
  /// A clause by its document and its place among the clauses there.
  public struct ClauseReference: Sendable, Equatable {
    /// Index in `parts`.
    public var document: Int
    /// Index in the clauses of that document.
    public var clause: Int

    public init(document: Int, clause: Int) {
      self.document = document
      self.clause = clause
    }
  }

  /// In the order given. What one document shows of another stands among its findings.
  public var parts: [TenderPart]
  /// Clauses of all documents; one that several say in the same words of the same lot is there once.
  public var clauses: [ClauseReference]
  /// B1, B2, B3; their evidence is indices of `clauses`.
  public var verdicts: [Verdict]
  /// The ids of the lints that look at several documents.
  public var rules: [String]

  public init(parts: [TenderPart], clauses: [ClauseReference], verdicts: [Verdict], rules: [String]) {
    self.parts = parts
    self.clauses = clauses
    self.verdicts = verdicts
    self.rules = rules
  }
}
