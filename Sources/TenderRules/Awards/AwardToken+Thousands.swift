extension [AwardToken] {
  /// The tokens with one number for round thousands that a blank parts: `4 000`, `10 000 points`.
  ///
  /// - Parameter bytes: of the text.
  func withThousands(_ words: AwardWords, in bytes: [UInt8]) -> [AwardToken] {
    var joined: [AwardToken] = []
    var copied = 0
    for index in indices.dropLast() where index >= copied {
      guard let value = thousands(at: index, words, in: bytes) else { continue }
      joined += self[copied..<index]
      let range = self[index].range.lowerBound..<self[index + 1].range.upperBound
      joined.append(AwardToken(kind: .number(value), range: range))
      copied = index + 2
    }
    return copied == 0 ? self : joined + self[copied...]
  }

  /// nil for numbers that only stand beside each other: `Lot 1 500 points`, `Q2 400`, a row with its number and weight.
  private func thousands(at index: Int, _ words: AwardWords, in bytes: [UInt8]) -> Double? {
    guard case .number(let high) = self[index].kind, case .number(let low) = self[index + 1].kind,
      (1...10).contains(high), high == high.rounded(), self[index].range.count <= 2, self[index + 1].range.count == 3,
      low.truncatingRemainder(dividingBy: 100) == 0, high * 1000 + low <= 10_000, index > 0
    else { return nil }
    let gap = bytes[self[index].range.upperBound..<self[index + 1].range.lowerBound]
    guard gap.elementsEqual([0x20]) || gap.elementsEqual([0xC2, 0xA0]) || gap.elementsEqual([0xE2, 0x80, 0xAF]) else {
      return nil
    }
    let before = self[index - 1]
    guard before.kind != .itemEnd, !before.isNumber, before.range.upperBound < self[index].range.lowerBound,
      !words.lots.holds(before), !words.criteria.holds(before)
    else { return nil }
    guard index + 2 < count else { return high * 1000 + low }
    let behind = self[index + 2]
    return behind.kind == .percent || behind.isNumber ? nil : high * 1000 + low
  }
}
