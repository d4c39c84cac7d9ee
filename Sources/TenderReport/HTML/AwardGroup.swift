import TenderRules
import TenderText

/// Lots of one document whose award criteria and shares are the same.
struct AwardGroup {
  /// The first of them.
  var table: AwardTable
  /// In document order; empty where the whole document is meant.
  var lots: [String]

  /// In order of their first lot.
  static func groups(of tables: [AwardTable]) -> [AwardGroup] {
    var groups: [(group: AwardGroup, key: AwardTable)] = []
    for table in tables {
      let lots = table.lot.map { [$0] } ?? []
      let key = comparable(table)
      if let same = groups.firstIndex(where: { $0.key == key }) {
        groups[same].group.lots += lots
      } else {
        groups.append((AwardGroup(table: table, lots: lots), key))
      }
    }
    return groups.map(\.group)
  }

  /// The table without what tells lots apart.
  private static func comparable(_ table: AwardTable) -> AwardTable {
    let nowhere = SourceRange(line: 1, column: 1, endLine: 1, endColumn: 1, offset: 0, length: 0)
    var table = table
    table.lot = nil
    for index in table.criteria.indices { table.criteria[index].place = Place(path: "", range: nowhere) }
    return table
  }
}
