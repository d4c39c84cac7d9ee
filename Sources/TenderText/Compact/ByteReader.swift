/// Reads what `ByteWriter` wrote; anything else is damage, never a trap.
package struct ByteReader {
  package struct Damage: Error {
    package init() {}
  }

  private let bytes: ArraySlice<UInt8>
  private var position: Int

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  package mutating func number() throws(Damage) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.endIndex, shift < 64 {
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: value)) }
      shift += 7
    }
    throw Damage()
  }

  package mutating func text() throws(Damage) -> String {
    String(decoding: try raw(), as: UTF8.self)
  }

  package mutating func raw() throws(Damage) -> ArraySlice<UInt8> {
    let count = try number()
    guard count >= 0, count <= bytes.endIndex - position else { throw Damage() }
    defer { position += count }
    return bytes[position..<position + count]
  }

  package mutating func texts() throws(Damage) -> [String] {
    try list { (reader: inout ByteReader) throws(Damage) in try reader.text() }
  }

  package mutating func list<Item>(_ one: (inout ByteReader) throws(Damage) -> Item) throws(Damage) -> [Item] {
    let count = try number()
    // Every item takes a byte at least.
    guard count >= 0, count <= bytes.endIndex - position else { throw Damage() }
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count { items.append(try one(&self)) }
    return items
  }

  package mutating func optional<Item>(_ one: (inout ByteReader) throws(Damage) -> Item) throws(Damage) -> Item? {
    try number() == 0 ? nil : try one(&self)
  }

  package mutating func choice<Choice: RawRepresentable>(_ type: Choice.Type) throws(Damage) -> Choice
  where Choice.RawValue == String {
    guard let choice = Choice(rawValue: try text()) else { throw Damage() }
    return choice
  }

  package mutating func plain<Record: BitwiseCopyable>(_ type: Record.Type) throws(Damage) -> [Record] {
    let count = try number()
    let size = MemoryLayout<Record>.stride
    guard count >= 0, count <= (bytes.endIndex - position) / size else { throw Damage() }
    // Without this the standard library writes to the one empty array that all threads share.
    guard count > 0 else { return [] }
    defer { position += count * size }
    return bytes.withUnsafeBytes { all in
      [Record](unsafeUninitializedCapacity: count) { records, initialized in
        let start = position - bytes.startIndex
        UnsafeMutableRawBufferPointer(records).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: all[start..<start + count * size]))
        initialized = count
      }
    }
  }
}
