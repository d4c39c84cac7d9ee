import TenderText

/// The profiles that can be chosen: those of the rules and those that a configuration brings.
public struct ProfileBook: Sendable {
  private static let longestChain = 16

  private let profiles: [Profile]
  private let lints: [Lint]
  private let policies: [Policy]

  /// - Throws: what is wrong with a profile: an unknown lint, parameter, policy or base, or a circle of bases.
  public init(rules: RuleSet, own: [Profile] = []) throws(RuleFault) {
    self.init(rules.profiles, lints: rules.lints, policies: rules.policies, own: own)
    // Those of the rules were proved when they were loaded.
    for profile in own { try prove(profile) }
  }

  init(_ profiles: [Profile], lints: [Lint], policies: [Policy], own: [Profile] = []) {
    self.profiles = own + profiles
    self.lints = lints
    self.policies = policies
  }

  /// The ids, each once, sorted.
  public var ids: [String] { Set(profiles.map(\.id)).sorted() }

  /// The profile named `id`, or nil; a configuration's own comes before one of the rules.
  public func profile(_ id: String) -> Profile? {
    profiles.first { $0.id == id }
  }

  /// The profile and those it extends, the farthest base first; empty for an id that is not known.
  public func chain(_ id: String) -> [Profile] {
    var chain: [Profile] = []
    var next = profile(id)
    while let profile = next, chain.count < Self.longestChain {
      chain.insert(profile, at: 0)
      next = profile.base.flatMap { base(of: profile, $0) }
    }
    return chain
  }

  /// A profile that extends its own name means the one of the rules.
  private func base(of profile: Profile, _ id: String) -> Profile? {
    profiles.first { $0.id == id && ($0.id != profile.id || $0.file != profile.file) }
  }

  // MARK: Proof

  /// Proves every profile.
  func prove() throws(RuleFault) {
    for profile in profiles { try prove(profile) }
  }

  private func prove(_ profile: Profile) throws(RuleFault) {
    if let policy = profile.policy, !policies.contains(where: { $0.id == policy }) {
      throw unknown("policy", policy, among: policies.map(\.id), in: profile)
    }
    if let id = profile.base, base(of: profile, id) == nil {
      throw unknown("extends", id, among: ids.filter { $0 != profile.id }, in: profile)
    }
    if chain(profile.id).count == Self.longestChain {
      throw RuleFault(
        file: profile.file,
        message: "`extends` must lead to a profile that extends none, found a circle or more than "
          + "\(Self.longestChain) from `\(profile.id)` on")
    }
    try prove(profile.choices, file: profile.file)
  }

  /// Proves that every choice names a lint and parameters that it has, with values in their range.
  public func prove(_ choices: [LintChoice], file: String) throws(RuleFault) {
    for choice in choices {
      guard let lint = lints.first(where: { $0.id == choice.rule }) else {
        throw RuleFault(
          file: file, line: choice.line, column: choice.column,
          message: "a lint must be named by its id, found `\(choice.rule)`",
          hint: Nearest.name(to: choice.rule, among: lints.map(\.id)).map { "did you mean `\($0)`?" }
            ?? "`fairtender rules list` shows all ids")
      }
      for parameter in choice.parameters { try prove(parameter, of: lint, choice, file: file) }
    }
  }

  private func prove(
    _ own: LintChoice.Parameter, of lint: Lint, _ choice: LintChoice, file: String
  ) throws(RuleFault) {
    guard let known = lint.parameters.first(where: { $0.name == own.name }) else {
      let names = lint.parameters.map(\.name)
      throw RuleFault(
        file: file, line: choice.line, column: choice.column,
        message: "a parameter of `\(lint.id)` must be a known one, found `\(own.name)`",
        hint: names.isEmpty ? "`\(lint.id)` has none" : "known: \(names.joined(separator: ", "))")
    }
    guard known.range.contains(own.value) else {
      throw RuleFault(
        file: file, line: choice.line, column: choice.column,
        message: "`\(own.name)` of `\(lint.id)` must be from \(LintParameter.words(known.range.lowerBound)) to "
          + "\(LintParameter.words(known.range.upperBound)), found \(LintParameter.words(own.value))")
    }
  }

  private func unknown(_ key: String, _ found: String, among known: [String], in profile: Profile) -> RuleFault {
    RuleFault(
      file: profile.file, message: "`\(key)` of `\(profile.id)` must be a known name, found `\(found)`",
      hint: Nearest.name(to: found, among: known).map { "did you mean `\($0)`?" }
        ?? "known: \(known.sorted().joined(separator: ", "))")
  }
}
