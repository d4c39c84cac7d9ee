/// A folded word of at most eight bytes, in one number.
struct ShortWord: Hashable {
  let packed: UInt64

  /// nil for a longer word.
  init?(_ letters: some Collection<UInt8>) {
    guard letters.count <= 8 else { return nil }
    packed = letters.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
