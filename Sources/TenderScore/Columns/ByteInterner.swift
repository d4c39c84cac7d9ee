/// Gives equal byte strings the same number, counted from 0 in the order they come.
///
/// Open addressing over one store of bytes; the hash is seeded, so that a table can't be made to collide.
struct ByteInterner {
  private var slots: [Int32]
  private var hashes: [Int] = []
  private var ends: [Int] = []
  private var store: [UInt8] = []
  private let limit: Int

  /// - Parameter limit: numbers given at most.
  init(limit: Int) {
    self.limit = limit
    slots = Array(repeating: -1, count: 1 << 10)
  }

  var count: Int { ends.count }

  func bytes(of id: Int) -> ArraySlice<UInt8> {
    store[(id == 0 ? 0 : ends[id - 1])..<ends[id]]
  }

  /// nil for a new string when as many numbers are given as may be.
  mutating func id(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    let hash = hasher.finalize()
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0 {
      let id = Int(slots[slot])
      if hashes[id] == hash, isEqual(id, bytes) { return id }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard count < limit else { return nil }
    let id = count
    slots[slot] = Int32(id)
    hashes.append(hash)
    store.append(contentsOf: bytes)
    ends.append(store.count)
    if count * 2 > slots.count { grow() }
    return id
  }

  private func isEqual(_ id: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = id == 0 ? 0 : ends[id - 1]
    guard ends[id] - start == bytes.count else { return false }
    return store.withUnsafeBufferPointer { store in
      for offset in 0..<bytes.count where store[start + offset] != bytes[offset] { return false }
      return true
    }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (id, hash) in hashes.enumerated() {
      var slot = hash & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(id)
    }
  }
}
