import ArgumentParser
import TenderScore

/// Options of a command that reads a table.
struct TableOptions: ParsableArguments {
  @Option(help: "What parts the cells: comma, semicolon, tab, bar; found out where not given.")
  var delimiter: String?

  @Option(help: "utf-8, utf-16le, utf-16be or windows-1252; found out where not given.")
  var encoding: String?

  @Option(help: "The sign before decimals: comma or point; found out for each column where not given.")
  var decimal: String?

  @Option(name: .customLong("column"), help: "A column by its name, such as amount=\"Wert netto\"; may be repeated.")
  var columns: [String] = []

  func request() throws -> ScoreTableReader.Request {
    var given = CSVDialect.Given()
    if let delimiter {
      let byte = CSVDialect.delimiters.first { CSVDialect.name(of: $0) == delimiter || [$0] == Array(delimiter.utf8) }
      guard let byte else {
        throw Self.unknown("delimiter", delimiter, CSVDialect.delimiters.map(CSVDialect.name(of:)))
      }
      given.delimiter = byte
    }
    if let encoding {
      given.encoding = CSVDialect.Encoding(rawValue: encoding.lowercased())
      if given.encoding == nil {
        throw Self.unknown("encoding", encoding, CSVDialect.Encoding.allCases.map(\.rawValue))
      }
    }
    if let decimal {
      given.decimal = DecimalStyle(rawValue: decimal)
      if given.decimal == nil { throw Self.unknown("decimal", decimal, DecimalStyle.allCases.map(\.rawValue)) }
    }
    return ScoreTableReader.Request(given: given, columns: try roles())
  }

  private func roles() throws -> [ColumnRole: String] {
    var roles: [ColumnRole: String] = [:]
    for column in columns {
      let parts = column.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let role = ColumnRole(rawValue: parts[0]) else {
        throw Self.unknown("column", column, ColumnRole.allCases.map { $0.rawValue + "=NAME" })
      }
      roles[role] = parts[1]
    }
    return roles
  }

  private static func unknown(_ option: String, _ found: String, _ known: [String]) -> Failure {
    Failure("`--\(option)` must be known, found `\(found)`", hint: "known: \(known.joined(separator: ", "))")
  }
}
