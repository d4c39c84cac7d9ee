import TenderSurvey

/// The figures of a survey as one tidy table: one row a figure, every figure with its denominator.
public struct SurveyCSV {
  /// The columns in order, with what they hold.
  public static let columns: [(name: String, about: String)] = [
    (
      "group_kind",
      "`all`, `city` (a charter city), `city-group` (companies of one), `country`, `town`, `nuts` or `list`"
    ),
    ("group", "which one, such as `nantes` or `FRA`; empty for `all`"),
    ("year", "year of publication; empty for all years together"),
    ("measure", "what is measured"),
    ("detail", "what the measure is about, such as a family, a type or a grade"),
    ("count", "the numerator, or what is counted"),
    ("total", "the denominator; like `count` euros where the measure is one of money"),
    ("share", "`count` of `total`, 0 to 1"),
    ("low", "lower end of the 95 % interval (Wilson); none for money"),
    ("high", "upper end"),
    ("value", "a figure that is no count"),
  ]

  public init() {}

  /// The table, with a head; lines end with CR LF (RFC 4180).
  public func table(_ table: SurveyTable) -> String {
    var text = Self.columns.map(\.name).joined(separator: ",") + "\r\n"
    for row in table.rows { text += cells(of: row).joined(separator: ",") + "\r\n" }
    return text
  }

  private func cells(of row: SurveyRow) -> [String] {
    func cell(_ number: Int?) -> String { number.map(String.init) ?? "" }
    func cell(_ number: Double?) -> String { number.map(CSVCell.number) ?? "" }
    let proportion = row.proportion
    return [
      row.group.kind.rawValue, CSVCell.text(exactly: row.group.id), cell(row.year), row.measure.rawValue,
      CSVCell.text(row.detail), cell(row.count), cell(row.total), cell(row.share),
      cell(proportion?.interval?.lowerBound), cell(proportion?.interval?.upperBound), cell(row.value),
    ]
  }

  /// The columns and measures, each with what it holds.
  public func dictionary() -> String {
    var text = "kind,name,about\r\n"
    for column in Self.columns { text += "column,\(column.name),\(CSVCell.text(column.about))\r\n" }
    for column in SurveyExcerptCSV.columns {
      text += "excerpts column,\(column.name),\(CSVCell.text(column.about))\r\n"
    }
    for measure in SurveyMeasure.allCases { text += "measure,\(measure.rawValue),\(CSVCell.text(measure.about))\r\n" }
    return text
  }
}
