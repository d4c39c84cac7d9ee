import Foundation

/// A file that is written beside its place and put there when it is whole.
final class OutputFile {
  let descriptor: Int32
  private let path: String
  private let temporary: String
  private var isCommitted = false

  init(path: String) throws {
    self.path = path
    temporary = path + ".fairtender-\(getpid())"
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw Failure("`--output` must name a file that can be written, found: \(String(cString: strerror(errno)))")
    }
  }

  func commit() throws {
    guard fsync(descriptor) == 0, rename(temporary, path) == 0 else {
      throw Failure("the output file must be writable, found: \(String(cString: strerror(errno)))")
    }
    isCommitted = true
  }

  deinit {
    close(descriptor)
    if !isCommitted { unlink(temporary) }
  }
}
