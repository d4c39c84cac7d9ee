/// Lets workers have large inputs in hand only as long as their sizes add up to no more than a limit.
///
/// Memory is a small multiple of what is in hand, so that two workers that meet two large files at once would need twice as much as
/// one.
actor InputBudget {
  /// Smaller inputs need not ask: even one a worker is little.
  static let smallest = 1 << 20

  private let limit: Int
  private var inHand = 0
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// - Parameter limit: bytes; an input that is larger by itself is let in alone.
  init(limit: Int) {
    self.limit = limit
  }

  /// Waits until an input of so many bytes may be read.
  func take(_ bytes: Int) async {
    while inHand > 0, inHand + bytes > limit { await withCheckedContinuation { waiting.append($0) } }
    inHand += bytes
  }

  /// Says that an input of so many bytes, which was taken, is out of hand.
  func giveBack(_ bytes: Int) {
    inHand -= bytes
    for waiter in waiting { waiter.resume() }
    waiting.removeAll()
  }
}
