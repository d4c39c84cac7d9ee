import TenderDocument

/// Tells in which numbered section of a document each find stands, and which sections a sentence names.
struct CitedSections {
  /// By sentence: what it names, if such sections exist.
  private var cited: [Int: [SectionLabel]] = [:]
  /// By field: the label of the section it stands in.
  private var labels: [SectionLabel?] = []

  /// - Parameter candidates: those whose sentences will be asked for.
  init(_ document: Document, candidates: some Sequence<Candidate>) {
    for candidate in candidates where cited[candidate.sentence] == nil {
      cited[candidate.sentence] = SectionLabelReader(document.string(candidate.sentenceRange)).cited.filter(\.isSure)
    }
    guard !cited.isEmpty else { return }
    let labels = Self.labels(of: document)
    self.labels = labels
    cited = cited.mapValues { named in
      named.filter { section in labels.contains { $0.map(section.holds) ?? false } }
    }
  }

  private static func labels(of document: Document) -> [SectionLabel?] {
    var current: SectionLabel?
    return document.fields.map { field in
      // The fields of a notice do not follow each other.
      if document.format != .text { current = nil }
      let head = field.range.prefix(48)
      if let own = SectionLabelReader(document.string(head.lowerBound..<head.upperBound)).own,
        opens(own, after: current)
      {
        current = own
      }
      return current
    }
  }

  /// A bare number opens a chapter only where it follows the one before; others count the items of a list.
  private static func opens(_ label: SectionLabel, after current: SectionLabel?) -> Bool {
    guard !label.isSure, let current, let number = label.numbers.first else { return true }
    return current.isSure ? (current.numbers[0] + 1...current.numbers[0] + 3).contains(number) : true
  }

  /// The sections of the document that the sentence of `candidate` names.
  func sections(namedBy candidate: Candidate) -> [SectionLabel] {
    cited[candidate.sentence] ?? []
  }

  /// False for finds in two numbered sections of which neither holds the other nor some third section both.
  func shareChapter(_ one: Candidate, _ other: Candidate) -> Bool {
    guard let one = labels[one.field], let other = labels[other.field], one.isSure, other.isSure else { return true }
    return one.code == other.code && one.numbers[0] == other.numbers[0] || one.isNamed != other.isNamed
  }

  /// True if the field at `index` stands in one of `sections`.
  func holds(_ index: Int, _ sections: [SectionLabel]) -> Bool {
    guard index < labels.count, let label = labels[index] else { return false }
    return sections.contains { $0.holds(label) }
  }
}
