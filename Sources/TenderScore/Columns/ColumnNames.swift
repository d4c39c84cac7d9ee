/// The names under which columns are known, in any language.
public struct ColumnNames: Sendable {
  private var roles: [String: ColumnRole] = [:]

  init(_ file: ScoreFile) throws(ScoreFault) {
    for (key, value) in try file.entries(known: ColumnRole.allCases.map(\.rawValue)) {
      guard let role = ColumnRole(rawValue: key) else { continue }
      roles[FoldedText.foldName(key)] = role
      for name in try value.texts() {
        let folded = FoldedText.foldName(name)
        guard roles[folded, default: role] == role else {
          throw value.fault("a name must stand for one column, found `\(name)` again")
        }
        roles[folded] = role
      }
    }
  }

  public func role(of name: String) -> ColumnRole? {
    roles[FoldedText.foldName(name)]
  }

  /// How many of `names` are known.
  func known(_ names: [String]) -> Int {
    names.count { role(of: $0) != nil }
  }
}
