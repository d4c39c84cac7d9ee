import Foundation
import TenderScore

/// Reads `--period`.
enum PeriodOption {
  /// `2024`, `2024-03`, `2024-01..2024-12`.
  static func months(_ text: String) throws -> ClosedRange<Month> {
    let parts = text.components(separatedBy: "..")
    guard let first = bounds(parts[0]), parts.count <= 2, let last = bounds(parts[parts.count - 1]),
      first.lowerBound <= last.upperBound
    else {
      throw Failure("`--period` must be months such as 2024-01..2024-12, or a year, found `\(text)`")
    }
    return first.lowerBound...last.upperBound
  }

  private static func bounds(_ text: String) -> ClosedRange<Month>? {
    if let month = Month(text) { return month...month }
    guard let january = Month(text + "-01") else { return nil }
    return january...(january + 11)
  }
}
