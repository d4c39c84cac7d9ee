import ArgumentParser
import Foundation
import TenderReport

/// When to colour.
///
/// `--color` beats the environment; there `NO_COLOR` comes first, then `CLICOLOR_FORCE` and `FORCE_COLOR`, then the terminal.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  func style(isTerminal: Bool, environment: [String: String] = ProcessInfo.processInfo.environment) -> Style {
    switch self {
    case .always: return .ansi
    case .never: return .plain
    case .auto:
      func isSet(_ name: String) -> Bool { environment[name]?.isEmpty == false }
      if isSet("NO_COLOR") { return .plain }
      if isSet("CLICOLOR_FORCE") || isSet("FORCE_COLOR") { return .ansi }
      return isTerminal && environment["TERM"] != "dumb" ? .ansi : .plain
    }
  }
}
