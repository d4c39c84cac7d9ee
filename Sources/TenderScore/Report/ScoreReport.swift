/// What a score command found, in the shape of `fairtender.score/1`.
public struct ScoreReport: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case suppliers, bids, design, questionnaire, awards
  }

  /// Something that should be looked at.
  public struct Remark: Sendable, Equatable {
    public enum Weight: String, Sendable, CaseIterable {
      case error, warning, hint
    }

    public var weight: Weight
    public var id: String
    public var message: String

    public init(_ weight: Weight, _ id: String, _ message: String) {
      self.weight = weight
      self.id = id
      self.message = message
    }
  }

  /// One file that was read, and how.
  public struct Source: Sendable, Equatable {
    public var path: String
    /// Facts such as `delimiter: semicolon (40 of the first 40 rows …)`.
    public var facts: [Fact]
    public var rows: RowCount?

    public init(path: String, facts: [Fact] = [], rows: RowCount? = nil) {
      self.path = path
      self.facts = facts
      self.rows = rows
    }
  }

  public struct Fact: Sendable, Equatable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public var kind: Kind
  public var title: String
  public var sources: [Source]
  /// The period, the currency, a seed: what the figures rest on.
  public var facts: [Fact]
  public var measures: [Measure] = []
  public var tables: [ScoreTable] = []
  public var remarks: [Remark] = []
  /// Sentences on what the figures are not.
  public var limits: [String] = []

  public init(_ kind: Kind, title: String, sources: [Source], facts: [Fact]) {
    self.kind = kind
    self.title = title
    self.sources = sources
    self.facts = facts
  }
}

extension ScoreReport.Source {
  /// A table, with how it was found to be written.
  ///
  /// - Parameter criteria: columns that are read as award criteria.
  public init(path: String, table: ScoreTableReader, rows: RowCount, criteria: [String] = []) {
    let dialect = table.dialect
    var facts = [
      ScoreReport.Fact("encoding", "\(dialect.encoding.rawValue) (\(dialect.encodingBasis))"),
      ScoreReport.Fact("delimiter", "\(CSVDialect.name(of: dialect.delimiter)) (\(dialect.delimiterBasis))"),
    ]
    for (role, finding) in table.decimals.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      facts.append(ScoreReport.Fact("decimals of \(role.rawValue)", "\(finding.style.rawValue) (\(finding.basis))"))
    }
    let read = table.header.cells.sorted { $0.value < $1.value }.map { role, cell in
      "\(role.rawValue) = `\(table.header.names[cell])`"
    }
    facts.append(ScoreReport.Fact("columns", read.joined(separator: ", ")))
    if !criteria.isEmpty { facts.append(ScoreReport.Fact("criteria", criteria.joined(separator: ", "))) }
    let ignored = table.header.ignored.filter { !criteria.contains($0) }
    if !ignored.isEmpty { facts.append(ScoreReport.Fact("columns not read", ignored.joined(separator: ", "))) }
    self.init(path: path, facts: facts, rows: rows)
  }
}
