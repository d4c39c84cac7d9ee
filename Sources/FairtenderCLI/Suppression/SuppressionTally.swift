import TenderRules

/// Which suppressions of configurations held something back in a run.
actor SuppressionTally {
  private struct Key: Hashable, Comparable {
    var file: String
    var line: Int

    static func < (a: Self, b: Self) -> Bool { (a.file, a.line) < (b.file, b.line) }
  }

  /// Entries that were about a document that was checked.
  private var asked: [Key: SuppressionEntry] = [:]
  private var used: Set<Key> = []

  /// - Parameter used: indices of the entries that held something back in the document at `path`.
  func note(_ entries: [SuppressionEntry], used: Set<Int>, path: String) {
    for (index, entry) in entries.enumerated() where entry.covers(path) {
      let key = Key(file: entry.file, line: entry.line)
      asked[key] = entry
      if used.contains(index) { self.used.insert(key) }
    }
  }

  /// A line for each entry that is over or was in vain, by file and line.
  func warnings(isOver: (SuppressionEntry) -> Bool) -> String {
    asked.sorted { $0.key < $1.key }.map { key, entry in
      let place = "\(key.file):\(key.line): warning: a suppression"
      if isOver(entry) {
        return "\(place) must have a last day to come, that of \(entry.rule) ended on \(entry.until)\n"
      }
      if !used.contains(key) { return "\(place) must meet a finding, that of \(entry.rule) met none\n" }
      return ""
    }.joined()
  }
}
