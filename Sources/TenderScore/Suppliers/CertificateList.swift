/// Reads a cell that lists certificates: `MSDUK; WEConnect 2025-06-30`.
enum CertificateList {
  /// nil for an empty cell; `[]` for one that says there is none.
  ///
  /// - Parameter unknown: is given the names that no register has.
  static func statuses(_ cell: String, _ rules: ScoreRules, unknown: inout [String]) -> [SupplierStatus]? {
    guard !cell.trimmed.isEmpty else { return nil }
    if rules.values.isNothing(cell) { return [] }
    var statuses: [SupplierStatus] = []
    for part in cell.split(whereSeparator: { ";|,".contains($0) }) {
      let (name, day) = nameAndDay(String(part).trimmed)
      guard !name.isEmpty else { continue }
      if let register = register(named: name, rules.registers) {
        statuses.append(SupplierStatus(register: register, validUntil: day))
      } else {
        unknown.append(name)
      }
    }
    return statuses
  }

  static func register(named name: String, _ registers: [Register]) -> Int? {
    let folded = FoldedText.fold(name)
    return registers.firstIndex { $0.names.contains(folded) }
  }

  /// Parts the last word from a name where it is a date, in brackets or not.
  private static func nameAndDay(_ part: String) -> (String, CalendarDay?) {
    guard let space = part.lastIndex(where: { $0 == " " || $0 == "(" || $0 == "@" }) else { return (part, nil) }
    let last = part[part.index(after: space)...].filter { $0 != ")" }
    guard let day = CalendarDay(String(last)) else { return (part, nil) }
    return (String(part[..<space].filter { $0 != "(" }).trimmed, day)
  }
}
