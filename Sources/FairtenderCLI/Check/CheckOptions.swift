import ArgumentParser
import TenderDocument
import TenderReaders
import TenderReport
import TenderRules
import TenderText

/// Options of every command that checks.
struct CheckOptions: ParsableArguments {
  @Option(help: "The folder of rules.")
  var rules: String?

  @Option(help: "The language of the documents, such as `fr`, where they declare none.")
  var language: String?

  @Option(help: "The encoding of text files, such as `windows-1252`, where it is not found out rightly.")
  var encoding: String?

  @Option(name: .customLong("max-size"), help: "Refuse inputs of more bytes.")
  var maxSize = InputFile.defaultLimit

  @Option(help: "The policy that turns clauses into verdicts.")
  var policy = "charter"

  func context() throws -> CheckContext {
    let (rules, folder) = try RulesLocation.load(option: rules)
    guard let policy = rules.policy(policy) else {
      let known = rules.policies.map(\.id)
      throw Failure(
        "`--policy` must name a policy, found `\(policy)`",
        hint: Nearest.name(to: policy, among: known).map { "did you mean `\($0)`?" }
          ?? "known: \(known.joined(separator: ", "))")
    }
    var hints = ReaderCatalog.Hints()
    if let language {
      guard let code = LanguageCode(declared: language) else {
        throw Failure("`--language` must be an ISO 639-1 code such as `fr`, found `\(language)`")
      }
      hints.language = code
    }
    if let encoding {
      guard let known = TextEncoding(rawValue: encoding.lowercased()) else {
        throw Failure(
          "`--encoding` must be a known encoding, found `\(encoding)`",
          hint: "known: \(TextEncoding.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      hints.encoding = known
    }
    return CheckContext(rules: rules, rulesFolder: folder, policy: policy, hints: hints, sizeLimit: maxSize)
  }
}
