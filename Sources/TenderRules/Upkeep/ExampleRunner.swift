import TenderDocument
import TenderText

/// Runs the examples that stand in rule files.
public struct ExampleRunner {
  /// An example that did not behave.
  public struct Failure: Sendable, Equatable {
    /// Relative to the rules folder.
    public var file: String
    public var line: Int
    /// What must hold, and what was found.
    public var message: String
  }

  let rules: RuleSet
  private var detector: Detector

  public init(_ rules: RuleSet) {
    self.rules = rules
    detector = Detector(rules)
  }

  /// Runs every hit and miss, those of conditions too, or those of one language.
  ///
  /// - Returns: how many were run, and those that failed, in file order.
  public mutating func run(language: LanguageCode? = nil) -> (count: Int, failures: [Failure]) {
    let texts = run(language: language) { $0 }
    guard language == nil else { return texts }
    let notices = LintExampleRunner(rules: rules).run()
    return (texts.count + notices.count, texts.failures + notices.failures)
  }

  /// Runs every hit and miss, or those of one language, as text looks that went through editors, fonts and PDF.
  ///
  /// - Returns: how many were run, and those that failed by a defect alone.
  public mutating func runDamaged(language: LanguageCode? = nil) -> (count: Int, failures: [Failure]) {
    let known = Set(run(language: language).failures.map { "\($0.file):\($0.line)" })
    var count = 0
    var failures: [Failure] = []
    for defect in ExampleDefect.allCases {
      let result = run(language: language) { defect.applied(to: $0) }
      count += result.count
      for var failure in result.failures where !known.contains("\(failure.file):\(failure.line)") {
        failure.message = "\(defect.rawValue): \(failure.message)"
        failures.append(failure)
      }
    }
    return (count, failures)
  }

  /// Runs the words found in each hit, where they are few, behind a word that denies them, such as `no`: they must not be found.
  public mutating func runDenied(language: LanguageCode? = nil) -> (count: Int, failures: [Failure]) {
    var count = 0
    var failures: [Failure] = []
    for code in rules.languages where language == nil || code == language {
      guard let definition = rules.definition(of: code),
        let denial = definition.vocabulary.entries(of: \.denialBefore).first(where: { $0.text.allSatisfy(\.isLetter) })
      else { continue }
      for wording in definition.wordings {
        guard let index = rules.clauseTypes.firstIndex(where: { $0.id == wording.rule }),
          rules.clauseTypes[index].isNegatable
        else { continue }
        let type = (owner: LanguageRules.Owner.clause(index), role: rules.clauseTypes[index].exampleRole)
        for hit in wording.phrases.hits {
          let plain = MarkedText(hit.text).text
          let role = hit.role ?? type.role
          guard let found = find(plain, language: code, role: role, owner: type.owner).first else { continue }
          let words = String(decoding: Array(plain.utf8)[found.range], as: UTF8.self)
          // What is longer is a sentence, which no word in front of it denies.
          guard words.split(whereSeparator: \.isWhitespace).count <= 4 else { continue }
          let text = "\(denial.text) \(words)."
          count += 1
          guard !find(text, language: code, role: role, owner: type.owner).isEmpty else { continue }
          failures.append(
            Failure(
              file: wording.phrases.file, line: hit.line,
              message: "denied words must not be found, they were in `\(text)`"))
        }
      }
    }
    return (count, failures)
  }

  /// Runs the examples as `rewrite` writes them, marks included.
  mutating func run(
    language: LanguageCode?, rewriting rewrite: (String) -> String
  ) -> (count: Int, failures: [Failure]) {
    var count = 0
    var failures: [Failure] = []
    for code in rules.languages where language == nil || code == language {
      for wording in rules.definition(of: code)?.wordings ?? [] {
        count += wording.phrases.hits.count + wording.phrases.misses.count
        failures += run(wording, rewrite)
      }
    }
    return (count, failures.sorted { ($0.file, $0.line) < ($1.file, $1.line) })
  }

  private mutating func run(_ wording: LanguageDefinition.Wording, _ rewrite: (String) -> String) -> [Failure] {
    guard let (owner, role) = owner(of: wording) else { return [] }
    return run(wording.phrases, owner: owner, role: role, rewrite)
  }

  /// The rule that is worded, and the role of its examples.
  func owner(of wording: LanguageDefinition.Wording) -> (owner: LanguageRules.Owner, role: Role)? {
    if let index = rules.clauseTypes.firstIndex(where: { $0.id == wording.rule }) {
      return (.clause(index), rules.clauseTypes[index].exampleRole)
    }
    if let index = rules.lints.firstIndex(where: { $0.id == wording.rule }) {
      return (.lint(index), rules.lints[index].exampleRole)
    }
    return nil
  }

  private mutating func run(
    _ phrases: LanguagePhrases, owner: LanguageRules.Owner, role: Role, _ rewrite: (String) -> String
  ) -> [Failure] {
    var failures: [Failure] = []
    for hit in phrases.hits {
      let marked = MarkedText(rewrite(hit.text))
      let found = find(marked.text, language: phrases.language, role: hit.role ?? role, owner: owner)
      if let message = marked.complaint(about: found) {
        failures.append(Failure(file: phrases.file, line: hit.line, message: message))
      }
    }
    for miss in phrases.misses {
      let text = rewrite(miss.text)
      let found = find(text, language: phrases.language, role: miss.role ?? role, owner: owner)
      if let first = found.first {
        let words = String(decoding: Array(text.utf8)[first.range], as: UTF8.self)
        failures.append(
          Failure(
            file: phrases.file, line: miss.line,
            message: "a miss must not be found, phrase #\(first.phrase) found `\(words)`"))
      }
    }
    return failures
  }

  private mutating func find(
    _ text: String, language: LanguageCode, role: Role, owner: LanguageRules.Owner
  ) -> [(range: Range<Int>, phrase: Int)] {
    let document = Document(text: text, language: language, role: role)
    let candidates = candidates(in: document)
    return ClauseAssembler(rules: rules, document: document).settle(candidates)
      .filter { $0.owner == owner }.map { ($0.range, $0.phrase) }
  }

  /// What phrases find, before one rule is held against another.
  mutating func candidates(in document: Document) -> [Candidate] {
    detector.detect(in: document).candidates
  }
}

extension Document {
  /// One text with one role, such as a passage or an example.
  public init(text: String, language: LanguageCode, role: Role) {
    let source = SourceText(text)
    self.init(
      format: .text, source: source, text: MappedText(wholeOf: source), paths: PathTable(isXPath: false),
      notice: Notice(kind: .document))
    guard !source.utf8.isEmpty else { return }
    fields = [Field(path: -1, role: role, language: language, range: 0..<source.utf8.count)]
  }
}
