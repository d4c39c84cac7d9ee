import Foundation
import Synchronization

/// A line on standard error that tells how far a long run is, how fast and for how long still; silent where nobody watches.
final class SurveyProgress: Sendable {
  private static let step = 256

  private let total: Int
  private let isShown: Bool
  private let started = ContinuousClock.now
  private let done = Atomic<Int>(0)

  init(total: Int) {
    self.total = total
    isShown = total >= Self.step && isatty(STDERR_FILENO) == 1
  }

  func advance() {
    let done = done.add(1, ordering: .relaxed).newValue
    guard isShown, done % Self.step == 0 else { return }
    let seconds = (ContinuousClock.now - started) / .seconds(1)
    StandardError.write("\r\u{1B}[K" + Self.text(done: done, of: total, after: seconds))
  }

  func clear() {
    guard isShown else { return }
    StandardError.write("\r\u{1B}[K")
  }

  /// Such as `2048 of 100000 documents, 512 a second, 3 min left`.
  static func text(done: Int, of total: Int, after seconds: Double) -> String {
    let rate = Double(done) / max(seconds, 0.001)
    let left = Int((Double(total - done) / max(rate, 0.001)).rounded(.up))
    let time = left < 90 ? "\(left) s" : left < 5400 ? "\((left + 30) / 60) min" : "\((left + 1800) / 3600) h"
    return "\(done) of \(total) documents, \(Int(rate.rounded())) a second, \(time) left"
  }
}
