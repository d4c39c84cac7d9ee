import TenderDocument
import TenderText

@testable import TenderReaders

/// One for all inputs, as in a worker: a document must not change how the next is read.
private let parsers = [XMLParser(), XMLParser(chunk: 8), XMLParser(chunk: 61)]
private let catalog = ReaderCatalog(headings: SectionHeadings())

@_cdecl("LLVMFuzzerTestOneInput")
public func readXML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let source = SourceText(utf8: Array(UnsafeBufferPointer(start: start, count: count)))
  let trees = parsers.map { try? $0.parse(source) }
  for tree in trees {
    guard let tree else { continue }
    checkPlaces(of: tree, in: source)
    // A comment that begins with `<!-->` is refused by libxml2 2.9 where a chunk ends inside; never misread.
    precondition(trees[0]?.text.bytes == tree.text.bytes, "chunks of any size must give the same text")
  }
  guard trees[0] != nil else { return 0 }
  guard let document = try? catalog.read(source) else { return 0 }
  var behind = 0
  for field in document.fields {
    precondition(!field.range.isEmpty && field.range.lowerBound >= behind, "fields must be in order, not empty")
    behind = field.range.upperBound
    precondition(document.text.sourceRange(of: field.range).upperBound <= source.utf8.count)
  }
  return 0
}

/// Every copied run is in the source as it is, and every element at its tag.
private func checkPlaces(of tree: XMLTree, in source: SourceText) {
  for run in tree.text.runs where run.textLength == run.sourceLength {
    let read = tree.text.bytes[Int(run.text)..<Int(run.text + run.textLength)]
    let written = source.utf8[Int(run.source)..<Int(run.source + run.sourceLength)].lazy.map { $0 == 0x0D ? 0x0A : $0 }
    precondition(read.elementsEqual(written), "a copied run must be in the source as it is")
  }
  for element in tree.elements {
    let tag = source.utf8[Int(element.tagStart)..<Int(element.tagEnd)]
    precondition(tag.first == UInt8(ascii: "<") && tag.last == UInt8(ascii: ">"), "a tag must stand at its place")
    precondition(element.textStart <= element.textEnd && Int(element.textEnd) <= tree.text.bytes.count)
    precondition(element.parent < 0 || tree.elements[Int(element.parent)].tagEnd <= element.tagStart)
  }
}
