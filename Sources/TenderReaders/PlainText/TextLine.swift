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
  /// True if `|`, a tab, three spaces or dot leaders part the line into cells; what stands behind a number alone is one cell.
  var isTableRow: Bool

  var isBlank: Bool { range.isEmpty }

  /// The lines of `text`, in UTF-8: `\n`, `\r\n`, a lone `\r` and a form feed end one. Blank lines in a row are one.
  static func lines(of text: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    lines.reserveCapacity(text.count / 40 + 1)
    text.withUnsafeBytes { bytes in
      var start = 0
      var startsPage = false
      while start < bytes.count {
        let end = LineBytes.lineEnd(in: bytes, from: start)
        var line = TextLine(bytes, start..<end, startsPage: startsPage)
        if line.isTableRow, let number = line.number(in: text) {
          line.isTableRow = LineBytes.hasCells(in: bytes, line.range.lowerBound + number.length..<line.range.upperBound)
        }
        if line.isBlank, let last = lines.last, last.isBlank {
          lines[lines.count - 1].startsPage = last.startsPage || startsPage
        } else {
          lines.append(line)
        }
        startsPage = end < bytes.count && bytes[end] == 0x0C
        let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
        start = end + (isPair ? 2 : 1)
      }
    }
    return lines
  }

  /// The numbering of a section: `Lot 1   Bricks` is a row.
  private func number(in text: [UInt8]) -> SectionNumber? {
    LotTitle.lot(named: text[range]) == nil ? SectionNumber(startOf: text[range]) : nil
  }

  private init(_ bytes: UnsafeRawBufferPointer, _ whole: Range<Int>, startsPage: Bool) {
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
    width = LineBytes.scalarCount(in: bytes, lower..<upper)
    isTableRow = upper - lower <= 400 && LineBytes.hasCells(in: bytes, lower..<upper)
  }

  /// The bytes of the space, tab or no-break space at `index`; 0 for anything else.
  private static func spaceLength(_ bytes: UnsafeRawBufferPointer, at index: Int, before end: Int) -> Int {
    switch bytes[index] {
    case 0x20, 0x09, 0x0B: 1
    case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA0: 2
    default: 0
    }
  }
}
