/// The columns of the table, in order.
///
/// A row fills those that its record has; the words are those of `fairtender.report/1`.
enum CSVColumn: String, CaseIterable {
  /// `commitment`, `finding`, `clause`, `criterion`, or `error` for an input that could not be read.
  case record
  /// The path as the user gave it.
  case source
  /// What identifies the notice, its buyer and its date of publication.
  case notice, buyer, published
  case lot
  /// A commitment, a lint, a clause type, or the kind of an error.
  case id
  /// The title of a commitment, the name of a lint or of an award criterion.
  case name
  case family
  /// The stage and the strength of a clause.
  case stage, strength
  /// `fully`, `partly`, `not-at-all` or `not-assessable`.
  case verdict
  /// The outcome and the severity of a finding.
  case outcome, severity
  /// What keeps a finding from counting: `in-source`, `configuration` or `baseline`.
  case suppression
  /// The language of a clause.
  case language
  /// What a clause is evidence for.
  case commitments
  /// What a clause asks for.
  case targetValue = "target_value"
  case targetUnit = "target_unit"
  /// `price`, `cost` or `quality`.
  case kind
  /// The name of the award criterion that this one is a part of.
  case parent
  /// As stated, and its unit.
  case weight
  case weightUnit = "weight_unit"
  /// Percent of the whole evaluation.
  case share
  /// The words in the document.
  case quote
  /// What a finding or an error says, and the reason of a verdict.
  case message
  case why
  /// What to do about a finding.
  case advice
  /// What would lift a verdict; what was searched for a finding of absence; the sources in law.
  case missing, searched, citations
  case suggestion
  /// Where it stands: an XPath or a section; 1-based, columns in Unicode scalars.
  case path
  case line, column
  case endLine = "end_line"
  case endColumn = "end_column"
  case fingerprint
  /// What judged: the profile that chose, the policy of the verdicts, and the digest of all rule files.
  case profile, policy, rules
}
