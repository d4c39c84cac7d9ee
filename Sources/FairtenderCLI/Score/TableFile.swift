import Foundation
import TenderScore

/// A table on disk, read piece by piece; `-` is standard input.
final class TableFile {
  private static let piece = 1 << 20

  let path: String
  private let descriptor: Int32
  private let isOwned: Bool

  init(path: String) throws {
    self.path = path
    isOwned = path != "-"
    // Without O_NONBLOCK, opening a FIFO would wait for a writer.
    descriptor = isOwned ? open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC) : STDIN_FILENO
    guard descriptor >= 0 else {
      throw Failure(
        lines: "\(path): error: a table must be a readable file, found: \(String(cString: strerror(errno)))\n")
    }
    var status = stat()
    guard !isOwned || (fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG) else {
      close(descriptor)
      throw Failure(lines: "\(path): error: a table must be a regular file, found something else\n")
    }
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  /// Whole pieces, so that the reader of rows seldom meets a row that is cut.
  var source: ByteSource {
    ByteSource { [self] () throws(ScoreFault) in
      var failure: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: Self.piece) { buffer, count in
        count = 0
        while count < Self.piece {
          let got = read(descriptor, buffer.baseAddress.map { $0 + count }, Self.piece - count)
          if got < 0, errno == EINTR { continue }
          if got < 0 { failure = errno }
          guard got > 0 else { break }
          count += got
        }
      }
      guard failure == 0 else {
        throw ScoreFault(.unreadable, "a table must be readable, found: \(String(cString: strerror(failure)))")
      }
      return bytes
    }
  }
}
