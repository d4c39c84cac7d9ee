import Foundation

/// Where reports go: a buffered descriptor, or a file that appears whole or not at all.
final class StandardOutput {
  private var buffer: [UInt8] = []
  private let descriptor: Int32
  private static let capacity = 1 << 16

  init(descriptor: Int32 = STDOUT_FILENO) {
    self.descriptor = descriptor
  }

  /// - Throws: `Failure` where the bytes can't be written; `Exit` never.
  func write(_ bytes: [UInt8]) throws {
    buffer += bytes
    if buffer.count >= Self.capacity { try flush() }
  }

  func flush() throws {
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes { bytes -> Int in
        guard let base = bytes.baseAddress else { return 0 }
        return Foundation.write(descriptor, base + written, bytes.count - written)
      }
      if count > 0 {
        written += count
      } else if errno != EINTR {
        let reason = String(cString: strerror(errno))
        buffer.removeAll()
        throw Failure("the output must be writable, found: \(reason)")
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes `text` and what is left; for the last words of a run, where a failure can only be shown by the exit code.
  func finish(_ text: String) {
    do {
      try write(Array(text.utf8))
      try flush()
    } catch {
      Exit.usage.end()
    }
  }
}

/// Where errors and progress go.
enum StandardError {
  static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { return }
      bytes = bytes.dropFirst(max(count, 0))
    }
  }
}
