/// One line of a text, by its bytes.
struct TextLine: Sendable {
  /// Range in the bytes without white space at either end; empty for a blank line.
  var range: Range<Int>
  /// White space before the first character, in bytes.
  var indent: Int
  /// Unicode scalars in `range`.
  var width: Int
  /// True if a form feed stands right before the line.
  var startsPage: Bool
  /// True if `|`, a tab, three spaces or dot leaders part the line into cells.
  var isTableRow: Bool

  var isBlank: Bool { range.isEmpty }

  /// All lines of `bytes`: `\n`, `\r\n`, a lone `\r` and a form feed end one.
  static func lines(of bytes: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    lines.reserveCapacity(bytes.count / 48 + 1)
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      var startsPage = false
      for index in 0..<bytes.count {
        let byte = bytes[index]
        guard byte <= 0x0D, byte >= 0x0A, byte != 0x0B else { continue }
        // The line feed of a carriage return ends no second line.
        if byte == 0x0A, index > 0, bytes[index - 1] == 0x0D {
          start = index + 1
          continue
        }
        lines.append(TextLine(bytes, start..<index, startsPage: startsPage))
        startsPage = byte == 0x0C
        start = index + 1
      }
      if start < bytes.count { lines.append(TextLine(bytes, start..<bytes.count, startsPage: startsPage)) }
    }
    return lines
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ whole: Range<Int>, startsPage: Bool) {
    var lower = whole.lowerBound
    var upper = whole.upperBound
    while lower < upper {
      let length = Self.spaceLength(bytes, at: lower, before: upper)
      guard length > 0 else { break }
      lower += length
    }
    while upper > lower {
      if bytes[upper - 1] == 0x20 || bytes[upper - 1] == 0x09 {
        upper -= 1
      } else if upper - lower >= 2, bytes[upper - 1] == 0xA0, bytes[upper - 2] == 0xC2 {
        upper -= 2
      } else {
        break
      }
    }
    range = lower..<upper
    indent = lower - whole.lowerBound
    self.startsPage = startsPage
    (width, isTableRow) = Self.measure(UnsafeBufferPointer(rebasing: bytes[lower..<upper]))
  }

  private static func measure(_ text: UnsafeBufferPointer<UInt8>) -> (width: Int, isTableRow: Bool) {
    var width = 0
    var spaces = 0
    var dots = 0
    var isRow = false
    for byte in text {
      if byte & 0xC0 != 0x80 { width += 1 }
      spaces = byte == 0x20 ? spaces + 1 : 0
      dots = byte == UInt8(ascii: ".") ? dots + 1 : 0
      if spaces == 3 || dots == 4 || byte == 0x09 || byte == UInt8(ascii: "|") { isRow = true }
    }
    return (width, isRow && text.count <= 400)
  }

  /// The bytes of the space, tab or no-break space at `index`; 0 for anything else.
  private static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, before end: Int) -> Int {
    switch bytes[index] {
    case 0x20, 0x09, 0x0B: 1
    case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA0: 2
    default: 0
    }
  }
}
