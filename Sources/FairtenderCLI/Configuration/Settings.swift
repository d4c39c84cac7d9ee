import Foundation
import TenderDocument
import TenderRules
import TenderText

/// What a run is told by flags, configurations and defaults; each value says where it comes from.
struct Settings {
  struct Sourced<Value> {
    var value: Value
    /// `--profile`, `.fairtender.yml:3`, `profile nantes`, `default`.
    var origin: String
  }

  /// The profile where nobody names one; rules without it have every lint that does not wait to be asked for.
  static let defaultProfile = "charter"
  private static let defaultPolicy = "charter"

  let rules: Sourced<RuleSet>
  let rulesFolder: String
  let book: ProfileBook
  /// nil where the rules have no default profile.
  let profile: Sourced<String>?
  let policy: Sourced<Policy>
  let lints: LintPlan
  let language: Sourced<LanguageCode>?
  /// In the language of the reader, which no document decides.
  let messages: Sourced<RuleMessages>
  let failOn: Sourced<FailOn>
  /// With the absolute path of the folder that each speaks of.
  let excluded: [(pattern: Sourced<String>, folder: String)]
  let suppressions: [SuppressionList]

  /// - Parameters:
  ///   - files: a configuration with those that it extends, the farthest base first; empty for none.
  ///   - load: gives the rules of a folder; nil for the folder near the program.
  init(
    options: CheckOptions, failOn: FailOn?, files: [ConfigurationFile],
    load: (String?) throws -> (rules: RuleSet, folder: String)
  ) throws {
    let words = ConfigurationWords(files)
    do {
      let path = options.rules.map { Sourced(value: $0, origin: "--rules") } ?? words.rules
      let loaded = try load(path?.value)
      messages = try Self.messages(options, words, RuleFolder(path: loaded.folder))
      let told = loaded.rules.told(in: messages.value)
      rules = Sourced(value: told, origin: path?.origin ?? "default")
      rulesFolder = loaded.folder

      let book = try ProfileBook(rules: told, own: files.reversed().flatMap(\.profiles))
      self.book = book
      let profile = try Self.profile(options, words, book)
      let chain = profile.map { book.chain($0.value) } ?? []
      for file in files { try book.prove(file.lints, file: file.file) }
      self.profile = profile
      policy = try Self.policy(options, words, chain, told)
      lints = LintPlan(
        layers: chain.map(LintPlan.Layer.init)
          + files.filter { !$0.lints.isEmpty }.map { LintPlan.Layer(name: $0.file, choices: $0.lints) })
      language = try Self.language(options, words)
      self.failOn = try failOn.map { Sourced(value: $0, origin: "--fail-on") } ?? words.failOn()
      excluded = words.excluded
      suppressions = words.suppressions
    } catch let fault as RuleFault {
      throw Failure(fault, folder: fault.file)
    }
  }

  /// True if a pattern says so of the file.
  func excludes(_ path: String) -> Bool {
    guard !excluded.isEmpty else { return false }
    let path = ConfigurationFinder.absolute(path)
    return excluded.contains { pattern, folder in
      let prefix = folder == "/" ? "/" : folder + "/"
      return path.hasPrefix(prefix) && PathPattern(pattern.value).matches(String(path.dropFirst(prefix.count)))
    }
  }

  // MARK: Values

  private static func profile(
    _ options: CheckOptions, _ words: ConfigurationWords, _ book: ProfileBook
  ) throws -> Sourced<String>? {
    if let id = options.profile {
      guard book.profile(id) != nil else { throw unknown("--profile", "a profile", id, among: book.ids) }
      return Sourced(value: id, origin: "--profile")
    }
    if let (word, file) = words.last(\.profile) {
      guard book.profile(word.text) != nil else {
        throw RuleFault(word, file, "`profile` must name a profile", among: book.ids)
      }
      return Sourced(value: word.text, origin: "\(file.file):\(word.line)")
    }
    return book.profile(defaultProfile).map { Sourced(value: $0.id, origin: "default") }
  }

  private static func policy(
    _ options: CheckOptions, _ words: ConfigurationWords, _ chain: [Profile], _ rules: RuleSet
  ) throws -> Sourced<Policy> {
    let known = rules.policies.map(\.id)
    if let id = options.policy {
      guard let policy = rules.policy(id) else { throw unknown("--policy", "a policy", id, among: known) }
      return Sourced(value: policy, origin: "--policy")
    }
    if let (word, file) = words.last(\.policy) {
      guard let policy = rules.policy(word.text) else {
        throw RuleFault(word, file, "`policy` must name a policy", among: known)
      }
      return Sourced(value: policy, origin: "\(file.file):\(word.line)")
    }
    let speaker = chain.last { $0.policy != nil }
    guard let policy = rules.policy(speaker?.policy ?? defaultPolicy) else {
      throw unknown("--policy", "a policy", defaultPolicy, among: known)
    }
    return Sourced(value: policy, origin: speaker.map { "profile \($0.id)" } ?? "default")
  }

  private static func language(
    _ options: CheckOptions, _ words: ConfigurationWords
  ) throws -> Sourced<LanguageCode>? {
    if let text = options.language {
      guard let code = LanguageCode(declared: text) else {
        throw Failure("`--language` must be an ISO 639-1 code such as `fr`, found `\(text)`")
      }
      return Sourced(value: code, origin: "--language")
    }
    guard let (word, file) = words.last(\.language) else { return nil }
    guard let code = LanguageCode(declared: word.text) else {
      throw RuleFault(word, file, "`language` must be an ISO 639-1 code such as `fr`", among: [])
    }
    return Sourced(value: code, origin: "\(file.file):\(word.line)")
  }

  private static func messages(
    _ options: CheckOptions, _ words: ConfigurationWords, _ folder: RuleFolder
  ) throws -> Sourced<RuleMessages> {
    func messages(_ name: String) throws -> RuleMessages? {
      guard let language = folder.messageLanguages.first(where: { $0.rawValue == name }) else { return nil }
      do throws(RuleFault) {
        return try folder.messages(in: language)
      } catch {
        throw Failure(error, folder: folder.path)
      }
    }
    let known = { folder.messageLanguages.map(\.rawValue) }
    if let name = options.messages {
      guard let messages = try messages(name) else {
        throw Failure(
          "`--messages` must name a language of reports, found `\(name)`",
          hint: "known: \(known().joined(separator: ", "))")
      }
      return Sourced(value: messages, origin: "--messages")
    }
    guard let (word, file) = words.last(\.messages) else {
      return Sourced(value: .english, origin: "default")
    }
    guard let messages = try messages(word.text) else {
      throw RuleFault(word, file, "`messages` must name a language of reports", among: known())
    }
    return Sourced(value: messages, origin: "\(file.file):\(word.line)")
  }

  private static func unknown(_ flag: String, _ kind: String, _ found: String, among known: [String]) -> Failure {
    Failure(
      "`\(flag)` must name \(kind), found `\(found)`",
      hint: Nearest.name(to: found, among: known).map { "did you mean `\($0)`?" }
        ?? "known: \(known.joined(separator: ", "))")
  }
}
