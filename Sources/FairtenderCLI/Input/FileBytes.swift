import Foundation
import TenderDocument

/// The bytes of a regular file, piece by piece.
final class FileBytes {
  private static let piece = 1 << 18

  private let descriptor: Int32
  private let size: Int
  private var position = 0

  init(path: String) throws(InputError) {
    (descriptor, size) = try InputFile.open(path)
  }

  deinit {
    close(descriptor)
  }

  /// How much of the file has been read, 0…1.
  var fraction: Double {
    Double(position) / Double(max(size, 1))
  }

  /// The next piece; empty at the end.
  func next() throws(InputError) -> [UInt8] {
    var failure: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: Self.piece) { buffer, count in
      var got = -1
      repeat {
        got = read(descriptor, buffer.baseAddress, Self.piece)
        failure = got < 0 ? errno : 0
      } while failure == EINTR
      count = max(got, 0)
    }
    guard failure == 0 else { throw InputFile.unreadable(failure) }
    position += piece.count
    return piece
  }
}
