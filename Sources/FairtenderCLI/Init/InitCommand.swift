import ArgumentParser
import Foundation
import TenderDocument
import TenderRules
import TenderText

/// `fairtender init`
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Write a commented `.fairtender.yml`; asks for country and language.",
    discussion: "With `--country` and `--language` it asks nothing. A file that is there is never changed.")

  @Argument(help: "The folder of the new file; the working directory where none is named.")
  var folder = "."

  @Option(help: "The buyer's country, such as `FR` or `FRA`.")
  var country: String?

  @Option(help: "Your language, such as `fr`: that of the comments, where it is English, French or German.")
  var language: String?

  @Option(help: "The profile; `charter` unless named.")
  var profile = Settings.defaultProfile

  @Option(help: "The folder of rules.")
  var rules: String?

  func run() throws {
    let path = ConfigurationFinder.absolute(ConfigurationFile.name, below: ConfigurationFinder.absolute(folder))
    let shown = ConfigurationFinder.shown(path)
    var status = stat()
    guard lstat(path, &status) != 0 else {
      throw Failure(
        "`init` must not change a file that is there, found `\(shown)`", hint: "edit it, or remove it first")
    }
    let (rules, _) = try RulesLocation.load(option: rules)
    let known = rules.profiles.map(\.id)
    guard known.contains(profile) else {
      throw Failure(
        "`--profile` must name a profile, found `\(profile)`",
        hint: Nearest.name(to: profile, among: known).map { "did you mean `\($0)`?" }
          ?? "known: \(known.joined(separator: ", "))")
    }
    let country = try answeredCountry()
    let language = try answeredLanguage(in: country)
    let others = rules.profiles.filter { other in
      other.id != profile && (other.countries.contains(country.code) || other.buyer?.country == country.code)
    }
    let initial = InitialConfiguration(
      country: country, language: language, profile: profile, others: others.map { ($0.id, $0.title) })
    try Self.write(initial.text, to: path)
    StandardOutput().finish("\(shown) is written; `fairtender config show --origin` tells what holds.\n")
  }

  // MARK: Questions

  private func answeredCountry() throws -> Country {
    let hint = "known: " + Country.all.map(\.short).joined(separator: ", ")
    if let text = country {
      guard let country = Country.named(text) else {
        throw Failure("`--country` must be a country code such as `FR`, found `\(text)`", hint: hint)
      }
      return country
    }
    return try Self.ask(
      "Country of the buyer (\(Country.all.map(\.short).joined(separator: " "))): ", flag: "--country"
    ) {
      Country.named($0)
    }
  }

  private func answeredLanguage(in country: Country) throws -> LanguageCode {
    if let text = language {
      guard let code = LanguageCode(declared: text) else {
        throw Failure("`--language` must be an ISO 639-1 code such as `fr`, found `\(text)`")
      }
      return code
    }
    let usual = country.languages[0]
    return try Self.ask("Your language [\(usual)]: ", flag: "--language") { text in
      LanguageCode(declared: text.isEmpty ? usual : text)
    }
  }

  /// Asks until the answer is understood, three times at most.
  private static func ask<Answer>(_ question: String, flag: String, _ understood: (String) -> Answer?) throws -> Answer
  {
    guard isatty(STDIN_FILENO) == 1 else {
      throw Failure(
        "`\(flag)` must be given where standard input is no terminal, found none",
        hint: "such as `fairtender init --country FR --language fr`")
    }
    for _ in 0..<3 {
      StandardError.write(question)
      guard let line = readLine() else { break }
      if let answer = understood(line.trimmingCharacters(in: .whitespaces)) { return answer }
      StandardError.write("That is not understood.\n")
    }
    throw Failure("an answer must be understood, found none", hint: "`\(flag)` gives it on the command line")
  }

  /// - Throws: `Failure` where the file can't be made, or came into being meanwhile.
  private static func write(_ text: String, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw Failure("the file must be writable, found: \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    let output = StandardOutput(descriptor: descriptor)
    try output.write(Array(text.utf8))
    try output.flush()
  }
}
