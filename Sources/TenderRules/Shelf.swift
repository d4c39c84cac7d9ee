/// What was loaded so far, shared by every worker: each value is made where it is first asked for, and stays.
final class Shelf<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let values = Guarded<[Key: Value]>([:])

  /// The value of `key`, made by `load` the first time. Two workers that ask at once may both make it; both get the first.
  func value(for key: Key, load: (Key) -> Value) -> Value {
    if let known = values.withLock({ $0[key] }) { return known }
    let new = load(key)
    return values.withLock { values in
      let first = values[key] ?? new
      values[key] = first
      return first
    }
  }
}
