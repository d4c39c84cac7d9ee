/// The bytes that occur in stems, numbered from 1; every other byte is 0.
struct Alphabet: Sendable {
  let codes: [UInt8]
  /// Codes in use, the 0 included.
  let size: Int

  init(codes: [UInt8], size: Int) {
    self.codes = codes
    self.size = size
  }

  init(_ words: [[UInt8]]) {
    var codes = [UInt8](repeating: 0, count: 256)
    var next: UInt8 = 1
    for word in words {
      for byte in word where codes[Int(byte)] == 0 && next < 255 {
        codes[Int(byte)] = next
        next += 1
      }
    }
    self.init(codes: codes, size: Int(next))
  }
}
