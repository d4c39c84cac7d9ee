/// Text gathered from a source, with the way back from every byte of it to the source's UTF-8 offsets.
///
/// A reader appends what its fields say; the phrase engine reads `bytes`; a find leads back through `sourceRange`.
public struct MappedText: Sendable {
  /// A stretch of gathered text. Where both lengths agree the bytes stand in the source as they are; where not, the
  /// source wrote them differently (an entity, a line end) and the stretch is one indivisible unit. A lone carriage return
  /// reads as a line feed and counts as copied.
  public struct Run: Sendable, Equatable {
    public var text: Int32
    public var textLength: Int32
    public var source: Int32
    public var sourceLength: Int32

    public init(text: Int32, textLength: Int32, source: Int32, sourceLength: Int32) {
      self.text = text
      self.textLength = textLength
      self.source = source
      self.sourceLength = sourceLength
    }
  }

  /// Well-formed UTF-8.
  public private(set) var bytes: [UInt8] = []
  /// Ordered by `text`, no gaps but for separators, which have no source.
  public private(set) var runs: [Run] = []

  public init() {}

  /// Text that a reader gathered itself; `runs` are as described at their property.
  public init(bytes: [UInt8], runs: [Run]) {
    self.bytes = bytes
    self.runs = runs
  }

  /// The whole of a plain source, mapped one to one.
  public init(wholeOf source: SourceText) {
    bytes = source.utf8
    runs = [Run(text: 0, textLength: Int32(bytes.count), source: 0, sourceLength: Int32(bytes.count))]
  }

  /// Appends bytes that stand in the source as they are at `source`.
  public mutating func append(_ copied: UnsafeBufferPointer<UInt8>, at source: Int) {
    append(copied, at: source, sourceLength: copied.count)
  }

  /// Appends bytes that the source writes in `sourceLength` other bytes at `source`, such as an entity reference.
  public mutating func append(_ written: UnsafeBufferPointer<UInt8>, at source: Int, sourceLength: Int) {
    guard !written.isEmpty else { return }
    let start = Int32(bytes.count)
    let count = Int32(written.count)
    bytes.append(contentsOf: written)
    if let last = runs.last, last.textLength == last.sourceLength, count == sourceLength,
      last.text + last.textLength == start,
      last.source + last.sourceLength == Int32(source)
    {
      runs[runs.count - 1].textLength += count
      runs[runs.count - 1].sourceLength += count
    } else {
      runs.append(Run(text: start, textLength: count, source: Int32(source), sourceLength: Int32(sourceLength)))
    }
  }

  /// Appends a line feed that no source byte stands for, to keep two elements or paragraphs apart.
  public mutating func appendSeparator() {
    bytes.append(0x0A)
  }

  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
  }

  /// The source bytes that `range` of `bytes` came from: from the first mapped byte to the last, markup between included.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    var index = firstRun(endingAfter: range.lowerBound)
    guard index < runs.count else {
      let end = runs.last.map { Int($0.source + $0.sourceLength) } ?? 0
      return end..<end
    }
    let first = runs[index]
    let lower = Self.source(of: max(range.lowerBound, Int(first.text)), in: first, roundingUp: false)
    while index + 1 < runs.count, Int(runs[index + 1].text) < range.upperBound { index += 1 }
    let last = runs[index]
    let upper = Self.source(of: min(range.upperBound, Int(last.text + last.textLength)), in: last, roundingUp: true)
    return lower..<max(lower, upper)
  }

  /// The bytes of `range` that came from `source` (UTF-8 offsets); nil where none of them did.
  public func textRange(ofSource source: Range<Int>, in range: Range<Int>) -> Range<Int>? {
    var found: Range<Int>?
    var index = firstRun(endingAfter: range.lowerBound)
    while index < runs.count, Int(runs[index].text) < range.upperBound {
      let run = runs[index]
      index += 1
      let stretch = Int(run.source)..<Int(run.source + run.sourceLength)
      guard stretch.overlaps(source) else { continue }
      var part = Int(run.text)..<Int(run.text + run.textLength)
      if run.textLength == run.sourceLength {
        let common = stretch.clamped(to: source)
        part =
          part.lowerBound + common.lowerBound - stretch.lowerBound..<part.lowerBound + common.upperBound
          - stretch.lowerBound
      }
      part = part.clamped(to: range)
      found = min(found?.lowerBound ?? part.lowerBound, part.lowerBound)..<max(found?.upperBound ?? 0, part.upperBound)
    }
    return found
  }

  private static func source(of offset: Int, in run: Run, roundingUp: Bool) -> Int {
    let into = offset - Int(run.text)
    if run.textLength == run.sourceLength { return Int(run.source) + into }
    return roundingUp && into > 0 ? Int(run.source + run.sourceLength) : Int(run.source)
  }

  private func firstRun(endingAfter offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if Int(runs[middle].text + runs[middle].textLength) <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
