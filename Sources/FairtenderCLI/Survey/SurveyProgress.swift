import Foundation
import Synchronization

/// A line on standard error that tells how far a long run is, how fast and for how long still; silent where nobody watches.
final class SurveyProgress: Sendable {
  static let step = 256

  private let isShown: Bool
  private let started = ContinuousClock.now
  private let done = Atomic<Int>(0)

  init(isLong: Bool) {
    isShown = isLong && isatty(STDERR_FILENO) == 1
  }

  /// - Parameter fraction: of everything, 0…1.
  func advance(to fraction: Double) {
    let done = done.add(1, ordering: .relaxed).newValue
    guard isShown, done % Self.step == 0 else { return }
    let seconds = (ContinuousClock.now - started) / .seconds(1)
    StandardError.write("\r\u{1B}[K" + Self.text(done: done, fraction: fraction, after: seconds))
  }

  func clear() {
    guard isShown else { return }
    StandardError.write("\r\u{1B}[K")
  }

  /// Such as `2048 documents, 512 a second, 41 %, 3 min left`.
  static func text(done: Int, fraction: Double, after seconds: Double) -> String {
    let rate = Int((Double(done) / max(seconds, 0.001)).rounded())
    let left = Int((seconds * (1 / max(fraction, 0.0001) - 1)).rounded(.up))
    let time = left < 90 ? "\(left) s" : left < 5400 ? "\((left + 30) / 60) min" : "\((left + 1800) / 3600) h"
    return "\(done) documents, \(rate) a second, \(Int(fraction * 100)) %, \(time) left"
  }
}
