/// Long runs of paths on a command line, kept from the parser of arguments, which takes time by the square of their number.
///
/// A run begins with the name of the command or with what may be an option's value, and goes on with paths; the parser sees its
/// first word and one token that stands for the rest.
struct PathRuns {
  /// What the parser is given.
  private(set) var arguments: [String] = []
  private var paths: [String: [String]] = [:]

  /// Shorter runs stay as they are.
  static let shortest = 64

  init(_ arguments: [String]) {
    var run: [String] = []
    for (index, argument) in arguments.enumerated() {
      guard argument == "-" || !argument.hasPrefix("-") else {
        close(&run)
        // Behind `--`, dashes mean nothing.
        if argument == "--" {
          self.arguments += arguments[index...]
          return
        }
        self.arguments.append(argument)
        continue
      }
      run.append(argument)
    }
    close(&run)
  }

  private mutating func close(_ run: inout [String]) {
    defer { run.removeAll() }
    guard run.count >= Self.shortest else {
      arguments += run
      return
    }
    // No argument that the system passes holds a NUL.
    let token = "\0\(paths.count)"
    // These are followed by the name of a command of their own.
    let kept = ["survey", "score"].contains(run[0]) ? 2 : 1
    paths[token] = Array(run.dropFirst(kept))
    arguments += run.prefix(kept) + [token]
  }

  /// `parsed` with every run in the place of its token.
  func expanded(_ parsed: [String]) -> [String] {
    guard !paths.isEmpty else { return parsed }
    return parsed.flatMap { paths[$0] ?? [$0] }
  }
}
