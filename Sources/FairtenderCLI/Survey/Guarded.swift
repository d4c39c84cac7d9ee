import Foundation

/// A value that one worker at a time may use.
///
/// Unchecked, as the value is touched only while the lock is held. The lock is Foundation's, for the thread sanitizer does not see that
/// `Mutex` is one and reports a race that there is not.
final class Guarded<Value: ~Copyable>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value

  init(_ value: consuming Value) {
    self.value = value
  }

  func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }
}
