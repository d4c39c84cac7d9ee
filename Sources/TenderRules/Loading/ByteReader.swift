/// Reads what `ByteWriter` wrote; anything else is damage, never a trap.
struct ByteReader {
  struct Damage: Error {}

  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  mutating func number() throws(Damage) -> Int {
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

  mutating func text() throws(Damage) -> String {
    String(decoding: try raw(), as: UTF8.self)
  }

  mutating func raw() throws(Damage) -> ArraySlice<UInt8> {
    let count = try number()
    guard count >= 0, count <= bytes.endIndex - position else { throw Damage() }
    defer { position += count }
    return bytes[position..<position + count]
  }

  mutating func texts() throws(Damage) -> [String] {
    try list { (reader: inout ByteReader) throws(Damage) in try reader.text() }
  }

  mutating func list<Item>(_ one: (inout ByteReader) throws(Damage) -> Item) throws(Damage) -> [Item] {
    let count = try number()
    // Every item takes a byte at least.
    guard count >= 0, count <= bytes.endIndex - position else { throw Damage() }
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count { items.append(try one(&self)) }
    return items
  }

  mutating func optional<Item>(_ one: (inout ByteReader) throws(Damage) -> Item) throws(Damage) -> Item? {
    try number() == 0 ? nil : try one(&self)
  }

  mutating func choice<Choice: RawRepresentable>(_ type: Choice.Type) throws(Damage) -> Choice
  where Choice.RawValue == String {
    guard let choice = Choice(rawValue: try text()) else { throw Damage() }
    return choice
  }
}
