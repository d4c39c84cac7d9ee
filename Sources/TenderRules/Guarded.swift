import Foundation

/// A value that one worker at a time may use.
///
/// Unchecked, as the value is touched only while the lock is held. The lock is Foundation's, for the thread sanitizer does not see that
/// `Mutex` is one and reports a race that there is not.
package final class Guarded<Value: ~Copyable>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value

  package init(_ value: consuming sending Value) {
    self.value = value
  }

  package func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }
}
