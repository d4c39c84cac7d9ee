import Foundation
import TenderRules

/// Finds the rules folder.
enum RulesLocation {
  /// In this order: the option, `FAIRTENDER_RULES`, `Rules` beside or above the executable, `share/fairtender/Rules` of its
  /// installation.
  static func folder(option: String?) throws -> RuleFolder {
    if let path = option ?? ProcessInfo.processInfo.environment["FAIRTENDER_RULES"] { return RuleFolder(path: path) }
    var folder = URL(filePath: Bundle.main.executablePath ?? CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<6 {
      for candidate in ["Rules", "share/fairtender/Rules"] {
        let path = folder.appending(path: candidate).path(percentEncoded: false)
        if FileManager.default.fileExists(atPath: path + "/clauses") { return RuleFolder(path: path) }
      }
      folder.deleteLastPathComponent()
    }
    throw Failure("the rules folder must be found, found none near the program", hint: "name it with `--rules DIR`")
  }

  /// The rules for checking documents, from the cache where it is fresh.
  static func load(option: String?) throws -> (rules: RuleSet, folder: String) {
    try load(option: option) { (folder: RuleFolder) throws(RuleFault) in
      guard let directory = cacheDirectory() else { return try RuleSet(folder: folder) }
      return try RuleCache(directory: directory).rules(in: folder)
    }
  }

  /// The rules with their examples, read anew.
  static func loadWithExamples(option: String?) throws -> (rules: RuleSet, folder: String) {
    try load(option: option) { (folder: RuleFolder) throws(RuleFault) in try RuleSet(folder: folder) }
  }

  /// In every language but English, which the rules themselves have.
  static func messages(in folder: String) throws -> [RuleMessages] {
    let folder = RuleFolder(path: folder)
    do throws(RuleFault) {
      return try folder.messageLanguages.dropFirst().map { (language) throws(RuleFault) in
        try folder.messages(in: language)
      }
    } catch {
      throw Failure(error, folder: folder.path)
    }
  }

  private static func load(
    option: String?, _ read: (RuleFolder) throws(RuleFault) -> RuleSet
  ) throws -> (rules: RuleSet, folder: String) {
    let folder = try folder(option: option)
    do throws(RuleFault) {
      return (try read(folder), folder.path)
    } catch {
      throw Failure(error, folder: folder.path)
    }
  }

  /// By the XDG base directory specification; nil where the environment names no home.
  private static func cacheDirectory() -> String? {
    let environment = ProcessInfo.processInfo.environment
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") { return cache + "/fairtender" }
    return environment["HOME"].map { $0 + "/.cache/fairtender" }
  }
}
