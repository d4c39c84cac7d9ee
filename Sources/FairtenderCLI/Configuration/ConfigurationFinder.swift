import Foundation
import TenderDocument
import TenderRules

/// Finds and reads `.fairtender.yml` files; a folder and a file are looked at once.
struct ConfigurationFinder {
  private static let longestChain = 16
  /// Bytes; the reader of YAML refuses more.
  private static let largestFile = 2 << 20

  /// By absolute path of a folder; the value is nil where no file is near.
  private var nearest: [String: String?] = [:]

  /// The absolute path of the file that speaks for `folder`: in it, or in the nearest folder above it that has one.
  ///
  /// A folder that holds `.git` is the last one looked at: a repository does not take its settings from outside.
  ///
  /// - Parameter folder: an absolute path without `..`.
  mutating func file(for folder: String) -> String? {
    if let known = nearest[folder] { return known }
    let file = Self.joined(folder, ConfigurationFile.name)
    let found: String? =
      if Self.exists(file) {
        file
      } else if folder == "/" || Self.exists(Self.joined(folder, ".git")) {
        nil
      } else {
        self.file(for: Self.parent(of: folder))
      }
    nearest[folder] = .some(found)
    return found
  }

  /// The file and those that it extends, the farthest base first.
  ///
  /// - Throws: `Failure` with the place of what is wrong.
  static func chain(from path: String) throws -> [ConfigurationFile] {
    do throws(RuleFault) {
      var chain = [try read(path, named: nil)]
      var paths = [path]
      while let first = chain.first, let base = first.base {
        let next = absolute(base.text, below: parent(of: paths[0]))
        guard !paths.contains(next), paths.count < longestChain else {
          throw RuleFault(
            file: first.file, line: base.line, column: base.column,
            message: "`extends` must lead to a file that extends none, found a circle through `\(base.text)`")
        }
        chain.insert(try read(next, named: (base, in: first.file)), at: 0)
        paths.insert(next, at: 0)
      }
      return chain
    } catch {
      throw Failure(error, folder: error.file)
    }
  }

  /// - Parameter named: where another file names this one.
  private static func read(
    _ path: String, named: (word: PlacedText, in: String)?
  ) throws(RuleFault) -> ConfigurationFile {
    let bytes: [UInt8]
    do throws(InputError) {
      bytes = try InputFile(path: path, limit: largestFile).read()
    } catch {
      guard let named else {
        throw RuleFault(file: shown(path), message: "a configuration must be readable, found: \(error.message)")
      }
      throw RuleFault(
        file: named.in, line: named.word.line, column: named.word.column,
        message: "`extends` must name a file that can be read, found `\(named.word.text)`: \(error.message)")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw RuleFault(file: shown(path), message: "a configuration must be UTF-8, found other bytes")
    }
    return try ConfigurationFile(text, file: shown(path))
  }

  // MARK: Paths

  /// `path` made absolute, without `.` and `..`.
  static func absolute(_ path: String, below folder: String = FileManager.default.currentDirectoryPath) -> String {
    let whole = path.hasPrefix("/") ? path : joined(folder, path)
    var names: [Substring] = []
    for name in whole.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    return "/" + names.joined(separator: "/")
  }

  /// The folder that an absolute path stands in.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  /// As short as the working directory allows.
  static func shown(_ path: String) -> String {
    let current = joined(FileManager.default.currentDirectoryPath, "")
    return path.hasPrefix(current) ? String(path.dropFirst(current.count)) : path
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  private static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }
}
