import TenderDocument
import TenderText

extension InputError {
  /// The same fault in the words of a report.
  init(_ fault: DecodingFault) {
    let kind: Kind =
      switch fault.kind {
      case .empty: .empty
      case .binary: .binary
      case .unsupported: .unsupported
      case .encoding: .encoding
      }
    self.init(kind, fault.message, line: fault.line, column: fault.column, hint: fault.hint)
  }
}
