import ArgumentParser
import TenderRules

/// The severity from which findings make a run fail.
enum FailOn: String, CaseIterable, ExpressibleByArgument {
  case error, warning, info, never

  func isReached(by severity: Finding.Severity) -> Bool {
    switch self {
    case .error: severity >= .error
    case .warning: severity >= .warning
    case .info: true
    case .never: false
    }
  }
}
