import TenderDocument

extension LanguageCode {
  /// Those that a tenth of the text or more is in, in order of appearance.
  ///
  /// - Parameter parts: their languages and lengths in bytes.
  static func main(_ parts: some Sequence<(LanguageCode?, Int)>) -> [LanguageCode] {
    var order: [LanguageCode] = []
    var lengths: [LanguageCode: Int] = [:]
    for case (let language?, let length) in parts {
      if lengths[language] == nil { order.append(language) }
      lengths[language, default: 0] += length
    }
    let whole = lengths.values.reduce(0, +)
    return order.filter { (lengths[$0] ?? 0) * 10 >= whole }
  }
}

extension Document {
  /// Parts that are looked at together; more would take memory that no document needs.
  private static let mostParts = 10_000

  /// Gives fields whose markup names no language that of their words, and takes the main ones for the document's.
  mutating func detectLanguages() {
    let undeclared = fields.indices.filter { fields[$0].language == nil }
    guard !undeclared.isEmpty else { return }
    for start in stride(from: 0, to: undeclared.count, by: Self.mostParts) {
      let part = undeclared[start..<min(start + Self.mostParts, undeclared.count)]
      let detected = LanguageDetector().languages(of: part.map { fields[$0].range }, in: text.bytes)
      for (index, language) in zip(part, detected) { fields[index].language = language }
    }
    if format == .xml || notice.languages.isEmpty {
      notice.languages = LanguageCode.main(fields.lazy.map { ($0.language, $0.range.count) })
    }
  }
}
