import Foundation

/// Where an option such as `--output` leads: a file that is written beside its place and put there when it is whole.
final class OutputFile {
  let descriptor: Int32
  private let path: String
  /// Nil where the place is no regular file: a device or a named pipe is written to, and must not be replaced.
  private let temporary: String?
  private var isCommitted = false

  /// - Parameter option: that named the file, for errors.
  init(path: String, option: String = "--output") throws {
    self.path = path
    var status = stat()
    let isRegularOrNew = stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
    temporary = isRegularOrNew ? path + ".fairtender-\(getpid())" : nil
    descriptor =
      if let temporary {
        open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
      } else {
        open(path, O_WRONLY | O_CLOEXEC)
      }
    guard descriptor >= 0 else {
      throw Failure("`\(option)` must name a file that can be written, found: \(String(cString: strerror(errno)))")
    }
  }

  func commit() throws {
    guard let temporary else { return }
    guard fsync(descriptor) == 0, rename(temporary, path) == 0 else {
      throw Failure("the output file must be writable, found: \(String(cString: strerror(errno)))")
    }
    isCommitted = true
  }

  deinit {
    close(descriptor)
    if let temporary, !isCommitted { unlink(temporary) }
  }
}
