/// Finds the cells of one row in a buffer.
struct CSVRowScanner {
  enum Outcome {
    /// - Parameters:
    ///   - end: behind the line end.
    ///   - lines: line ends in the row, its own among them.
    case row(end: Int, lines: Int)
    case fault(RowFault.Reason)
    /// The buffer ends before the row does.
    case needsMore
  }

  struct Cell {
    var start: Int
    var end: Int
    /// True for a cell with doubled quotation marks, which stands in `unescaped`.
    var isUnescaped = false
  }

  private static let quote: UInt8 = 0x22
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D
  private static let tab: UInt8 = 0x09

  private let delimiter: UInt8
  private let newline: UInt8
  private var index = 0
  private var lines = 0
  private var isAtEnd = false

  private(set) var cells: [Cell] = []
  private(set) var unescaped: [UInt8] = []

  init(delimiter: UInt8, newline: UInt8) {
    self.delimiter = delimiter
    self.newline = newline
  }

  /// - Parameter isAtEnd: true where nothing will come behind the buffer.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isAtEnd: Bool) -> Outcome {
    cells.removeAll(keepingCapacity: true)
    unescaped.removeAll(keepingCapacity: true)
    index = start
    lines = 1
    self.isAtEnd = isAtEnd
    while true {
      let cellStart = index
      let isQuoted = index < bytes.count && bytes[index] == Self.quote
      if let stop = isQuoted ? quotedCell(bytes, rowStart: start) : plainCell(bytes) { return stop }
      if index - cellStart > CSVLimits.cell { return .fault(.cellTooLong) }
      if cells.count > CSVLimits.cells { return .fault(.wrongCellCount) }
      guard index < bytes.count else { return isAtEnd ? .row(end: index, lines: lines) : .needsMore }
      guard bytes[index] == delimiter else { return endOfRow(bytes) }
      index += 1
    }
  }

  private mutating func plainCell(_ bytes: UnsafeBufferPointer<UInt8>) -> Outcome? {
    let start = index
    while index < bytes.count, !isSpecial(bytes[index]) { index += 1 }
    cells.append(Cell(start: start, end: index))
    return index < bytes.count && bytes[index] == Self.quote ? .fault(.quoteInsideCell) : nil
  }

  private mutating func quotedCell(_ bytes: UnsafeBufferPointer<UInt8>, rowStart: Int) -> Outcome? {
    index += 1
    var start = index
    let unescapedStart = unescaped.count
    while true {
      while index < bytes.count, bytes[index] != Self.quote, bytes[index] >= 0x20 { index += 1 }
      guard index < bytes.count else { return isAtEnd ? .fault(.unclosedQuote) : .needsMore }
      let byte = bytes[index]
      if byte == Self.quote {
        guard index + 1 < bytes.count || isAtEnd else { return .needsMore }
        guard index + 1 < bytes.count, bytes[index + 1] == Self.quote else { break }
        unescaped.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...index]))
        index += 2
        start = index
        continue
      }
      guard byte == Self.lineFeed || byte == Self.carriageReturn || byte == Self.tab else {
        return .fault(.controlCharacter)
      }
      if byte == newline { lines += 1 }
      if index - rowStart > CSVLimits.row { return .fault(.unclosedQuote) }
      index += 1
    }
    if unescaped.count > unescapedStart {
      unescaped.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      cells.append(Cell(start: unescapedStart, end: unescaped.count, isUnescaped: true))
    } else {
      cells.append(Cell(start: start, end: index))
    }
    index += 1
    guard index < bytes.count else { return nil }
    let next = bytes[index]
    let isClosed = next == delimiter || next == newline || next == Self.carriageReturn
    return isClosed ? nil : .fault(.textAfterQuote)
  }

  private func endOfRow(_ bytes: UnsafeBufferPointer<UInt8>) -> Outcome {
    if bytes[index] == newline { return .row(end: index + 1, lines: lines) }
    guard bytes[index] == Self.carriageReturn else { return .fault(.controlCharacter) }
    guard index + 1 < bytes.count else { return isAtEnd ? .row(end: index + 1, lines: lines) : .needsMore }
    return bytes[index + 1] == newline ? .row(end: index + 2, lines: lines) : .fault(.controlCharacter)
  }

  private func isSpecial(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == Self.quote || (byte < 0x20 && byte != Self.tab)
  }
}
