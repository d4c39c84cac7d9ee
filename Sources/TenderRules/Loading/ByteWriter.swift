/// Writes numbers, texts and lists as bytes, for the rule cache.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ raw: [UInt8]) {
    write(raw.count)
    bytes += raw
  }

  mutating func write(_ texts: [String]) {
    write(texts) { $0.write($1) }
  }

  mutating func write<Item>(_ items: [Item], _ one: (inout ByteWriter, Item) -> Void) {
    write(items.count)
    for item in items { one(&self, item) }
  }

  mutating func write<Item>(optional item: Item?, _ one: (inout ByteWriter, Item) -> Void) {
    write(item == nil ? 0 : 1)
    if let item { one(&self, item) }
  }
}
