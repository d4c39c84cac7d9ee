/// Suggests the known name that an unknown one was probably meant to be.
public enum Nearest {
  /// The name at the smallest edit distance, at most a third of the length; ties by the alphabet; nil where none is near.
  public static func name(to wanted: some StringProtocol, among known: some Sequence<String>) -> String? {
    let limit = max(1, wanted.count / 3)
    return known.map { (distance: distance(Array(wanted), Array($0)), name: $0) }
      .filter { $0.distance <= limit }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
  }

  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, left) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, right) in b.enumerated() {
        let substituted = diagonal + (left == right ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
