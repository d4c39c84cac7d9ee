/// How a table is written: what parts its cells, and how its bytes are letters.
public struct CSVDialect: Sendable, Equatable {
  public enum Encoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1252 = "windows-1252"
  }

  /// The bytes that can part cells: comma, semicolon, tab, bar.
  public static let delimiters: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]

  public var delimiter: UInt8
  public var encoding: Encoding
  /// The byte that ends a line: LF, or CR in a table that has no LF.
  public var newline: UInt8
  /// Bytes before the first row: a byte order mark and a line `sep=;`.
  public var lead: Int
  /// Lines before the first row, of a line `sep=;`.
  public var leadLines: Int
  /// How the delimiter and the encoding became known, such as `found in 40 of 40 rows`.
  public var delimiterBasis: String
  public var encodingBasis: String

  public init(
    delimiter: UInt8 = 0x2C, encoding: Encoding = .utf8, newline: UInt8 = 0x0A, lead: Int = 0, leadLines: Int = 0,
    delimiterBasis: String = "given", encodingBasis: String = "given"
  ) {
    self.delimiter = delimiter
    self.encoding = encoding
    self.newline = newline
    self.lead = lead
    self.leadLines = leadLines
    self.delimiterBasis = delimiterBasis
    self.encodingBasis = encodingBasis
  }

  /// A word for a delimiter, such as `semicolon`.
  public static func name(of delimiter: UInt8) -> String {
    switch delimiter {
    case 0x2C: "comma"
    case 0x3B: "semicolon"
    case 0x09: "tab"
    default: "bar"
    }
  }

  /// What the user says of a table; nil where it is to be found out.
  public struct Given: Sendable, Equatable {
    public var delimiter: UInt8?
    public var encoding: Encoding?
    public var decimal: DecimalStyle?

    public init(delimiter: UInt8? = nil, encoding: Encoding? = nil, decimal: DecimalStyle? = nil) {
      self.delimiter = delimiter
      self.encoding = encoding
      self.decimal = decimal
    }
  }
}
