import ArgumentParser
import TenderDocument
import TenderRules
import TenderText

/// Options of every command that checks.
struct CheckOptions: ParsableArguments {
  @Option(help: "The folder of rules.")
  var rules: String?

  @Option(help: "The language of the documents, such as `fr`, where they declare none.")
  var language: String?

  @Option(help: "The language that reports are told in, such as `fr`; English by default.")
  var messages: String?

  @Option(help: "The encoding of text files, such as `windows-1252`, where it is not found out rightly.")
  var encoding: String?

  @Option(name: .customLong("max-size"), help: "Refuse inputs of more bytes.")
  var maxSize = InputFile.defaultLimit

  @Option(help: "The profile that chooses policy and lints; `fairtender profiles list` shows all.")
  var profile: String?

  @Option(help: "The policy that turns clauses into verdicts, in the place of the profile's.")
  var policy: String?

  @Option(help: "Take this configuration for every input, not the nearest `.fairtender.yml`.")
  var config: String?

  @Flag(name: .customLong("no-config"), help: "Read no configuration.")
  var noConfig = false

  /// - Throws: `Failure` for a name that is none.
  func knownEncoding() throws -> TextEncoding? {
    guard let encoding else { return nil }
    guard let known = TextEncoding(rawValue: encoding.lowercased()) else {
      throw Failure(
        "`--encoding` must be a known encoding, found `\(encoding)`",
        hint: "known: \(TextEncoding.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return known
  }
}
