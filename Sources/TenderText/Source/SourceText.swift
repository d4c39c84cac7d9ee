/// The decoded text of one input, with the way back to its bytes.
public struct SourceText: Sendable {
  /// The whole text as well-formed UTF-8, without a byte order mark.
  public let utf8: [UInt8]
  /// How the bytes were decoded.
  public let encoding: TextEncoding
  /// True when nothing in the input named the encoding and it was inferred from the bytes.
  public let isEncodingGuessed: Bool
  /// Bytes of the byte order mark that stood before the text: 0, 2 or 3.
  public let byteOrderMarkLength: Int

  public init(
    utf8: [UInt8], encoding: TextEncoding = .utf8, isEncodingGuessed: Bool = false, byteOrderMarkLength: Int = 0
  ) {
    self.utf8 = utf8
    self.encoding = encoding
    self.isEncodingGuessed = isEncodingGuessed
    self.byteOrderMarkLength = byteOrderMarkLength
  }

  public init(_ string: String) {
    self.init(utf8: Array(string.utf8))
  }

  /// The text at `range`, in UTF-8 offsets of `utf8`.
  public func string(at range: Range<Int>) -> String {
    String(decoding: utf8[range], as: UTF8.self)
  }
}
