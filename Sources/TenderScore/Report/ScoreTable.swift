/// A table of a score report.
public struct ScoreTable: Sendable, Equatable {
  public struct Column: Sendable, Equatable {
    /// As in JSON.
    public var id: String
    public var title: String
    /// nil for a column of words.
    public var unit: Measure.Unit?

    public init(_ id: String, _ title: String, _ unit: Measure.Unit? = nil) {
      self.id = id
      self.title = title
      self.unit = unit
    }
  }

  public enum Cell: Sendable, Equatable {
    case text(String)
    case number(Double)
    case nothing

    public init(_ number: Double?) {
      self = number.map { .number($0) } ?? .nothing
    }

    public init(_ text: String?) {
      self = text.map { .text($0) } ?? .nothing
    }
  }

  public var id: String
  public var title: String
  public var columns: [Column]
  /// As many cells each as there are columns.
  public var rows: [[Cell]]
  /// Said under the table.
  public var note: String?

  public init(_ id: String, _ title: String, columns: [Column], rows: [[Cell]], note: String? = nil) {
    self.id = id
    self.title = title
    self.columns = columns
    self.rows = rows
    self.note = note
  }
}
