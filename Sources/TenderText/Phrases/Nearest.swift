/// Suggests the known name that an unknown one was probably meant to be.
public enum Nearest {
  /// The name at the smallest edit distance, at most a third of the length; ties by the alphabet; nil where none is near.
  public static func name(to wanted: some StringProtocol, among known: some Sequence<String>) -> String? {
    let limit = max(1, wanted.count / 3)
    return known.map { (distance: distance(Array(wanted), Array($0)), name: $0) }
      .filter { $0.distance <= limit }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
  }

  /// Letters to change, add, leave out or swap with their neighbour.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        let isSame = a[i] == b[j]
        var least = min(rows[i][j] + (isSame ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, rows[i - 1][j - 1] + 1) }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
