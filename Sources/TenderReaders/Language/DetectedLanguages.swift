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
  /// Parts that are looked at one by one; a document in more has neighbours share what they say.
  private static let mostParts = 10_000

  /// Gives fields whose markup names no language that of their words.
  mutating func detectLanguages() {
    let open = fields.indices.filter { fields[$0].language == nil }
    guard !open.isEmpty else { return }
    let size = (open.count - 1) / Self.mostParts + 1
    let groups = stride(from: 0, to: open.count, by: size).map { open[$0..<min($0 + size, open.count)] }
    let ranges = groups.map { group in
      let first = fields[group[group.startIndex]].range
      return first.lowerBound..<max(first.upperBound, fields[group[group.endIndex - 1]].range.upperBound)
    }
    let detected = DetectedLanguages(of: ranges, in: text.bytes)
    for (group, language) in zip(groups, detected.each) {
      for index in group { fields[index].language = language }
    }
    for language in detected.main where !notice.languages.contains(language) { notice.languages.append(language) }
  }
}
