/// Refuses a table that has a column about persons, by its name or by what it is filled with.
///
/// A column is filled with private data when two different private values stand in it, or one in a tenth of the cells that are not
/// empty. Columns of names and of things bought are not looked into: a supplier may be a health office, and a purchase a chapel.
struct PrivateDataGuard {
  private struct Column {
    var cell: Int
    var name: String
    var filled = 0
    var hits = 0
    var values: Set<String> = []
    var attribute: PrivateAttribute?
    var line = 0
  }

  /// Longer cells are no values.
  private static let longest = 64

  private let rules: PrivateDataRules
  private var columns: [Column]
  /// Cells looked at before; 0 stands for a harmless one.
  private var seen = ByteInterner(limit: 1 << 16)
  private var verdicts: [PrivateAttribute?] = []

  init(names: [String], roles: [Int: ColumnRole], rules: ScoreRules, line: Int) throws(ScoreFault) {
    self.rules = rules.privateData
    columns = []
    for (cell, name) in names.enumerated() {
      if let attribute = rules.privateData.attribute(ofColumn: name) {
        throw Self.fault("a column must be about organisations or purchases", name, attribute, line: line, cell: cell)
      }
      let role = roles[cell] ?? rules.columns.role(of: name)
      if role?.isFreeOfPersons != true { columns.append(Column(cell: cell, name: name)) }
    }
  }

  mutating func check(_ reader: CSVReader) throws(ScoreFault) {
    for index in columns.indices {
      let cell = columns[index].cell
      let verdict = reader.withBytes(cell) { bytes -> (isFilled: Bool, id: Int?) in
        guard !bytes.isEmpty else { return (false, nil) }
        return (true, bytes.count <= Self.longest ? seen.id(of: bytes) : nil)
      }
      guard verdict.isFilled else { continue }
      columns[index].filled += 1
      let length = reader.withBytes(cell) { $0.count }
      guard length <= Self.longest else { continue }
      if let attribute = attribute(of: reader, cell, known: verdict.id) {
        try note(attribute, in: index, value: reader.text(cell), line: reader.line)
      }
    }
  }

  /// - Throws: where a column turned out to be filled with private data.
  func finish() throws(ScoreFault) {
    for column in columns {
      if let attribute = column.attribute, column.hits * 10 >= column.filled { throw Self.filled(column, attribute) }
    }
  }

  private mutating func attribute(of reader: CSVReader, _ cell: Int, known id: Int?) -> PrivateAttribute? {
    guard let id else { return look(reader.text(cell)) }
    if id == verdicts.count { verdicts.append(look(reader.text(cell))) }
    return verdicts[id]
  }

  /// A cell may list several values.
  private func look(_ text: String) -> PrivateAttribute? {
    for part in text.split(whereSeparator: { ";|,/".contains($0) }) {
      if let attribute = rules.attribute(ofValue: String(part)) { return attribute }
    }
    return rules.attribute(ofValue: text)
  }

  private mutating func note(
    _ attribute: PrivateAttribute, in index: Int, value: String, line: Int
  ) throws(ScoreFault) {
    columns[index].hits += 1
    if columns[index].attribute == nil {
      columns[index].attribute = attribute
      columns[index].line = line
    }
    if columns[index].values.count < 2 { columns[index].values.insert(FoldedText.fold(value)) }
    if columns[index].values.count == 2 { throw Self.filled(columns[index], attribute) }
  }

  private static func filled(_ column: Column, _ attribute: PrivateAttribute) -> ScoreFault {
    fault(
      "the cells of a column must be about organisations or purchases", column.name, attribute, line: column.line,
      cell: column.cell)
  }

  /// Names the column and the attribute, never a cell.
  private static func fault(
    _ rule: String, _ name: String, _ attribute: PrivateAttribute, line: Int, cell: Int
  ) -> ScoreFault {
    ScoreFault(
      .privateData, "\(rule), found \(attribute.title) in `\(name)`; \(attribute.why)",
      hint: "remove the column; organisations are scored by size, form, certificates and measures", line: line,
      cell: cell + 1)
  }
}
