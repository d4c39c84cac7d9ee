import TenderScore
import TenderSurvey
import TenderText

/// Reads the table of `--list`: a row a rule, the columns `group` and at least one of `name`, `id`, `town` and `nuts`.
struct SurveyListFile {
  private enum Column: String, CaseIterable {
    case group, name, id, town, nuts
  }

  private static let mostRows = 100_000

  let path: String

  func list() throws -> SurveyList {
    let source = try TableFile(path: path).source
    do throws(ScoreFault) {
      var reader = try CSVReader(
        source, given: CSVDialect.Given(),
        knownNames: { names in names.count { Self.column($0) != nil } })
      return try list(&reader)
    } catch {
      throw Failure(error, path: path)
    }
  }

  private func list(_ reader: inout CSVReader) throws(ScoreFault) -> SurveyList {
    guard try row(&reader) else {
      throw ScoreFault(.malformed, "a list must begin with a row of column names, found nothing", line: 1)
    }
    let columns = try columns(of: reader)
    var entries: [SurveyList.Entry] = []
    while try row(&reader) {
      entries.append(try entry(of: reader, columns))
      guard entries.count <= Self.mostRows else {
        throw ScoreFault(
          .limitExceeded, "a list must have at most \(Self.mostRows) rows, found more", line: reader.line)
      }
    }
    guard !entries.isEmpty else {
      throw ScoreFault(.malformed, "a list must have a row for each rule, found only column names", line: reader.line)
    }
    return SurveyList(entries)
  }

  /// False at the end.
  private func row(_ reader: inout CSVReader) throws(ScoreFault) -> Bool {
    switch try reader.next() {
    case .row: return true
    case .end: return false
    case .fault(let reason):
      throw ScoreFault(
        .malformed, "a row must be a row of a table (RFC 4180), found: \(reason.rawValue)", line: reader.line)
    }
  }

  private func columns(of reader: CSVReader) throws(ScoreFault) -> [Column] {
    var columns: [Column] = []
    for cell in 0..<reader.count {
      let name = reader.text(cell)
      guard let column = Self.column(name) else {
        let known = Column.allCases.map(\.rawValue)
        throw ScoreFault(
          .malformed, "a column must be one of \(known.joined(separator: ", ")), found `\(name.shownOnTerminal)`",
          hint: Nearest.name(to: name.lowercased(), among: known).map { "did you mean `\($0)`?" }, line: reader.line,
          cell: cell + 1)
      }
      guard !columns.contains(column) else {
        throw ScoreFault(
          .malformed, "a column must stand once, found `\(column.rawValue)` twice", line: reader.line, cell: cell + 1)
      }
      columns.append(column)
    }
    guard columns.contains(.group), columns.count > 1 else {
      throw ScoreFault(
        .missingColumn,
        "a list must have the column `group` and one of `name`, `id`, `town` and `nuts`, found "
          + columns.map { "`\($0.rawValue)`" }.joined(separator: ", "), line: reader.line)
    }
    return columns
  }

  private func entry(of reader: CSVReader, _ columns: [Column]) throws(ScoreFault) -> SurveyList.Entry {
    guard reader.count == columns.count else {
      throw ScoreFault(
        .malformed, "a row must have \(columns.count) cells like the column names, found \(reader.count)",
        line: reader.line)
    }
    var cells: [Column: String] = [:]
    for (index, column) in columns.enumerated() {
      let text = reader.text(index).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !text.isEmpty { cells[column] = text }
    }
    guard let group = cells[.group] else {
      throw ScoreFault(.wrongRequest, "a row must name a group, found an empty cell", line: reader.line)
    }
    // A name of signs alone, such as `*`, would match everybody.
    let asks = cells.filter { $0.key != .group && $0.value.contains { $0.isLetter || $0.isNumber } }
    guard asks.count == cells.count - 1, !asks.isEmpty else {
      throw ScoreFault(
        .wrongRequest, "a row must say in letters or digits whom it is about, by name, id, town or nuts, found nothing",
        line: reader.line)
    }
    return SurveyList.Entry(
      group: group, name: cells[.name], nationalID: cells[.id], town: cells[.town], nuts: cells[.nuts],
      line: reader.line)
  }

  private static func column(_ name: String) -> Column? {
    Column(rawValue: name.lowercased().filter { !$0.isWhitespace })
  }
}
