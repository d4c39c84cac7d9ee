/// How titles name lots.
enum LotTitle {
  /// The number of the lot that `title` begins with; nil where it begins with something else.
  static func lot(named title: ArraySlice<UInt8>) -> String? {
    let head = title.prefix(32)
    guard let digit = head.firstIndex(where: ScalarView.isDigit), head[..<digit].count(where: { $0 == 0x20 }) <= 2
    else { return nil }
    var parts = String(decoding: head, as: UTF8.self).lowercased().split { !$0.isLetter && !$0.isNumber }
    // `Lot n° 1`
    if parts.count > 2, numberWords.contains(parts[1]) { parts.remove(at: 1) }
    guard parts.count >= 2, lotWords.contains(parts[0]), parts[1].utf8.count <= 3, Int(parts[1]) != nil else {
      return nil
    }
    return String(parts[1])
  }

  private static let numberWords: Set<Substring> = ["n", "nº", "no", "nr", "num", "núm", "nro", "č", "αρ"]

  private static let lotWords: Set<Substring> = [
    "lot", "los", "perceel", "delområde", "delaftale", "delkontrakt", "anbudsområde", "lotto", "lote", "τμήμα", "część",
    "část", "časť", "daļa", "osa", "osio", "lotul", "rész", "лот", "lotea",
  ]
}
