import TenderDocument

/// The lines of a file or of a part of one, one after the other, however large it is.
struct LineReader: ~Copyable {
  /// Of the line that was given last; counts from 1.
  private(set) var number = 0

  /// The next piece of bytes; empty at the end.
  private let read: () throws(InputError) -> [UInt8]
  private let longest: Int
  private var buffer: [UInt8] = []
  /// Where the next line begins in `buffer`.
  private var start = 0
  private var isAtEnd = false

  /// - Parameters:
  ///   - longest: bytes of a line; longer ones are refused and passed over.
  ///   - read: gives the next piece of bytes, an empty one at the end.
  init(longest: Int, read: @escaping () throws(InputError) -> [UInt8]) {
    self.longest = longest
    self.read = read
  }

  /// The next line that is not blank, without its end; nil at the end.
  ///
  /// After an error about one line the next call gives the line behind it; after one about the bytes this is the end.
  mutating func next() throws(InputError) -> [UInt8]? {
    while let line = try nextLine() {
      if !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return line }
    }
    return nil
  }

  private mutating func nextLine() throws(InputError) -> [UInt8]? {
    var searched = start
    var isTooLong = false
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        number += 1
        let line = buffer[start..<end]
        start = end + 1
        guard !isTooLong, line.count <= longest else { throw tooLong() }
        return Array(line)
      }
      searched = buffer.count
      if searched - start > longest {
        isTooLong = true
        start = searched
      }
      if isAtEnd {
        guard start < buffer.count || isTooLong else { return nil }
        number += 1
        let line = Array(buffer[start...])
        start = buffer.count
        guard !isTooLong else { throw tooLong() }
        return line
      }
      searched -= start
      try fill()
    }
  }

  /// Drops what was given and reads on; then `start` is 0.
  private mutating func fill() throws(InputError) {
    buffer.removeSubrange(..<start)
    start = 0
    do throws(InputError) {
      let piece = try read()
      isAtEnd = piece.isEmpty
      buffer += piece
    } catch {
      isAtEnd = true
      // What stands before the fault is no whole line.
      buffer = []
      throw error
    }
  }

  private func tooLong() -> InputError {
    InputError(
      .tooLarge, "a line must be at most \(longest) bytes, found more", line: number,
      hint: "raise the limit with `--max-size BYTES`")
  }
}
