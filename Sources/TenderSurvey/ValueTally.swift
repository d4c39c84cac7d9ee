/// A share by value: the money of procedures that show something, of all whose value is known.
///
/// A few large contracts decide such a share, so it has no interval; the largest one is kept to be seen.
public struct ValueTally: Sendable, Equatable {
  /// Procedures with a value in euros, of all.
  public private(set) var known = Proportion()
  public private(set) var total = Euros.zero
  /// Of the procedures that show something.
  public private(set) var shown = Euros.zero
  /// The largest procedure, whether it shows something or not.
  public private(set) var largest = Euros.zero

  public init() {}

  mutating func add(_ euros: Euros?, isShown: Bool) {
    known = known + Proportion(euros == nil ? 0 : 1, of: 1)
    guard let euros else { return }
    total = total + euros
    if isShown { shown = shown + euros }
    largest = max(largest, euros)
  }

  mutating func merge(_ other: Self) {
    known = known + other.known
    total = total + other.total
    shown = shown + other.shown
    largest = max(largest, other.largest)
  }
}
