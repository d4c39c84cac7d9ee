import Foundation

/// How a run ended, as the shell sees it.
enum Exit: Int32, Error {
  /// All was checked and nothing is at or above `--fail-on`.
  case allChecked = 0
  case findings = 1
  /// Wrong usage, configuration or rule file, or output that can't be written.
  case usage = 2
  /// Finished, but some input could not be checked.
  case incomplete = 3

  func end() -> Never {
    exit(rawValue)
  }
}
