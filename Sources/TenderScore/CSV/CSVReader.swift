/// Reads the rows of a table (RFC 4180) one after the other, in memory that does not grow with the table.
///
/// A cursor: `next()` moves to a row, the other members tell about it. A row that breaks the rules is a fault; reading goes on
/// behind the line it begins on, so that a quotation mark that is never closed costs one line and not the rest.
public struct CSVReader {
  public enum Event: Equatable {
    case row
    case fault(RowFault.Reason)
    case end
  }

  public let dialect: CSVDialect
  private var source: ByteSource
  private var utf16: UTF16Stream?
  private var leadLeft: Int
  private var buffer: [UInt8] = []
  private var isAtEnd = false
  /// Where the next row begins.
  private var position = 0
  private var nextLine: Int
  private var scanner: CSVRowScanner
  private var rawRange = 0..<0

  /// The 1-based line on which the row begins.
  public private(set) var line = 0
  public private(set) var blankLines = 0

  public init(_ source: ByteSource, dialect: CSVDialect) {
    self.source = source
    self.dialect = dialect
    leadLeft = dialect.lead
    nextLine = 1 + dialect.leadLines
    scanner = CSVRowScanner(delimiter: dialect.delimiter, newline: dialect.newline)
    switch dialect.encoding {
    case .utf16LittleEndian: utf16 = UTF16Stream(isBigEndian: false)
    case .utf16BigEndian: utf16 = UTF16Stream(isBigEndian: true)
    case .utf8, .windows1252: utf16 = nil
    }
  }

  /// Finds out how the table is written.
  ///
  /// - Parameter knownNames: how many names of a header are known; the delimiter that makes most of them known is preferred.
  public init(
    _ source: ByteSource, given: CSVDialect.Given, knownNames: ([String]) -> Int
  ) throws(ScoreFault) {
    var source = source
    let sample = Array(try source.peek(CSVLimits.sample).prefix(CSVLimits.sample))
    self.init(source, dialect: try CSVSniffer.dialect(sample, given: given, knownNames: knownNames))
  }

  // MARK: - The row

  public var count: Int { scanner.cells.count }

  /// The row as it stands in the table, without its line end; UTF-16 is turned into UTF-8.
  public var raw: ArraySlice<UInt8> { buffer[rawRange] }

  /// The bytes of a cell without its quotation marks, in the encoding of the table.
  public func withBytes<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let cell = scanner.cells[index]
    let bytes = cell.isUnescaped ? scanner.unescaped : buffer
    return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[cell.start..<cell.end])) }
  }

  public func text(_ index: Int) -> String {
    withBytes(index) { bytes in
      dialect.encoding == .windows1252 ? Windows1252.text(bytes) : String(decoding: bytes, as: UTF8.self)
    }
  }

  // MARK: - Moving

  public mutating func next() throws(ScoreFault) -> Event {
    while true {
      if position == buffer.count {
        if isAtEnd { return .end }
        try refill()
        continue
      }
      let start = position
      let isAtEnd = isAtEnd
      switch buffer.withUnsafeBufferPointer({ scanner.scan($0, from: start, isAtEnd: isAtEnd) }) {
      case .needsMore:
        if buffer.count - position > CSVLimits.row + 2 { return try faultOfLine(.unclosedQuote) }
        try refill()
      case .fault(let reason): return try faultOfLine(reason)
      case .row(let end, let lines):
        rawRange = position..<trimmedEnd(position, end)
        position = end
        line = nextLine
        nextLine += lines
        if rawRange.isEmpty {
          blankLines += 1
          continue
        }
        if rawRange.count > CSVLimits.row { throw Self.tooLong(line) }
        return isText(rawRange) ? .row : .fault(.brokenText)
      }
    }
  }

  /// Gives up the line on which the row begins, and goes on behind it.
  private mutating func faultOfLine(_ reason: RowFault.Reason) throws(ScoreFault) -> Event {
    while true {
      if let end = buffer[position...].firstIndex(of: dialect.newline) {
        rawRange = position..<trimmedEnd(position, end + 1)
        position = end + 1
        break
      }
      if isAtEnd {
        rawRange = position..<buffer.count
        position = buffer.count
        break
      }
      guard buffer.count - position <= CSVLimits.row else { throw Self.tooLong(nextLine) }
      try refill()
    }
    line = nextLine
    nextLine += 1
    return .fault(reason)
  }

  private static func tooLong(_ line: Int) -> ScoreFault {
    ScoreFault(
      .limitExceeded, "a row must be at most \(CSVLimits.row) bytes, found a longer one",
      hint: "the file may be no table, or be parted by another delimiter", line: line)
  }

  private mutating func refill() throws(ScoreFault) {
    buffer.removeSubrange(..<position)
    position = 0
    var piece = try source.next()
    if piece.isEmpty { isAtEnd = true }
    if leadLeft > 0 {
      let dropped = min(leadLeft, piece.count)
      piece.removeFirst(dropped)
      leadLeft -= dropped
    }
    buffer += utf16?.utf8(of: piece) ?? piece
  }

  private func trimmedEnd(_ start: Int, _ end: Int) -> Int {
    var end = end
    if end > start, buffer[end - 1] == dialect.newline { end -= 1 }
    if end > start, buffer[end - 1] == 0x0D { end -= 1 }
    return end
  }

  private func isText(_ range: Range<Int>) -> Bool {
    guard dialect.encoding != .windows1252 else { return true }
    return buffer.withUnsafeBufferPointer { UTF8Check.isValid(UnsafeBufferPointer(rebasing: $0[range])) }
  }
}
