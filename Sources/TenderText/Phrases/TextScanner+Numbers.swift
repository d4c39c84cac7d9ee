/// Numbers and the marks beside them.
extension TextScanner {
  mutating func readMark(_ byte: UInt8, into text: inout ScannedText) {
    switch byte {
    case 0x30...0x39: readNumber(into: &text)
    case 0x25:
      addPercentSign(length: 1, to: &text)
      position += 1
    case 0x0A: readLineEnd(into: &text)
    default: readStop(byte, into: &text)
    }
  }

  private mutating func readNumber(into text: inout ScannedText) {
    let start = position
    var isPlain = true
    while position < end {
      let byte = bytes[position]
      if ASCII.isDigit(byte) {
        position += 1
      } else if byte == 0x2E || byte == 0x2C, position + 1 < end, ASCII.isDigit(bytes[position + 1]) {
        isPlain = false
        position += 1
      } else {
        break
      }
    }
    noteStart(start, in: &text)
    let first = text.classes.count
    text.classes += tables.numberClasses
    // `1224.1` is `1224.1` and `1224` to a phrase that names it.
    let head = isPlain ? position : bytes[start..<position].firstIndex { !ASCII.isDigit($0) } ?? position
    if isPlain || head - start >= 2, head - start <= 8 {
      tables.index.append(classesOf: UnsafeBufferPointer(rebasing: bytes[start..<head]), to: &text.classes)
    }
    if !isPlain, position - start <= 16 {
      tables.index.append(classesOf: UnsafeBufferPointer(rebasing: bytes[start..<position]), to: &text.classes)
    }
    append(start..<position, classesFrom: first, ClassSignature(text.classes[first...]), to: &text)
    wordIndex += 1
    chainCount = 0
    lastWordEnd = position
    lastWordIsNumber = true
    lastNumberIsOrdinal = position - start < 4 && isPlain
  }

  mutating func addPercentSign(length: Int, to text: inout ScannedText) {
    let first = text.classes.count
    text.classes += tables.percentClasses
    append(position..<position + length, classesFrom: first, ClassSignature(tables.percentClasses), to: &text)
    wordIndex += 1
  }
}
