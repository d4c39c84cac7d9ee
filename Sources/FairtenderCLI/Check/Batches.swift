import Synchronization

/// Hands out the numbers of batches, each once.
final class Batches: Sendable {
  private let next = Atomic<Int>(0)
  let count: Int

  init(count: Int) {
    self.count = count
  }

  func take() -> Int? {
    let number = next.add(1, ordering: .relaxed).oldValue
    return number < count ? number : nil
  }
}
