import Foundation
import TenderDocument

/// One file to check, read within limits.
struct InputFile {
  /// Far above every real notice (1.8 MB); `--max-size` lifts it.
  static let defaultLimit = 64 << 20

  let path: String
  let limit: Int

  /// Bytes of the file; 0 where it can't be told or is no regular file.
  var size: Int {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return 0 }
    return Int(status.st_size)
  }

  /// The whole content. Only regular files are read, and none beyond the limit.
  func read() throws(InputError) -> [UInt8] {
    let (descriptor, size) = try Self.open(path)
    defer { close(descriptor) }
    guard size <= limit else { throw Self.tooLarge(size, limit: limit) }
    return try Self.readAll(descriptor, expecting: size, limit: limit)
  }

  /// A descriptor of a regular file, for the caller to close, and the bytes of the file.
  static func open(_ path: String) throws(InputError) -> (descriptor: Int32, size: Int) {
    // Without O_NONBLOCK, opening a FIFO would wait for a writer.
    let descriptor = Foundation.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw unreadable(code)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw InputError(.notRegularFile, "an input must be a regular file, found \(kind(status.st_mode))")
    }
    return (descriptor, Int(status.st_size))
  }

  /// All of a descriptor, such as standard input, up to `limit`.
  static func readAll(_ descriptor: Int32, expecting size: Int, limit: Int) throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    var failure: Int32 = 0
    while bytes.count <= limit {
      let room = max(size + 1 - bytes.count, 1 << 16)
      let start = bytes.count
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        let got = Foundation.read(descriptor, buffer.baseAddress, room)
        failure = got < 0 ? errno : 0
        count = max(got, 0)
      }
      if failure == EINTR { continue }
      guard failure == 0 else { throw unreadable(failure) }
      if chunk.isEmpty { return bytes }
      // One byte more was asked for than the file had: what came is all of it.
      if start == 0, chunk.count == size { return chunk }
      bytes += chunk
    }
    throw tooLarge(bytes.count, limit: limit)
  }

  static func tooLarge(_ size: Int, limit: Int) -> InputError {
    InputError(
      .tooLarge, "an input must be at most \(limit) bytes, found \(size) or more",
      hint: "raise the limit with `--max-size BYTES`")
  }

  static func unreadable(_ code: Int32) -> InputError {
    InputError(.unreadable, "an input must be a readable file, found: \(String(cString: strerror(code)))")
  }

  private static func kind(_ mode: mode_t) -> String {
    switch mode & S_IFMT {
    case S_IFDIR: "a folder"
    case S_IFIFO: "a named pipe"
    case S_IFSOCK: "a socket"
    default: "a device"
    }
  }
}
