/// Writes numbers, texts and lists as bytes, for the rule cache.
package struct ByteWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  package mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func write(_ raw: [UInt8]) {
    write(raw.count)
    bytes += raw
  }

  package mutating func write(_ texts: [String]) {
    write(texts) { $0.write($1) }
  }

  package mutating func write<Item>(_ items: [Item], _ one: (inout ByteWriter, Item) -> Void) {
    write(items.count)
    for item in items { one(&self, item) }
  }

  package mutating func write<Item>(optional item: Item?, _ one: (inout ByteWriter, Item) -> Void) {
    write(item == nil ? 0 : 1)
    if let item { one(&self, item) }
  }

  /// Writes plain records as they lie in memory: for a cache that only this machine reads.
  package mutating func write<Record: BitwiseCopyable>(plain records: [Record]) {
    write(records.count)
    records.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }
}
