/// Finds out how a table is written from its first bytes.
enum CSVSniffer {
  /// - Parameters:
  ///   - sample: the first `CSVLimits.sample` bytes, or all.
  ///   - knownNames: how many names of a header are known; the delimiter that makes most of them known is preferred.
  static func dialect(
    _ sample: [UInt8], given: CSVDialect.Given, knownNames: ([String]) -> Int
  ) throws(ScoreFault) -> CSVDialect {
    var dialect = CSVDialect()
    encoding(sample, given.encoding, &dialect)
    newline(sample, &dialect)
    let separator = separatorLine(sample, &dialect)
    if let delimiter = given.delimiter {
      dialect.delimiter = delimiter
      dialect.delimiterBasis = "given"
    } else if let separator {
      dialect.delimiter = separator
      dialect.delimiterBasis = "named by the line `sep=`"
    } else {
      try delimiter(sample, &dialect, knownNames)
    }
    return dialect
  }

  private static func encoding(_ sample: [UInt8], _ given: CSVDialect.Encoding?, _ dialect: inout CSVDialect) {
    let marks: [(mark: [UInt8], encoding: CSVDialect.Encoding)] = [
      ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
    ]
    if let found = marks.first(where: { sample.starts(with: $0.mark) }), given ?? found.encoding == found.encoding {
      dialect.lead = found.mark.count
      dialect.encoding = found.encoding
      dialect.encodingBasis = "byte order mark"
    } else if let given {
      dialect.encoding = given
      dialect.encodingBasis = "given"
    } else if let found = utf16(sample) {
      dialect.encoding = found
      dialect.encodingBasis = "every second byte is zero"
    } else {
      let isUTF8 = sample.withUnsafeBufferPointer { UTF8Check.isLikely($0) }
      dialect.encoding = isUTF8 ? .utf8 : .windows1252
      dialect.encodingBasis = isUTF8 ? "as its letters are well-formed" : "guessed, as it is not UTF-8"
    }
  }

  /// By the zero bytes of ASCII letters: at least a third of the even or of the odd places.
  private static func utf16(_ sample: [UInt8]) -> CSVDialect.Encoding? {
    var zeros = [0, 0]
    for (index, byte) in sample.prefix(4096).enumerated() where byte == 0 { zeros[index & 1] += 1 }
    let least = max(1, min(sample.count, 4096) / 6)
    if zeros[1] >= least, zeros[0] * 4 < zeros[1] { return .utf16LittleEndian }
    if zeros[0] >= least, zeros[1] * 4 < zeros[0] { return .utf16BigEndian }
    return nil
  }

  private static func newline(_ sample: [UInt8], _ dialect: inout CSVDialect) {
    dialect.newline = !sample.contains(0x0A) && sample.contains(0x0D) ? 0x0D : 0x0A
  }

  /// Reads over the line `sep=;` that spreadsheets write for each other.
  private static func separatorLine(_ sample: [UInt8], _ dialect: inout CSVDialect) -> UInt8? {
    let start = sample.dropFirst(dialect.lead)
    let isWide = dialect.encoding == .utf16LittleEndian || dialect.encoding == .utf16BigEndian
    let letters = isWide ? start.prefix(64).filter { $0 != 0 } : Array(start.prefix(32))
    guard letters.starts(with: Array("sep=".utf8)), letters.count > 5, CSVDialect.delimiters.contains(letters[4]),
      letters[5] == 0x0D || letters[5] == 0x0A
    else { return nil }
    let lineEnd = letters[5] == 0x0D && letters.count > 6 && letters[6] == 0x0A ? 2 : 1
    dialect.lead += (5 + lineEnd) * (isWide ? 2 : 1)
    dialect.leadLines = 1
    return letters[4]
  }

  private static func delimiter(
    _ sample: [UInt8], _ dialect: inout CSVDialect, _ knownNames: ([String]) -> Int
  ) throws(ScoreFault) {
    var best = (known: 0, agreeing: 0, rows: 0, cells: 0)
    for delimiter in CSVDialect.delimiters {
      var candidate = dialect
      candidate.delimiter = delimiter
      let found = try shape(sample, candidate, knownNames)
      let isBetter =
        (found.known, found.cells > 1 ? found.agreeing : 0, found.cells) > (best.known, best.agreeing, best.cells)
      guard isBetter else { continue }
      best = found
      dialect.delimiter = delimiter
      dialect.delimiterBasis = "\(found.agreeing) of the first \(found.rows) rows have \(found.cells) cells by it"
    }
    if best.rows == 0 { dialect.delimiterBasis = "nothing to tell it from" }
  }

  /// How well the rows of a sample agree on a number of cells.
  private static func shape(
    _ sample: [UInt8], _ dialect: CSVDialect, _ knownNames: ([String]) -> Int
  ) throws(ScoreFault) -> (known: Int, agreeing: Int, rows: Int, cells: Int) {
    var reader = CSVReader(ByteSource(sample), dialect: dialect)
    var counts: [Int: Int] = [:]
    var rows = 0
    var known: Int?
    while rows < CSVLimits.sampleRows {
      guard let event = try? reader.next(), event != .end else { break }
      rows += 1
      guard event == .row else { continue }
      counts[reader.count, default: 0] += 1
      if known == nil { known = knownNames((0..<reader.count).map(reader.text)) }
    }
    let usual = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return (known ?? 0, usual?.value ?? 0, rows, usual?.key ?? 0)
  }
}
