/// Where sentences and paragraphs end.
extension TextScanner {
  mutating func readStop(_ byte: UInt8, into text: inout ScannedText) {
    let stop = position
    position += 1
    switch byte {
    case 0x21, 0x3F: endSentence(&text)
    case 0x2E where endsSentence(at: stop): endSentence(&text)
    case 0x2D where isLineStart(stop), 0x2A where isLineStart(stop): endSentence(&text)
    default: break
    }
  }

  /// A full stop ends a sentence before white space and a capital, a digit or a quotation mark, unless an abbreviation or an
  /// ordinal stands before it.
  private mutating func endsSentence(at stop: Int) -> Bool {
    signs.beginsSentence(behind: stop) && !isAbbreviation(endingAt: stop)
  }

  /// A line end ends a sentence before an item of a list, behind a short line, which is a heading unless it is wrapped, or
  /// behind a row that ends in its percentage; blank lines end a paragraph.
  /// Neither ends anything before a small letter: text out of a PDF has blank lines inside sentences.
  mutating func readLineEnd(into text: inout ScannedText) {
    let line = lineStart..<position
    let isShortLine = line.count < 56
    var lineEnds = 0
    while position < end, ASCII.isSpace(bytes[position]) {
      if bytes[position] == 0x0A {
        lineEnds += 1
        lineStart = position + 1
      }
      position += 1
    }
    guard position < end else { return }
    let isItem = signs.startsItem(at: position)
    guard isItem || !signs.goesOn(at: position) else { return }
    if lineEnds > 1 {
      endParagraph(&text)
    } else if isItem || signs.endsInPercent(before: line.upperBound)
      || isShortLine && !signs.endsInHyphen(before: line.upperBound)
        && !signs.isWrapped(line, next: position, text: start..<end, functionWordEnd: lastFunctionWordEnd)
    {
      endSentence(&text)
    }
  }

  var isAtLineStart: Bool { isLineStart(position) }

  private func isLineStart(_ offset: Int) -> Bool {
    signs.isLineStart(offset, of: lineStart)
  }

  mutating func endSentence(_ text: inout ScannedText) {
    chainCount = 0
    guard wordIndex > sentenceStartIndex else { return }
    text.sentences.close(at: lastWordEnd, wordCount: text.words.count)
    text.sentences.open(at: position, wordCount: text.words.count)
    sentenceStartIndex = wordIndex
    startsSentence = true
  }

  private mutating func endParagraph(_ text: inout ScannedText) {
    endSentence(&text)
    guard wordIndex > paragraphStartIndex else { return }
    text.paragraphs.close(at: lastWordEnd, wordCount: text.words.count)
    text.paragraphs.open(at: position, wordCount: text.words.count)
    paragraphStartIndex = wordIndex
    startsParagraph = true
  }
}
