import TenderDocument

/// Holds every text of model clauses to what it is for: pasted, it is found as its own clause, binds, and is nothing to warn of.
public struct ModelTester {
  /// Reads a text as the program does, in a language and, where the text would stand under a heading of that kind, with one role.
  public typealias Reading = (_ text: String, _ language: LanguageCode, _ role: Role?) throws -> Document

  private var checker: Checker
  private let read: Reading

  /// - Parameters:
  ///   - checker: with the rules that the texts must be found by.
  ///   - read: rules know no reader.
  public init(_ checker: Checker, read: @escaping Reading) {
    self.checker = checker
    self.read = read
  }

  /// Tries every level of every text, or those of one language, filled with the usual values.
  ///
  /// - Returns: how many were tried, and what is wrong with those that failed, in the order of their files.
  public mutating func run(
    _ library: ModelLibrary, language: LanguageCode? = nil
  ) throws -> (count: Int, failures: [ExampleRunner.Failure]) {
    var count = 0
    var failures: [ExampleRunner.Failure] = []
    for model in library.models {
      for text in model.texts where language == nil || text.language == language {
        for passage in text.passages {
          count += 1
          let messages = try complaints(about: passage.level, of: text, model.clause)
          failures += messages.map { ExampleRunner.Failure(file: text.file, line: passage.line, message: $0) }
        }
      }
    }
    return (count, failures)
  }

  private mutating func complaints(
    about level: ModelLevel, of text: ModelText, _ clause: ModelClause
  ) throws -> [String] {
    let values = ModelValues(of: clause)
    let role: Role? = clause.kind == .awardCriterion ? .awardCriterion : nil
    let checked = checker.check(try read(text.pasted(level, values) ?? "", text.language, role))
    var messages = [recognition(of: clause, in: checked)].compactMap(\.self)
    if clause.kind == .awardCriterion, let weight = values["weight"] {
      messages += Self.weighing(weight, in: checked)
    }
    // That something is absent is said of a whole tender; one clause can't hold all that one needs.
    let findings = checked.findings.filter { $0.outcome == .notMet && ($0.place != nil || $0.searched.isEmpty) }
    return messages
      + findings.map { finding in
        let words = finding.quote.map { " in `\($0)`" } ?? ""
        return "a model must give no finding, found \(finding.rule) \(finding.name)\(words)"
      }
  }

  private func recognition(of clause: ModelClause, in checked: CheckedDocument) -> String? {
    let own = checked.clauses.filter { $0.type == clause.clause }
    if own.contains(where: { $0.strength == .binding }) { return nil }
    if let weak = own.first {
      return "a model must be found as a binding `\(clause.clause)`, found it \(weak.strength.rawValue)"
    }
    let others = checked.clauses.map { "\($0.strength.rawValue) `\($0.type)`" }
    return "a model must be found as a binding `\(clause.clause)`, found "
      + (others.isEmpty ? "no clause" : others.joined(separator: ", "))
  }

  /// What is wrong with the weight of the criterion as the award table shows it.
  private static func weighing(_ weight: Double, in checked: CheckedDocument) -> [String] {
    let criteria = checked.awardTables.flatMap(\.criteria)
    let social = criteria.filter { $0.family != nil }
    if social.contains(where: { $0.weight?.value == weight }) { return [] }
    let weights = social.compactMap { $0.weight?.raw }.map { "`\($0)`" }.joined(separator: ", ")
    let found =
      criteria.isEmpty
      ? "no criterion" : social.isEmpty ? "a criterion that names nothing social" : weights.isEmpty ? "none" : weights
    return ["an award criterion must have the weight \(ModelValues.plain(weight)), found \(found)"]
  }
}
