import Foundation
import TenderDocument
import TenderRules

/// The documents of one tender, as the command line names them.
struct TenderInput {
  struct Item {
    var input: InputCollector.Input
    /// nil where the document is to say what it is.
    var role: TenderRole?
  }

  var title: String?
  var items: [Item] = []
  /// Folders with a manifest, and files in them that it does not name.
  private(set) var unnamed: [(manifest: String, files: [String])] = []

  private static let largestManifest = 1 << 20

  /// Every file that `paths` lead to; where a folder has a manifest, the files that it names.
  init(_ paths: [String]) throws {
    for path in paths {
      guard let manifest = Self.manifest(in: path) else {
        items += InputCollector.inputs([path]).map { Item(input: $0) }
        continue
      }
      try add(manifest, in: path)
    }
  }

  /// The manifest of a folder; nil for a folder without one, and for anything else.
  static func manifest(in path: String) -> String? {
    let file = (path.hasSuffix("/") ? path : path + "/") + TenderManifest.name
    return path != "-" && FileManager.default.fileExists(atPath: file) ? file : nil
  }

  private mutating func add(_ file: String, in folder: String) throws {
    let bytes: [UInt8]
    do throws(InputError) {
      bytes = try InputFile(path: file, limit: Self.largestManifest).read()
    } catch {
      throw Failure(file: file, line: nil, error.message)
    }
    let manifest: TenderManifest
    do throws(RuleFault) {
      manifest = try TenderManifest(String(decoding: bytes, as: UTF8.self), file: file)
    } catch {
      throw Failure(file: error.file, line: error.line, error.message, hint: error.hint)
    }
    title = title ?? manifest.title
    let root = folder.hasSuffix("/") ? folder : folder + "/"
    let paths = manifest.documents.map { root + $0.path }
    items += zip(paths, manifest.documents).map { Item(input: .file($0), role: $1.role) }
    let others = InputCollector.inputs([folder]).filter { input in !paths.contains { input == .file($0) } }
    if !others.isEmpty { unnamed.append((file, others.map(Self.name))) }
  }

  private static func name(_ input: InputCollector.Input) -> String {
    switch input {
    case .file(let path), .linkedFolder(let path): path
    case .standardInput: "-"
    }
  }

  /// What a user should know of files that were passed over; empty where none were.
  var note: String {
    unnamed.map { manifest, files in
      let names = files.prefix(3).joined(separator: ", ") + (files.count > 3 ? " and \(files.count - 3) more" : "")
      return "\(manifest): warning: every file of the folder should be named, found no word of \(names)\n"
    }.joined()
  }
}
