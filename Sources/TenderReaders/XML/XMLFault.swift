import TenderDocument
import TenderText

/// The first thing that is wrong with an XML document, and the UTF-8 offset where it was noticed.
struct XMLFault: Error, Equatable {
  var kind: InputError.Kind
  var message: String
  var hint: String?
  /// nil where the whole document is meant.
  var offset: Int?

  init(_ kind: InputError.Kind, _ message: String, at offset: Int?, hint: String? = nil) {
    self.kind = kind
    self.message = message
    self.offset = offset
    self.hint = hint
  }

  /// The fault with the line and column of its offset in `source`.
  func located(in source: SourceText) -> InputError {
    guard let offset else { return InputError(kind, message, hint: hint) }
    let (line, column) = Self.place(of: min(max(offset, 0), source.utf8.count), in: source)
    return InputError(kind, message, line: line, column: column, hint: hint)
  }

  /// Counts as `SourceLocator` does, without a table of all lines: most of a hostile document may be line ends.
  private static func place(of offset: Int, in source: SourceText) -> (line: Int, column: Int) {
    source.utf8.withUnsafeBufferPointer { bytes in
      var line = 1
      var column = 1
      for index in 0..<offset {
        let byte = bytes[index]
        if byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
          line += 1
          column = 1
        } else if byte & 0xC0 != 0x80 {
          column += 1
        }
      }
      return (line, column)
    }
  }
}
