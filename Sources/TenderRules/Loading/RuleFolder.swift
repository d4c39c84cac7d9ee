import Crypto
import Foundation
import TenderDocument

/// A folder of rule files.
///
/// The one place where rules touch the disk. A file that cannot be read or understood stops everything: a checker with half its
/// rules would call documents clean that are not.
public struct RuleFolder: Sendable {
  public let path: String

  public init(path: String) {
    self.path = path
  }

  /// What tells whether a file has changed since it was read: its path below the folder, size and time of change.
  struct Stamp: Equatable {
    var file: String
    var size: Int
    var modified: Int
  }

  /// Every rule file, sorted by path.
  func stamps() throws(RuleFault) -> [Stamp] {
    var stamps: [Stamp] = []
    for top in ["awards", "clauses", "lints", "models", "places", "policies", "profiles", "vocabulary"] {
      collect(top, into: &stamps)
    }
    guard !stamps.isEmpty else {
      throw RuleFault(
        file: path, message: "a rules folder must hold `clauses`, `policies` and `vocabulary`, found no rule file",
        hint: "name the folder with `--rules DIR`")
    }
    return stamps.sorted { $0.file < $1.file }
  }

  func load() throws(RuleFault) -> RuleDefinitions {
    var texts: [(file: String, text: String)] = []
    var hasher = SHA256()
    for stamp in try stamps() {
      let data = try read(stamp.file)
      hasher.update(data: Data(stamp.file.utf8) + [0])
      hasher.update(data: data)
      texts.append((stamp.file, try text(data, file: stamp.file)))
    }
    let digest = hasher.finalize().map { byte in String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }.joined()
    return try RuleDefinitionsBuilder(files: texts).build(digest: "sha256:" + digest)
  }

  /// The files below one folder of the rules, sorted by path; none where there is no such folder.
  func texts(below folder: String) throws(RuleFault) -> [(file: String, text: String)] {
    var stamps: [Stamp] = []
    collect(folder, into: &stamps)
    return try stamps.sorted { $0.file < $1.file }.map { (stamp: Stamp) throws(RuleFault) in
      (stamp.file, try text(of: stamp.file))
    }
  }

  /// - Parameter file: its path below the rules folder.
  func text(of file: String) throws(RuleFault) -> String {
    try text(try read(file), file: file)
  }

  private func read(_ file: String) throws(RuleFault) -> Data {
    do {
      return try Data(contentsOf: URL(filePath: path + "/" + file))
    } catch {
      throw RuleFault(file: file, message: "a rule file must be readable, found that it can't be read")
    }
  }

  private func text(_ data: Data, file: String) throws(RuleFault) -> String {
    guard let text = String(data: data, encoding: .utf8) else {
      throw RuleFault(file: file, message: "a rule file must be UTF-8, found other bytes")
    }
    return text
  }

  private func collect(_ folder: String, into stamps: inout [Stamp]) {
    collect(folder, opened: open(path + "/" + folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC), depth: 0, into: &stamps)
  }

  /// Every run asks for the time of more than a thousand files: by their names in the opened folder that takes half as long as by
  /// their whole paths.
  ///
  /// - Parameter descriptor: of the folder, closed here; negative where it could not be opened.
  private func collect(_ folder: String, opened descriptor: Int32, depth: Int, into stamps: inout [Stamp]) {
    guard descriptor >= 0 else { return }
    guard depth <= 3, let stream = fdopendir(descriptor) else {
      close(descriptor)
      return
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      var status = stat()
      guard fstatat(descriptor, name, &status, 0) == 0 else { continue }
      let file = folder + "/" + name
      if status.st_mode & S_IFMT == S_IFDIR {
        let below = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        collect(file, opened: below, depth: depth + 1, into: &stamps)
      } else if name.hasSuffix(".yml") || depth == 1 && folder.hasPrefix("models/") && name.hasSuffix(".md") {
        stamps.append(Stamp(file: file, size: Int(status.st_size), modified: Self.nanoseconds(status)))
      }
    }
  }

  private static func nanoseconds(_ status: stat) -> Int {
    #if canImport(Darwin)
      Int(status.st_mtimespec.tv_sec) * 1_000_000_000 + Int(status.st_mtimespec.tv_nsec)
    #else
      Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec)
    #endif
  }
}
