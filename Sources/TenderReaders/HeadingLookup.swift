import TenderDocument
import TenderText

/// Tells from a heading's words which role its section plays, in any language that has headings.
struct HeadingLookup: Sendable {
  /// A set of languages, one bit each; a heading counts only in the languages that have it.
  struct Languages: OptionSet, Sendable {
    var rawValue: UInt64
    static let all = Languages(rawValue: .max)
  }

  private struct Entry {
    var role: Role
    var languages: Languages
  }

  /// By the hash of the folded words.
  private let entries: [UInt64: Entry]
  private let bits: [LanguageCode: Languages]
  private let longestWordCount: Int

  /// Where two languages disagree about a heading, the first has its way.
  init(_ headings: SectionHeadings) {
    var entries: [UInt64: Entry] = [:]
    var bits: [LanguageCode: Languages] = [:]
    var longest = 0
    entries.reserveCapacity(headings.headings.count)
    for heading in headings.headings {
      let bit = bits[heading.language] ?? Languages(rawValue: 1 << UInt64(min(bits.count, 63)))
      bits[heading.language] = bit
      let hash = Self.hash(heading.words.utf8)
      if let known = entries[hash] {
        if known.role == heading.role { entries[hash]?.languages.formUnion(bit) }
      } else {
        entries[hash] = Entry(role: heading.role, languages: bit)
      }
      longest = max(longest, 1 + heading.words.utf8.count { $0 == Self.space })
    }
    self.entries = entries
    self.bits = bits
    longestWordCount = longest
  }

  /// Those of `codes` that have headings; all languages if none of them has.
  func languages(_ codes: some Sequence<LanguageCode>) -> Languages {
    let known = codes.reduce(into: Languages()) { set, code in set.formUnion(bits[code] ?? []) }
    return known.isEmpty ? .all : known
  }

  /// The role that `heading` names, numbering and all; nil for a line that is no known heading.
  ///
  /// It begins with a known heading, or holds one that is too long to stand there by chance.
  func role(of heading: some StringProtocol) -> Role? {
    role(of: Array(heading.utf8)[...], in: .all)
  }

  /// The role that `heading`, in UTF-8, names in one of `languages`.
  func role(of heading: ArraySlice<UInt8>, in languages: Languages) -> Role? {
    guard !entries.isEmpty, Self.mayBeHeading(heading) else { return nil }
    let words = Self.words(of: heading).split(separator: Self.space)
    guard words.count <= 20 else { return nil }
    for start in words.indices {
      if let role = longestHeading(in: words[start...], isStart: start == 0, languages) { return role }
    }
    return nil
  }

  /// The role of `label`, such as the words before a colon; nil unless they are a known heading and nothing else.
  func role(ofLabel label: ArraySlice<UInt8>, in languages: Languages) -> Role? {
    guard !entries.isEmpty, label.count <= 120 else { return nil }
    return role(Self.hash(Self.words(of: label)), in: languages)
  }

  /// The role that the title of a document gives all its text: `School meals – contract conditions`; nil unless one of
  /// the parts between its dashes and colons, and only one, is a known heading and nothing else.
  func role(ofTitle title: ArraySlice<UInt8>, in languages: Languages) -> Role? {
    let parts = String(decoding: title, as: UTF8.self).replacing(" - ", with: "–").split { "–—:|".contains($0) }
    let roles = parts.compactMap { role(ofLabel: Array($0.utf8)[...], in: languages) }
    return roles.count == 1 ? roles[0] : nil
  }

  private func role(_ hash: UInt64, in languages: Languages) -> Role? {
    guard let entry = entries[hash], !entry.languages.isDisjoint(with: languages) else { return nil }
    return entry.role
  }

  /// The role of the longest known heading that `words` begin with.
  private func longestHeading(in words: ArraySlice<ArraySlice<UInt8>>, isStart: Bool, _ languages: Languages) -> Role? {
    var hash = Self.seed
    var length = 0
    var found: Role?
    for (index, word) in words.prefix(longestWordCount).enumerated() {
      if index > 0 { hash = Self.add(Self.space, to: hash) }
      for byte in word { hash = Self.add(byte, to: hash) }
      length += word.count
      guard let role = role(hash, in: languages) else { continue }
      let rest = words.count - index - 1
      let isDistinctive = index >= 1 || length >= 12
      if isStart ? isDistinctive || rest <= 2 : isDistinctive && rest <= 6 { found = role }
    }
    return found
  }

  /// Folded words without numbering, one space between.
  private static func words(of heading: ArraySlice<UInt8>) -> [UInt8] {
    Array(Folding.words(of: String(decoding: SectionNumber.strip(from: heading), as: UTF8.self)).utf8)
  }

  /// Short, and neither a sentence nor a row with a value.
  private static func mayBeHeading(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 360, line.count(where: { $0 & 0xC0 != 0x80 }) <= 90 else { return false }
    guard let last = line.last(where: { $0 > 0x20 }) else { return false }
    return !",;.!?%".utf8.contains(last) && !line.contains(UInt8(ascii: "%"))
  }

  // MARK: Hashing (FNV-1a)

  private static let space = UInt8(ascii: " ")
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(seed) { add($1, to: $0) }
  }
}
