import Foundation
import TenderRules

/// Turns the paths of a command line into the inputs to check.
struct InputCollector {
  /// What one report will be about.
  enum Input: Sendable, Equatable {
    case file(String)
    case standardInput
    /// A folder that a link inside a folder leads to; following it could go round for ever.
    case linkedFolder(String)
  }

  static let deepestFolder = 64

  /// Files as given; folders with all files below, sorted by name. Hidden files, manifests and tables (`.csv`) are left out: a table is no
  /// tender document but something for `score`. So is the empty file with which Spark and Hadoop mark a whole result. An unreadable path is
  /// a file that will fail when it is read, so that it has its report.
  static func inputs(_ paths: [String]) -> [Input] {
    var inputs: [Input] = []
    for path in paths {
      if path == "-" {
        inputs.append(.standardInput)
      } else if isFolder(path) {
        collect(path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path, depth: 0, into: &inputs)
      } else {
        inputs.append(.file(path))
      }
    }
    return inputs
  }

  private static func collect(_ folder: String, depth: Int, into inputs: inout [Input]) {
    guard depth < deepestFolder, let stream = opendir(folder) else {
      inputs.append(.file(folder))
      return
    }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if isDocument(name) { names.append(name) }
    }
    closedir(stream)
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for name in names {
      let path = folder + "/" + name
      switch kind(path) {
      case S_IFDIR: collect(path, depth: depth + 1, into: &inputs)
      case S_IFLNK where isFolder(path): inputs.append(.linkedFolder(path))
      default: inputs.append(.file(path))
      }
    }
  }

  private static func isDocument(_ name: String) -> Bool {
    !name.hasPrefix(".") && name != TenderManifest.name && !name.lowercased().hasSuffix(".csv") && name != "_SUCCESS"
  }

  /// True for a folder or a link to one.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The `S_IF` bits of the entry itself; nil where there is none.
  private static func kind(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
