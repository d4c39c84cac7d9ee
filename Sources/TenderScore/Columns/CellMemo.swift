/// What distinct cells mean, worked out once for each.
struct CellMemo<Value> {
  private var cells: ByteInterner
  private var values: [Value] = []

  /// - Parameter limit: cells remembered; more are worked out anew each time.
  init(limit: Int) {
    cells = ByteInterner(limit: limit)
  }

  mutating func value(of bytes: UnsafeBufferPointer<UInt8>, _ work: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    guard bytes.count <= 256, let id = cells.id(of: bytes) else { return work(bytes) }
    if id == values.count { values.append(work(bytes)) }
    return values[id]
  }
}
