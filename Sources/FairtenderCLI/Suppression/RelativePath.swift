import Foundation

/// Paths as words: links are not followed, so that the same arguments give the same names on every machine.
enum RelativePath {
  /// The folder that `path` lies in; `.` for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// `path` as seen from `folder`, such as `../notices/a.xml`.
  static func of(_ path: String, from folder: String, workingFolder: String = workingFolder) -> String {
    let goal = steps(path, workingFolder)
    let start = steps(folder, workingFolder)
    let common = zip(goal, start).prefix { $0 == $1 }.count
    let way = Array(repeating: "..", count: start.count - common) + goal[common...].map(String.init)
    return way.isEmpty ? "." : way.joined(separator: "/")
  }

  static var workingFolder: String { FileManager.default.currentDirectoryPath }

  /// The names on the way from the root, without `.` and `..`.
  private static func steps(_ path: String, _ workingFolder: String) -> [Substring] {
    let whole = path.hasPrefix("/") ? path : workingFolder + "/" + path
    return whole.split(separator: "/").reduce(into: []) { steps, step in
      switch step {
      case ".": break
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
  }
}
