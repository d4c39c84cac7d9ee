/// Finds the quantity that a clause asks for in its sentence.
struct TargetReader {
  /// Fewer hours than these are a working day or a delay.
  private static let fewestHours = 20.0
  /// Words between a percentage and what it measures.
  private static let reach = 7

  let words: TargetWords

  /// The first target in `range` of `bytes`; nil where there is none.
  func target(in bytes: [UInt8], _ range: Range<Int>) -> Target? {
    let tokens = AwardToken.tokens(in: bytes, range)
    for index in tokens.indices {
      guard case .number(let last) = tokens[index].kind,
        let target = target(last + thousands(before: index, tokens, bytes), at: index, tokens)
      else { continue }
      return target
    }
    return nil
  }

  /// What stands in front of three digits, parted by a blank: the 1,000 of `1 250`.
  private func thousands(before index: Int, _ tokens: [AwardToken], _ bytes: [UInt8]) -> Double {
    guard index > 0, tokens[index].range.count == 3, case .number(let value) = tokens[index - 1].kind, value >= 1,
      value < 1000, value == value.rounded(), tokens[index - 1].range.count <= 3
    else { return 0 }
    let gap = tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound
    return gap.count <= 3 && !bytes[gap].contains(0x0A) ? value * 1000 : 0
  }

  private func target(_ value: Double, at index: Int, _ tokens: [AwardToken]) -> Target? {
    let behind = tokens[(index + 1)...].prefix(Self.reach)
    if behind.first?.kind == .percent || behind.first?.word == "percent" || behind.first?.word == "procent" {
      guard value <= 100 else { return nil }
      return Target(value: value, unit: unit(ofPercentage: behind))
    }
    guard let next = behind.first, next.word != nil else { return nil }
    let head = behind.prefix(2).compactMap(\.word)
    if words.hours.match(head) != nil {
      let isDelay =
        index > 0
        && (1...2).contains {
          index - $0 >= 0 && tokens[index - $0].word.map { words.delays.match([$0]) != nil } ?? false
        }
      return value >= Self.fewestHours && !isDelay ? Target(value: value, unit: "hours") : nil
    }
    if words.fullTime.match(head) != nil { return Target(value: value, unit: "fte") }
    if words.places.match(head) != nil, value <= 1000 { return Target(value: value, unit: "places") }
    return nil
  }

  /// What comes first behind the percentage.
  private func unit(ofPercentage behind: some Collection<AwardToken>) -> String {
    for word in behind.compactMap(\.word) {
      if words.hours.match([word]) != nil { return "percent-of-hours" }
      if words.value.match([word]) != nil { return "percent-of-value" }
      if words.staff.match([word]) != nil { return "percent-of-staff" }
    }
    return "percent"
  }
}
