import TenderText

/// The character data of a tree as it grows: white space that only lays out the source is left out, and the words of two
/// elements never run together.
struct TreeText: ~Copyable {
  private var bytes = Scratch<UInt8>(capacity: 4096)
  private var runs = Scratch<MappedText.Run>()
  /// The count behind the last byte that is no white space.
  private(set) var solidCount = 0
  /// True at the start of the text and behind a separator.
  private var isAtBlockStart = true

  var count: Int { bytes.count }
  var runCount: Int { runs.count }

  /// Ends a block, unless it ended already.
  @inline(__always)
  mutating func separate() {
    guard !isAtBlockStart else { return }
    bytes.append(0x0A)
    isAtBlockStart = true
  }

  /// Appends a stretch of character data that the source writes in `sourceLength` bytes at `source`, without the white
  /// space that a block begins with.
  @inline(__always)
  mutating func append(_ stretch: UnsafeBufferPointer<UInt8>, at source: Int, sourceLength: Int) {
    var kept = stretch
    if isAtBlockStart {
      kept = UnsafeBufferPointer(rebasing: stretch[Self.countOfBlanks(stretch)...])
      guard !kept.isEmpty else { return }
      isAtBlockStart = false
    }
    let start = bytes.count
    bytes.append(contentsOf: kept)
    if let last = kept.lastIndex(where: { !$0.isXMLBlank }) { solidCount = start + last + 1 }
    let skipped = stretch.count - kept.count
    append(
      MappedText.Run(
        text: Int32(truncatingIfNeeded: start), textLength: Int32(truncatingIfNeeded: kept.count),
        source: Int32(truncatingIfNeeded: source + skipped),
        sourceLength: Int32(truncatingIfNeeded: sourceLength - skipped)))
  }

  /// Appends the line feed that a line end of `sourceLength` bytes reads as.
  mutating func appendLineFeed(at source: Int, sourceLength: Int) {
    withUnsafeBytes(of: UInt8(0x0A)) { byte in
      append(byte.bindMemory(to: UInt8.self), at: source, sourceLength: sourceLength)
    }
  }

  /// The text so far.
  func mapped() -> MappedText {
    MappedText(bytes: bytes.array(), runs: runs.array())
  }

  mutating func removeAll() {
    bytes.removeAll()
    runs.removeAll()
    solidCount = 0
    isAtBlockStart = true
  }

  /// Adds to the last run where both are copied and neighbours.
  @inline(__always)
  private mutating func append(_ run: MappedText.Run) {
    if let last = runs.last, last.text + last.textLength == run.text, last.source + last.sourceLength == run.source,
      last.textLength == last.sourceLength, run.textLength == run.sourceLength
    {
      runs[runs.count - 1].textLength += run.textLength
      runs[runs.count - 1].sourceLength += run.sourceLength
    } else {
      runs.append(run)
    }
  }

  private static func countOfBlanks(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
    var count = 0
    if bytes.first == 0x0A { count += 1 }
    // Indentation is most of it.
    while count &+ 8 <= bytes.count {
      let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: count, as: UInt64.self))
      let others = word ^ 0x2020_2020_2020_2020
      count &+= others.trailingZeroBitCount &>> 3
      if others != 0 { break }
    }
    while count < bytes.count, bytes[count].isXMLBlank { count &+= 1 }
    return count
  }
}
