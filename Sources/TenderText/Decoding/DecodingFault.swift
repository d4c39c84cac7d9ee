/// Why bytes could not be turned into text.
public struct DecodingFault: Error, Sendable, Equatable {
  public enum Kind: Sendable {
    /// There are no bytes.
    case empty
    /// The bytes are no text: an archive, an image, a program.
    case binary
    /// The bytes are text in an encoding that is not read here.
    case unsupported
    /// The bytes break the rules of the encoding they are in.
    case encoding
  }

  public var kind: Kind
  /// What must hold, and what was found; no full stop, no place.
  public var message: String
  /// 0-based, in bytes of the input; nil where the whole input is meant.
  public var offset: Int?
  /// 1-based; nil where `offset` is.
  public var line: Int?
  /// 1-based, in characters of the line as far as it could be read.
  public var column: Int?
  /// A sure next step, without full stop.
  public var hint: String?

  init(_ kind: Kind, _ message: String, hint: String? = nil) {
    self.kind = kind
    self.message = message
    self.hint = hint
  }

  /// A fault at one byte of `bytes`; line and column are counted in units of `encoding`.
  init(
    _ kind: Kind, _ message: String, at offset: Int, of bytes: [UInt8], in encoding: TextEncoding, hint: String? = nil
  ) {
    self.init(kind, message, hint: hint)
    self.offset = offset
    (line, column) = Self.position(of: offset, in: bytes, encoding: encoding)
  }

  private static func position(of offset: Int, in bytes: [UInt8], encoding: TextEncoding) -> (Int, Int) {
    var line = 1
    var column = 1
    let mark = ByteOrderMark(startOf: bytes)?.length ?? 0
    let step = encoding == .utf16LittleEndian || encoding == .utf16BigEndian ? 2 : 1
    var index = mark
    while index + step <= offset {
      let unit: UInt8 =
        switch encoding {
        case .utf16LittleEndian: bytes[index + 1] == 0 ? bytes[index] : 0xFF
        case .utf16BigEndian: bytes[index] == 0 ? bytes[index + 1] : 0xFF
        default: bytes[index]
        }
      let isLineEnd = unit == 0x0A || (unit == 0x0D && !(index + step < bytes.count && bytes[index + step] == 0x0A))
      if isLineEnd {
        line += 1
        column = 1
      } else if encoding != .utf8 || unit & 0xC0 != 0x80 {
        column += 1
      }
      index += step
    }
    return (line, column)
  }
}
