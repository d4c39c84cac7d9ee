/// What in a text tells where sentences begin and end.
struct SentenceSigns {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Nothing behind it is looked at.
  let end: Int
  let kinds: UnsafeBufferPointer<UInt8>

  func beginsSentence(behind stop: Int) -> Bool {
    var index = stop + 1
    while index < end, bytes[index] == 0x22 || bytes[index] == 0x29 || bytes[index] == 0x27 { index += 1 }
    guard index < end else { return true }
    guard ASCII.isSpace(bytes[index]) || bytes[index] >= 0x80 else { return false }
    while index < end, let length = blankLength(at: index) { index += length }
    guard index < end else { return true }
    return !goesOn(at: index)
  }

  /// Bytes of the blank at `offset`, a no-break space too; nil where there is none.
  private func blankLength(at offset: Int) -> Int? {
    if ASCII.isSpace(bytes[offset]) { return 1 }
    if bytes[offset] == 0xC2, offset + 1 < end, bytes[offset + 1] == 0xA0 { return 2 }
    if bytes[offset] == 0xE2, offset + 2 < end, bytes[offset + 1] == 0x80, bytes[offset + 2] == 0xAF { return 3 }
    return nil
  }

  /// True if a small letter stands at `offset`, alone or behind a quotation mark or bracket.
  func goesOn(at offset: Int) -> Bool {
    var index = offset
    while index < end, index - offset < 8 {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: index, end: end)
      switch scalar {
      case 0x22, 0x27, 0x28, 0xAB, 0x2018...0x201E: index += length
      case 0..<0x80: return ASCII.isLowercase(UInt8(scalar))
      default: return Unicode.Scalar(scalar)?.properties.isLowercase ?? false
      }
    }
    return false
  }

  /// True for a line such as `Quality: 40 %`, a row of criteria.
  func endsInPercent(before lineEnd: Int) -> Bool {
    bytes[max(0, lineEnd - 8)..<lineEnd].last { !ASCII.isSpace($0) } == 0x25
  }

  func endsInHyphen(before lineEnd: Int) -> Bool {
    var index = lineEnd - 1
    while index >= 0, bytes[index] == 0x20 || bytes[index] == 0x0D { index -= 1 }
    return index >= 0 && (bytes[index] == 0x2D || bytes[index] == 0x90 || bytes[index] == 0x91 || bytes[index] == 0xAD)
  }

  /// True for `- x`, `* x`, `• x`, `— x`, `3. x`, `3) x`, `a) x`, `(a) x`, `3.2 x`.
  func startsItem(at start: Int) -> Bool {
    let (mark, markLength) = UTF8Scalar.decode(bytes, at: start, end: end)
    switch mark {
    case 0x2D, 0x2A, 0x2B, 0x2013, 0x2014: return start + markLength < end && ASCII.isSpace(bytes[start + markLength])
    // Bullets, geometric shapes, dingbats, and what Word's symbol fonts become.
    case 0xB7, 0x2022, 0x2023, 0x2043, 0x25A0...0x27BF, 0xF000...0xF0FF: return true
    // Word's second bullet; `o` is a word in some languages.
    case 0x6F where start + 1 < end && bytes[start + 1] == 0x09: return true
    default: break
    }
    var index = bytes[start] == 0x28 ? start + 1 : start
    var length = 0
    while index < end, length < 6, ASCII.isDigit(bytes[index]) || (bytes[index] == 0x2E && length > 0) {
      index += 1
      length += 1
    }
    if length == 0, index < end, bytes[index] < 0x80, kinds[Int(bytes[index])] >= 0x61 {
      index += 1
      return index < end && bytes[index] == 0x29
    }
    guard length > 0, index < end else { return false }
    return bytes[index] == 0x29 || ((bytes[index] == 0x20 || bytes[index] == 0x09) && bytes[index - 1] == 0x2E)
      || (length >= 3 && bytes[index] == 0x20 && bytes[start..<index].contains(0x2E))
  }

  func isLineStart(_ offset: Int, of lineStart: Int) -> Bool {
    var index = offset
    while index > lineStart {
      index -= 1
      guard bytes[index] == 0x20 || bytes[index] == 0x09 else { return false }
    }
    return true
  }

  /// The first offset behind blanks, one line end and blanks at `offset`; nil where there is no line end.
  func lineBreakEnd(at offset: Int) -> Int? {
    var index = offset
    var lineEnds = 0
    while index < end {
      switch bytes[index] {
      case 0x20, 0x09, 0x0D: index += 1
      case 0x0A:
        lineEnds += 1
        guard lineEnds == 1 else { return nil }
        index += 1
      default: return lineEnds == 1 ? index : nil
      }
    }
    return nil
  }

  /// The digits that end at `stop` as a number; there are few.
  func number(before stop: Int) -> Int {
    var value = 0
    var unit = 1
    var index = stop
    while index > 0, ASCII.isDigit(bytes[index - 1]), unit <= 1_000_000 {
      index -= 1
      value += Int(bytes[index] - 0x30) * unit
      unit *= 10
    }
    return value
  }

  /// True if the first word behind `stop` has a capital before small letters. In capitals, `77. PANTS` is an ordinal.
  func isCapitalised(behind stop: Int) -> Bool {
    var index = stop + 1
    var isCapital = false
    while index < end, index - stop < 16 {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: index, end: end)
      let properties = Unicode.Scalar(scalar)?.properties
      if isCapital { return properties?.isLowercase ?? false }
      isCapital = properties?.isUppercase ?? false
      index += length
    }
    return false
  }

  /// True if nothing but one hyphen, or a hyphen and a line end, stands between the word that ends at `wordEnd` and `start`.
  func hyphenReaches(_ start: Int, from wordEnd: Int) -> Bool {
    let (scalar, length) = UTF8Scalar.decode(bytes, at: wordEnd, end: end)
    guard scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011 else { return false }
    let behind = wordEnd + length
    return behind == start || lineBreakEnd(at: behind) == start
  }

  /// True if the sentence goes on behind `line`: it ends in a word such as `the`, or is a line of a narrow column.
  func isWrapped(_ line: Range<Int>, next: Int, text: Range<Int>, functionWordEnd: Int) -> Bool {
    var lineEnd = line.upperBound
    while lineEnd > line.lowerBound, ASCII.isSpace(bytes[lineEnd - 1]) { lineEnd -= 1 }
    return lineEnd == functionWordEnd
      || WrappedLine(bytes: bytes, range: line.lowerBound..<lineEnd, next: next, text: text)
        .isWrapped(startsLowercase: goesOn)
  }
}
