import Foundation

/// A value that another thread makes meanwhile.
///
/// Unchecked, as `made` is touched only while the lock is held; the lock is Foundation's for the reason that `Guarded` gives.
final class Pending<Value: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private var made: Value?

  init(_ make: @escaping @Sendable () -> Value) {
    Thread.detachNewThread {
      let value = make()
      self.condition.lock()
      defer { self.condition.unlock() }
      self.made = value
      self.condition.broadcast()
    }
  }

  /// Waits for it.
  var value: Value {
    condition.lock()
    defer { condition.unlock() }
    while true {
      if let made { return made }
      condition.wait()
    }
  }
}
