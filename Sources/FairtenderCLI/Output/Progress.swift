import Foundation

/// A line on standard error that tells how far a long run is; silent where nobody watches.
struct Progress: Sendable {
  /// Shorter runs show nothing.
  private static let fewest = 200
  private static let step = 64

  let total: Int
  private let isShown: Bool

  init(total: Int) {
    self.total = total
    isShown = total >= Self.fewest && isatty(STDERR_FILENO) == 1
  }

  func show(done: Int) {
    guard isShown, done % Self.step < 8 else { return }
    StandardError.write("\r\(done) of \(total) documents checked")
  }

  func clear() {
    guard isShown else { return }
    StandardError.write("\r\u{1B}[K")
  }
}
