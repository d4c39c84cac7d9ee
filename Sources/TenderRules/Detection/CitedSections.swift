import TenderDocument

/// Tells in which numbered section of a document each find stands, and which sections a sentence names.
struct CitedSections {
  private let document: Document
  /// By sentence: what it names, if such sections exist; those that were asked for.
  private var cited: [Int: [SectionLabel]] = [:]
  /// By field.
  private lazy var standings = Self.standings(of: document, joints)
  private lazy var joints = Self.joints(of: document)
  /// False for most notices, whose sentences then name nothing that could be found.
  private lazy var hasLabels = standings.contains { $0.label != nil || $0.chapter != nil }
  /// True if some sections are counted without digits: `čl. IV`, `cláusula séptima`.
  private lazy var hasSpelledLabels = document.fields.indices.contains { index in
    let standing = standings[index]
    let before = index > 0 ? standings[index - 1] : Standing()
    return (standing.chapter ?? standing.label) != (before.chapter ?? before.label)
      && !Self.holdsDigit(document.fields[index].range.prefix(48), document)
  }

  /// Where a field stands.
  private struct Standing {
    var label: SectionLabel?
    /// Counted by Roman numerals beside the other numbers.
    var chapter: SectionLabel?

    func isIn(_ section: SectionLabel) -> Bool {
      label.map(section.holds) ?? false || chapter.map(section.holds) ?? false
    }
  }

  init(_ document: Document) {
    self.document = document
  }

  /// `4-2 Insertion` heads a section where others are headed so too.
  private static func joints(of document: Document) -> Set<Unicode.Scalar> {
    guard document.format == .text else { return ["."] }
    let hyphened = document.fields.lazy.filter { field in
      field.part == .heading && opensWithHyphenedNumber(document.text.bytes[field.range.prefix(8)])
    }
    return hyphened.prefix(2).count == 2 ? [".", "-"] : ["."]
  }

  private static func opensWithHyphenedNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    let rest = bytes.drop(while: isDigit)
    return isDigit(bytes.first ?? 0) && rest.first == UInt8(ascii: "-") && isDigit(rest.dropFirst().first ?? 0)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func standings(of document: Document, _ joints: Set<Unicode.Scalar>) -> [Standing] {
    var current = Standing()
    // Rows B1 to B4 of a table do not count chapters.
    var counted: SectionLabel?
    return document.fields.map { field in
      // The fields of a notice do not follow each other, and `1)` counts the items of one.
      let isText = document.format == .text
      if !isText { (current, counted) = (Standing(), nil) }
      let head = field.range.prefix(48)
      guard field.part == .heading || field.part == .section || mayBeginWithLabel(head, document),
        let own = SectionLabelReader(document.string(head), joints: joints).own, isText || own.isSure
      else { return current }
      if own.countsChapters {
        (current, counted) = (Standing(chapter: own), nil)
      } else if opens(own, after: counted ?? current.label) {
        current.label = own
        if own.code.isEmpty { counted = own }
      }
      return current
    }
  }

  /// A bare number opens a chapter only where it follows the one before; others count the items of a list.
  private static func opens(_ label: SectionLabel, after current: SectionLabel?) -> Bool {
    guard !label.isSure, let current, let number = label.numbers.first else { return true }
    return current.isSure ? (current.numbers[0] + 1...current.numbers[0] + 3).contains(number) : true
  }

  /// False for text with two words before its first digit, as most has.
  private static func mayBeginWithLabel(_ range: Range<Int>, _ document: Document) -> Bool {
    document.text.bytes.withUnsafeBufferPointer { bytes in
      var words = 0
      var isInWord = false
      for byte in bytes[range] {
        switch byte {
        case 0x30...0x39: return words < 2
        case 0x41...0x5A, 0x61...0x7A:
          if !isInWord { words += 1 }
          isInWord = true
        // Of a letter or a mark.
        case 0x80...: break
        default: isInWord = false
        }
      }
      return false
    }
  }

  private static func holdsDigit(_ range: Range<Int>, _ document: Document) -> Bool {
    document.text.bytes.withUnsafeBufferPointer { bytes in
      bytes[range].contains { (0x30...0x39).contains($0) }
    }
  }

  /// The sections of the document that the sentence of `candidate` names.
  mutating func sections(namedBy candidate: Candidate) -> [SectionLabel] {
    if let known = cited[candidate.sentence] { return known }
    var named: [SectionLabel] = []
    if hasLabels, hasSpelledLabels || Self.holdsDigit(candidate.sentenceRange, document) {
      named = SectionLabelReader(document.string(candidate.sentenceRange), joints: joints).cited.filter(\.isSure)
      if !named.isEmpty {
        let standings = standings
        named.removeAll { section in !standings.contains { $0.isIn(section) } }
      }
    }
    cited[candidate.sentence] = named
    return named
  }

  /// False for finds in two numbered sections of which neither holds the other nor some third section both.
  mutating func shareChapter(_ one: Candidate, _ other: Candidate) -> Bool {
    guard let one = standings[one.field].label, let other = standings[other.field].label, one.isSure, other.isSure
    else { return true }
    return one.code == other.code && one.chapter == other.chapter || one.isNamed != other.isNamed
  }

  /// True if the field at `index` stands in one of `sections`.
  mutating func holds(_ index: Int, _ sections: [SectionLabel]) -> Bool {
    let standing = standings[index]
    return sections.contains(where: standing.isIn)
  }
}
