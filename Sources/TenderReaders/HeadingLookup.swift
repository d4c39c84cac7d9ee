import TenderDocument
import TenderText

/// Tells from a heading's words which role its section plays, in any language that has headings.
struct HeadingLookup: Sendable {
  /// Roles by the hash of the folded words.
  private let roles: [UInt64: Role]
  private let longestWordCount: Int

  /// Where two languages disagree about a heading, the first has its way.
  init(_ headings: SectionHeadings) {
    var roles: [UInt64: Role] = [:]
    roles.reserveCapacity(headings.headings.count)
    var longest = 0
    for heading in headings.headings {
      let hash = Self.hash(heading.words.utf8)
      if roles[hash] == nil { roles[hash] = heading.role }
      longest = max(longest, 1 + heading.words.utf8.count { $0 == Self.space })
    }
    self.roles = roles
    longestWordCount = longest
  }

  /// The role that `heading` names, numbering and all; nil for a line that is no known heading.
  ///
  /// It begins with a known heading, or holds one that is too long to stand there by chance.
  func role(of heading: some StringProtocol) -> Role? {
    guard !roles.isEmpty, Self.mayBeHeading(heading) else { return nil }
    let words = Array(Folding.words(of: SectionNumber.strip(from: heading)).utf8).split(separator: Self.space)
    guard words.count <= 20 else { return nil }
    for start in words.indices {
      if let role = longestHeading(in: words[start...], isStart: start == 0) { return role }
    }
    return nil
  }

  /// The role of `label`, such as the words before a colon; nil unless they are a known heading and nothing else.
  func role(ofLabel label: some StringProtocol) -> Role? {
    guard !roles.isEmpty, label.utf8.count <= 120 else { return nil }
    return roles[Self.hash(Folding.words(of: SectionNumber.strip(from: label)).utf8)]
  }

  /// The role of the longest known heading that `words` begin with.
  private func longestHeading(in words: ArraySlice<ArraySlice<UInt8>>, isStart: Bool) -> Role? {
    var hash = Self.seed
    var length = 0
    var found: Role?
    for (index, word) in words.prefix(longestWordCount).enumerated() {
      if index > 0 { hash = Self.add(Self.space, to: hash) }
      for byte in word { hash = Self.add(byte, to: hash) }
      length += word.count
      guard let role = roles[hash] else { continue }
      let rest = words.count - index - 1
      let isDistinctive = index >= 1 || length >= 12
      if isStart ? isDistinctive || rest <= 2 : isDistinctive && rest <= 6 { found = role }
    }
    return found
  }

  /// Short, and neither a sentence nor a row with a value.
  private static func mayBeHeading(_ line: some StringProtocol) -> Bool {
    guard line.utf8.count <= 360, line.unicodeScalars.count <= 90 else { return false }
    guard let last = line.last(where: { !$0.isWhitespace }) else { return false }
    return !",;.!?%€".contains(last) && !line.utf8.contains(UInt8(ascii: "%"))
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
