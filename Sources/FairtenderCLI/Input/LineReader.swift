import Foundation
import TenderDocument

/// The lines of a file, one after the other, however large the file is.
struct LineReader: ~Copyable {
  private static let chunk = 1 << 18

  /// Of the line that was given last; counts from 1.
  private(set) var number = 0
  /// Bytes of the file, and those that were read so far.
  private let size: Int
  private var position = 0

  private let descriptor: Int32
  private let longest: Int
  private var buffer: [UInt8] = []
  /// Where the next line begins in `buffer`.
  private var start = 0
  private var isAtEnd = false

  /// - Parameter longest: bytes of a line; longer ones are refused and passed over.
  init(path: String, longest: Int) throws(InputError) {
    (descriptor, size) = try InputFile.open(path)
    self.longest = longest
  }

  deinit {
    close(descriptor)
  }

  /// How much of the file has been read, 0…1.
  var fraction: Double {
    Double(position) / Double(max(size, 1))
  }

  /// The next line that is not blank, without its end; nil at the end of the file.
  ///
  /// After an error about one line the next call gives the line behind it.
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
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: Self.chunk))
    var got = -1
    var failure: Int32 = 0
    repeat {
      got = buffer.withUnsafeMutableBytes { bytes in
        bytes.baseAddress.map { read(descriptor, $0 + old, Self.chunk) } ?? 0
      }
      failure = errno
    } while got < 0 && failure == EINTR
    buffer.removeSubrange((old + max(got, 0))...)
    position += max(got, 0)
    if got <= 0 { isAtEnd = true }
    if got < 0 { throw InputFile.unreadable(failure) }
  }

  private func tooLong() -> InputError {
    InputError(
      .tooLarge, "a line must be at most \(longest) bytes, found more", line: number,
      hint: "raise the limit with `--max-size BYTES`")
  }
}
