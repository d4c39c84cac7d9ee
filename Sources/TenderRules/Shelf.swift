import Foundation

/// What was loaded so far, shared by every worker: each value is made where it is first asked for, and stays.
///
/// Unchecked, as `values` is touched only while the lock is held. The lock is Foundation's, for the thread sanitizer does not see that
/// `Mutex` is one and reports a race that there is not.
final class Shelf<Key: Hashable & Sendable, Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var values: [Key: Value] = [:]

  /// The value of `key`, made by `load` the first time. Two workers that ask at once may both make it; both get the first.
  func value(for key: Key, load: (Key) -> Value) -> Value {
    if let known = lock.withLock({ values[key] }) { return known }
    let new = load(key)
    return lock.withLock {
      let first = values[key] ?? new
      values[key] = first
      return first
    }
  }
}
