import TenderDocument
import TenderText

/// Holds rules to what a reader of reports may expect of them: a source, a title, examples.
public struct RuleLinter {
  /// A clause type needs this many examples of each kind in every language, a lint one fewer.
  static let fewestExamples = 3
  static let longestTitle = 6

  /// Something that a rule lacks.
  public struct Complaint: Sendable, Equatable {
    public enum Severity: String, Sendable {
      case error
      /// It may be meant so.
      case warning
    }

    public var severity = Severity.error
    /// A rule's id, or a file below the rules folder, with line and column where they are known.
    public var subject: String
    /// What must hold, and what was found.
    public var message: String
    /// A sure next step; nil where there is none.
    public var hint: String?
  }

  let rules: RuleSet
  let messages: [RuleMessages]

  /// - Parameter messages: of every language but English.
  public init(_ rules: RuleSet, messages: [RuleMessages] = []) {
    self.rules = rules
    self.messages = messages
  }

  /// Ordered by rule, then by model, then by language.
  public func complaints() -> [Complaint] {
    var complaints: [Complaint] = []
    for type in rules.clauseTypes {
      complaints += about(type.id, title: type.title, sources: type.sources)
      let known = rules.clauseTypes.map(\.id) + rules.lints.map(\.id)
      for other in type.yieldsTo where !known.contains(other) {
        let message = "`yields-to` must name a clause type or a lint, found `\(other)`"
        complaints.append(Complaint(subject: type.id, message: message))
      }
    }
    for lint in rules.lints { complaints += about(lint) }
    complaints += complaintsAboutModels()
    complaints += messages.flatMap(complaints(about:))
    for profile in rules.profiles { complaints += about(profile) }
    for language in rules.languages {
      if let definition = rules.definition(of: language) {
        complaints += UnnamedLists(definition).complaints()
        complaints += losses(definition)
      }
      for wording in rules.definition(of: language)?.wordings ?? [] { complaints += about(wording) }
    }
    return complaints
  }

  private func about(_ id: String, title: String, sources: [RuleSource]) -> [Complaint] {
    var complaints: [Complaint] = []
    let words = title.split(separator: " ").count
    if words == 0 || words > Self.longestTitle {
      complaints.append(
        Complaint(subject: id, message: "a title must have 1 to \(Self.longestTitle) words, found \(words)"))
    }
    if sources.isEmpty {
      complaints.append(Complaint(subject: id, message: "a rule must name its sources, found none"))
    }
    for source in sources where source.read == nil {
      complaints.append(
        Complaint(subject: id, message: "a source must say when it was read, found `\(source.text)` without"))
    }
    return complaints
  }

  private func about(_ profile: Profile) -> [Complaint] {
    var complaints = about(profile.id, title: profile.title, sources: profile.sources)
    for (key, text) in [("about", profile.about), ("lawful", profile.lawful)] where text.isEmpty {
      complaints.append(Complaint(subject: profile.file, message: "`\(key)` must be given, found none"))
    }
    return complaints
  }

  private func about(_ lint: Lint) -> [Complaint] {
    var complaints = about(lint.id, title: lint.title, sources: lint.sources)
    if lint.confidence == .low, lint.severity == .error {
      complaints.append(Complaint(subject: lint.id, message: "a lint of low confidence must be no error, found one"))
    }
    guard let examples = rules.lintExamples[lint.id], lint.condition != nil else { return complaints }
    for (kind, count) in [("hits", examples.hits.count), ("misses", examples.misses.count)] where count < 2 {
      complaints.append(Complaint(subject: examples.file, message: "`\(kind)` must hold at least 2, found \(count)"))
    }
    return complaints
  }

  /// Phrases and entries of lists that ask for less than they say, as function words are passed over.
  private func losses(_ definition: LanguageDefinition) -> [Complaint] {
    let losses = PhraseLosses(functionWords: definition.vocabulary.functionWords)
    let lists = definition.vocabulary.lists.sorted { $0.key < $1.key }.flatMap(\.value)
    var complaints = complaints(about: lists, in: definition.vocabulary.file, losses)
    for wording in definition.wordings {
      complaints += self.complaints(about: wording.phrases.patterns, in: wording.phrases.file, losses)
    }
    return complaints
  }

  private func complaints(about phrases: [PlacedText], in file: String, _ losses: PhraseLosses) -> [Complaint] {
    phrases.sorted { ($0.line, $0.column) < ($1.line, $1.column) }.compactMap { phrase in
      guard let syntax = try? PhraseSyntax(phrase.text), let message = losses.complaint(about: syntax) else {
        return nil
      }
      return Complaint(
        severity: .warning, subject: "\(file):\(phrase.line):\(phrase.column)",
        message: "\(message), in the phrase `\(phrase.text)`")
    }
  }

  private func about(_ wording: LanguageDefinition.Wording) -> [Complaint] {
    let phrases = wording.phrases
    let isLint = rules.lints.contains { $0.id == wording.rule }
    let fewest = isLint ? Self.fewestExamples - 1 : Self.fewestExamples
    var complaints: [Complaint] = []
    if phrases.phrases.isEmpty {
      complaints.append(Complaint(subject: phrases.file, message: "a language must have a phrase, found none"))
    }
    for (kind, count) in [("hits", phrases.hits.count), ("misses", phrases.misses.count)] where count < fewest {
      complaints.append(
        Complaint(subject: phrases.file, message: "`\(kind)` must hold at least \(fewest), found \(count)"))
    }
    return complaints
  }
}
