import Foundation
import TenderReaders
import TenderRules

/// Makes the plan of every input: its nearest configuration, and the flags above it.
///
/// All is read before the first document, so that a fault in a configuration stops a run before it says anything. Inputs of one folder share
/// their plan, and so do folders that one configuration speaks for.
struct CheckPlanner {
  private let options: CheckOptions
  private let failOn: FailOn?
  private var finder = ConfigurationFinder()
  private var known: [Settings] = []
  /// By absolute path of a configuration; the empty path stands for none.
  private var byFile: [String: Int] = [:]
  /// By folder, as the input names it.
  private var byFolder: [String: Int] = [:]
  private var rules: [String: (rules: RuleSet, folder: String)] = [:]

  init(_ options: CheckOptions, failOn: FailOn?) throws {
    guard options.config == nil || !options.noConfig else {
      throw Failure("`--config` and `--no-config` must not stand together")
    }
    self.options = options
    self.failOn = failOn
  }

  /// The settings of `input`.
  mutating func settings(for input: InputCollector.Input) throws -> Settings {
    known[try index(for: input)]
  }

  /// The context of a run, and its inputs without those that a configuration excludes.
  ///
  /// - Parameter named: paths that the user named; they are checked even if a pattern excludes them.
  mutating func context(
    for inputs: [InputCollector.Input], named: [String]
  ) throws -> (context: CheckContext, inputs: [InputCollector.Input]) {
    let named = Set(named)
    var kept: [InputCollector.Input] = []
    var plans: [Int] = []
    for input in inputs {
      let index = try index(for: input)
      if case .file(let path) = input, !named.contains(path), known[index].excludes(path) { continue }
      kept.append(input)
      plans.append(index)
    }
    let context = CheckContext(
      plans: known.map(CheckPlan.init), planOfInput: plans, encoding: try options.knownEncoding(),
      sizeLimit: options.maxSize)
    return (context, kept)
  }

  private mutating func index(for input: InputCollector.Input) throws -> Int {
    let folder =
      switch input {
      case .file(let path), .linkedFolder(let path): path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      case .standardInput: ""
      }
    if let index = byFolder[folder] { return index }
    let index = try index(ofFile: file(for: folder))
    byFolder[folder] = index
    return index
  }

  private mutating func file(for folder: String) -> String? {
    if options.noConfig { return nil }
    if let file = options.config { return ConfigurationFinder.absolute(file) }
    return finder.file(for: ConfigurationFinder.absolute(folder))
  }

  private mutating func index(ofFile file: String?) throws -> Int {
    if let index = byFile[file ?? ""] { return index }
    let files = try file.map(ConfigurationFinder.chain) ?? []
    var rules = self.rules
    let settings = try Settings(options: options, failOn: failOn, files: files) { path in
      if let loaded = rules[path ?? ""] { return loaded }
      let loaded = try RulesLocation.load(option: path)
      rules[path ?? ""] = loaded
      return loaded
    }
    self.rules = rules
    known.append(settings)
    byFile[file ?? ""] = known.count - 1
    return known.count - 1
  }
}
