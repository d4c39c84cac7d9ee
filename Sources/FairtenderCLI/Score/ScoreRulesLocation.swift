import Crypto
import Foundation
import TenderScore

/// Finds and reads the rules of scoring, the folder `score` of the rules.
enum ScoreRulesLocation {
  /// The rules and the digest of their files.
  static func load(option: String?) throws -> (rules: ScoreRules, digest: String) {
    let folder = try RulesLocation.folder(option: option).path + "/score"
    let languages = ((try? FileManager.default.contentsOfDirectory(atPath: folder + "/private")) ?? [])
      .filter { $0.hasSuffix(".yml") && !$0.hasPrefix(".") }.map { "private/" + $0 }
    var hasher = SHA256()
    var files: [(path: String, text: String)] = []
    for path in Set(ScoreRules.files + languages).sorted() {
      guard let data = FileManager.default.contents(atPath: folder + "/" + path),
        let text = String(data: data, encoding: .utf8)
      else { throw Failure("the rules folder must hold `score/\(path)` as UTF-8, found none in \(folder)") }
      hasher.update(data: Data(path.utf8) + [0])
      hasher.update(data: data)
      files.append((path, text))
    }
    let digest = hasher.finalize().map { byte in String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }.joined()
    do throws(ScoreFault) {
      return (try ScoreRules(files: files), "sha256:" + digest)
    } catch {
      throw Failure(error, path: folder)
    }
  }
}

extension Failure {
  /// A fault of scoring, with the file it is about.
  init(_ fault: ScoreFault, path: String) {
    let place = [path] + [fault.line, fault.cell].compactMap { $0.map(String.init) }
    self.init(
      lines: "\(place.joined(separator: ":")): error: \(fault.message)\n" + (fault.hint.map { "hint: \($0)\n" } ?? ""))
  }
}
