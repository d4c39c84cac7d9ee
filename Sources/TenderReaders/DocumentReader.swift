import TenderDocument
import TenderText

/// Fills a `Document` from one kind of input.
///
/// Inputs are hostile until read: a reader reports what it cannot read and never traps.
public protocol DocumentReader {
  /// True if the input is of this reader's kind, told from its beginning or its root element.
  func recognises(_ input: ReaderInput) -> Bool
  func read(_ input: ReaderInput) throws(InputError) -> Document
}
