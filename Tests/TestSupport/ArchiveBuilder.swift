/// Archives of tests, byte by byte, so that they can be broken in every way.
package enum ArchiveBuilder {
  package struct Entry {
    package var name: String
    package var content: [UInt8]
    /// `0` a file, `1` a hard link, `2` a symbolic link, `5` a folder.
    package var type: Character
    package var link = ""

    package init(_ name: String, _ content: String = "", type: Character = "0", link: String = "") {
      self.init(name, Array(content.utf8), type: type, link: link)
    }

    package init(_ name: String, _ content: [UInt8], type: Character = "0", link: String = "") {
      self.name = name
      self.content = content
      self.type = type
      self.link = link
    }
  }

  // MARK: - tar

  package static func tar(_ entries: [Entry]) -> [UInt8] {
    entries.flatMap(member) + [UInt8](repeating: 0, count: 1024)
  }

  private static func member(_ entry: Entry) -> [UInt8] {
    let name = Array(entry.name.utf8)
    // GNU: a long name stands before its entry, as the content of one of type `L`.
    let long = name.count > 100 ? member(Entry("././@LongLink", name + [0], type: "L")) : []
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ bytes: some Sequence<UInt8>, at offset: Int) {
      for (index, byte) in bytes.enumerated() { header[offset + index] = byte }
    }
    func octal(_ number: Int, digits: Int) -> [UInt8] {
      let text = String(number, radix: 8)
      return Array((String(repeating: "0", count: digits - text.count) + text).utf8)
    }
    put(name.prefix(100), at: 0)
    put("0000644".utf8, at: 100)
    put("0000000".utf8, at: 108)
    put("0000000".utf8, at: 116)
    put(octal(entry.content.count, digits: 11), at: 124)
    put("00000000000".utf8, at: 136)
    put(String(entry.type).utf8, at: 156)
    put(entry.link.utf8, at: 157)
    put("ustar  ".utf8, at: 257)
    put("        ".utf8, at: 148)
    put(octal(header.reduce(0) { $0 + Int($1) }, digits: 6) + [0, 0x20], at: 148)
    let padding = (512 - entry.content.count % 512) % 512
    return long + header + entry.content + [UInt8](repeating: 0, count: padding)
  }

  // MARK: - gzip

  /// Without compression.
  package static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var blocks: [UInt8] = []
    var rest = bytes[...]
    repeat {
      let part = rest.prefix(0xFFFF)
      rest = rest.dropFirst(part.count)
      blocks += [rest.isEmpty ? 1 : 0] + little(part.count, 2) + little(~part.count, 2) + part
    } while !rest.isEmpty
    return gzipHead + blocks + little(Int(checksum(bytes)), 4) + little(bytes.count, 4)
  }

  /// Zeros in a hundred-and-fiftieth of their size, without the checksum at the end.
  package static func gzipOfZeros(_ size: Int) -> [UInt8] {
    var bits = BitWriter()
    bits.append(0b011, count: 3)
    // Fixed codes, the highest bit first: a zero, then the 258 bytes that begin one byte before, again and again.
    bits.appendReversed(0b0011_0000, count: 8)
    for _ in 0..<(size / 258) {
      bits.appendReversed(0b1100_0101, count: 8)
      bits.append(0, count: 5)
    }
    bits.append(0, count: 7)
    return gzipHead + bits.finished
  }

  private static let gzipHead: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]

  private struct BitWriter {
    var bytes: [UInt8] = []
    var current: UInt8 = 0
    var filled: UInt8 = 0

    var finished: [UInt8] { filled > 0 ? bytes + [current] : bytes }

    mutating func append(_ value: Int, count: Int) {
      for position in 0..<count { append(value >> position & 1 == 1) }
    }

    mutating func appendReversed(_ value: Int, count: Int) {
      for position in (0..<count).reversed() { append(value >> position & 1 == 1) }
    }

    private mutating func append(_ isSet: Bool) {
      if isSet { current |= 1 << filled }
      filled += 1
      if filled == 8 {
        bytes.append(current)
        current = 0
        filled = 0
      }
    }
  }

  // MARK: - ZIP

  /// Without compression.
  package static func zip(_ entries: [Entry]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let name = Array(entry.name.utf8)
      let size = little(entry.content.count, 4)
      let facts =
        little(20, 2) + little(0x800, 2) + little(0, 6) + little(Int(checksum(entry.content)), 4) + size + size
      let start = bytes.count
      bytes += little(0x0403_4B50, 4) + facts + little(name.count, 2) + little(0, 2) + name + entry.content
      directory += little(0x0201_4B50, 4) + little(20, 2) + facts + little(name.count, 2) + little(0, 12)
      directory += little(start, 4) + name
    }
    let counts = little(entries.count, 2) + little(entries.count, 2)
    let end = little(0x0605_4B50, 4) + little(0, 4) + counts + little(directory.count, 4) + little(bytes.count, 4)
    return bytes + directory + end + little(0, 2)
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  /// CRC-32 of ISO 3309.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
