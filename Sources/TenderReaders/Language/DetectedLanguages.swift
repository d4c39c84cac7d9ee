import TenderDocument

/// The languages of paragraphs that name none.
struct DetectedLanguages {
  /// One a paragraph; all nil for less than three words.
  let each: [LanguageCode?]
  /// Those that a tenth of the text or more is in, in order of appearance.
  let main: [LanguageCode]

  /// - Parameter paragraphs: ranges in `bytes`, in document order.
  init(of paragraphs: [Range<Int>], in bytes: [UInt8]) {
    each = LanguageDetector().languages(of: paragraphs, in: bytes)
    var lengths: [LanguageCode: Int] = [:]
    for (paragraph, language) in zip(paragraphs, each) {
      if let language { lengths[language, default: 0] += paragraph.count }
    }
    let whole = lengths.values.reduce(0, +)
    var main: [LanguageCode] = []
    for case let language? in each where !main.contains(language) && (lengths[language] ?? 0) * 10 >= whole {
      main.append(language)
    }
    self.main = main
  }
}

extension Document {
  /// Gives fields whose markup names no language that of their words.
  mutating func detectLanguages() {
    let open = fields.indices.filter { fields[$0].language == nil }
    guard !open.isEmpty else { return }
    let detected = DetectedLanguages(of: open.map { fields[$0].range }, in: text.bytes)
    for (index, language) in zip(open, detected.each) { fields[index].language = language }
    for language in detected.main where !notice.languages.contains(language) { notice.languages.append(language) }
  }
}
