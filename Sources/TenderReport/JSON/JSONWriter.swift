/// Writes one JSON value (RFC 8259) as UTF-8, in the order it is told.
///
/// Keys are trusted literals and are written as they are; strings are escaped so that the output is safe to parse, to
/// embed in JavaScript and to show on a terminal.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  /// nil for compact output; otherwise the depth of the next line in steps of two spaces.
  private var depth: Int?
  /// True where the next member or element needs a comma before it.
  private var isFollowing = false

  /// Writes without any white space.
  init() {
    bytes.reserveCapacity(4096)
  }

  /// Writes one member or element a line.
  init(indentedFrom depth: Int) {
    self.depth = depth
    bytes.reserveCapacity(8192)
  }

  /// Writes a value that stands on a new line of its own, `depth` levels deep.
  init(lineIndentedFrom depth: Int) {
    self.init(indentedFrom: depth)
    appendNewLine()
  }

  /// Ends the line behind a finished value.
  mutating func endLine() {
    bytes.append(0x0A)
  }

  mutating func object(_ members: (inout JSONWriter) -> Void) {
    nest(open: 0x7B, close: 0x7D, members)
  }

  mutating func array<Elements: Collection>(
    _ elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    nest(open: 0x5B, close: 0x5D) { writer in
      for element in elements {
        writer.beginItem()
        write(&writer, element)
        writer.isFollowing = true
      }
    }
  }

  /// Starts a member; exactly one value must follow.
  mutating func key(_ name: StaticString) {
    beginItem()
    bytes.append(0x22)
    append(name)
    append(0x22, 0x3A)
    if depth != nil { bytes.append(0x20) }
    isFollowing = true
  }

  mutating func string(_ value: String) {
    bytes.append(0x22)
    var value = value
    value.withUTF8 { appendEscaped($0) }
    bytes.append(0x22)
  }

  mutating func number(_ value: Int) {
    bytes.append(contentsOf: String(value).utf8)
  }

  /// The shortest digits that read back as `value`; whole numbers without a point; null for what is no number.
  mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    if value.magnitude < 1e15, Double(Int(value)) == value {
      number(Int(value))
    } else {
      bytes.append(contentsOf: value.description.utf8)
    }
  }

  mutating func boolean(_ value: Bool) {
    append(value ? "true" : "false")
  }

  mutating func null() {
    append("null")
  }

  private mutating func append(_ literal: StaticString) {
    append(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  mutating func append(_ raw: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: raw)
  }

  mutating func append(_ first: UInt8, _ second: UInt8) {
    bytes.append(first)
    bytes.append(second)
  }

  private mutating func nest(open: UInt8, close: UInt8, _ content: (inout JSONWriter) -> Void) {
    bytes.append(open)
    let isFollowingOutside = isFollowing
    isFollowing = false
    if let outside = depth { depth = outside + 1 }
    content(&self)
    if let inside = depth {
      depth = inside - 1
      if isFollowing { appendNewLine() }
    }
    bytes.append(close)
    isFollowing = isFollowingOutside
  }

  private mutating func beginItem() {
    if isFollowing { bytes.append(0x2C) }
    if depth != nil { appendNewLine() }
  }

  private mutating func appendNewLine() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * (depth ?? 0)))
  }
}

// MARK: - Members

extension JSONWriter {
  mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  mutating func member(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  mutating func member(_ name: StaticString, _ value: Double?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    boolean(value)
  }

  mutating func member(_ name: StaticString, _ values: [String]) {
    key(name)
    array(values) { $0.string($1) }
  }

  mutating func member(_ name: StaticString, _ members: (inout JSONWriter) -> Void) {
    key(name)
    object(members)
  }

  mutating func member<Elements: Collection>(
    _ name: StaticString, _ elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    key(name)
    array(elements, write)
  }
}
