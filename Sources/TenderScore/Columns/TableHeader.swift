/// The first row of a table: which cell of a row is for what.
public struct TableHeader: Sendable, Equatable {
  public var names: [String]
  /// The 0-based cell of each role that the table has.
  public private(set) var cells: [ColumnRole: Int] = [:]

  /// - Parameters:
  ///   - wanted: the roles that are read; other columns are left out.
  ///   - given: columns named by the user, which beat the known names.
  init(
    _ names: [String], columns: ColumnNames, wanted: [ColumnRole], given: [ColumnRole: String]
  ) throws(ScoreFault) {
    self.names = names
    for (role, name) in given {
      let folded = FoldedText.foldName(name)
      guard let cell = names.firstIndex(where: { FoldedText.foldName($0) == folded }) else {
        throw ScoreFault(
          .missingColumn, "`--column \(role.rawValue)=…` must name a column, found `\(name)`",
          hint: "the columns are: \(names.joined(separator: ", "))", line: 1)
      }
      cells[role] = cell
    }
    let taken = Set(cells.values)
    for (cell, name) in names.enumerated() where !taken.contains(cell) {
      guard let role = columns.role(of: name), wanted.contains(role), cells[role] == nil else { continue }
      cells[role] = cell
    }
  }

  /// Names of the columns that are not read, in order.
  public var ignored: [String] {
    let read = Set(cells.values)
    return names.indices.filter { !read.contains($0) }.map { names[$0] }
  }

  func require(_ role: ColumnRole) throws(ScoreFault) -> Int {
    if let cell = cells[role] { return cell }
    throw ScoreFault(
      .missingColumn, "a table must have a column `\(role.rawValue)`, found: \(names.joined(separator: ", "))",
      hint: "name it with `--column \(role.rawValue)=NAME`", line: 1)
  }
}
