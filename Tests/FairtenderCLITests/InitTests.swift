import Foundation
import Testing

/// `fairtender init`
@Suite struct InitTests {
  private let folder: TemporaryFolder
  private let rules: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    rules = try SmallRules.folder()
    try rules.write("id: charter\ntitle: The charter", to: "profiles/charter.yml")
    try rules.write("id: nantes\ntitle: Nantes\nbuyer: { name: N, country: FRA }", to: "profiles/nantes.yml")
    try rules.write("id: malmo\ntitle: Malmö\nbuyer: { name: M, country: SWE }", to: "profiles/malmo.yml")
    try rules.write("id: berlin\ntitle: Berlin\ncountries: [DEU]", to: "profiles/berlin.yml")
  }

  private func run(_ arguments: String..., input: String = "") throws -> Program.Run {
    try run(arguments, input: input)
  }

  private func run(_ arguments: [String], input: String = "") throws -> Program.Run {
    var program = Program(rules: rules)
    program.folder = folder.url("")
    return try program.run(arguments, input: input)
  }

  private var text: String {
    get throws { try String(contentsOf: folder.url(".fairtender.yml"), encoding: .utf8) }
  }

  @Test(arguments: [
    ("FR", "fr", "# Réglages de Fairtender", "#   nantes: Nantes\nprofile: charter\n"),
    ("deu", "de", "# Einstellungen von Fairtender", "#   berlin: Berlin\n"),
    ("Sweden", "sv", "# Settings of Fairtender", "#   malmo: Malmö\n"),
    ("IE", "en", "# Settings of Fairtender", "profile: charter\n"),
  ])
  func writesAFileThatTheOfficerCanRead(country: String, language: String, head: String, others: String) throws {
    let run = try run("init", "--country", country, "--language", language)
    #expect(run.status == 0 && run.text.hasPrefix(".fairtender.yml is written"), "\(run.errors)")
    let text = try text
    #expect(text.hasPrefix(head) && text.contains(others) && text.contains("\n# language: \(language)\n"))
    let shown = try self.run("config", "show", "--origin")
    #expect(shown.status == 0 && shown.text.contains("profile: charter  # .fairtender.yml:"), "\(shown.errors)")
  }

  @Test func everyLineOfItsExamplesHoldsForTheRealRules() throws {
    let real = Repository.root.appending(path: "Rules").path(percentEncoded: false)
    _ = try run("init", "--country", "FR", "--language", "en", "--profile", "nantes")
    let marks = ["exclude:", "  - ", "lints:", "  L", "  A"]
    let lines = try text.split(separator: "\n").map { line in
      let bare = line.hasPrefix("# ") ? String(line.dropFirst(2)) : String(line)
      return marks.contains(where: bare.hasPrefix) ? bare : String(line)
    }
    try folder.write(lines.joined(separator: "\n"), to: ".fairtender.yml")
    let shown = try run("config", "show", "--origin", "--rules", real)
    #expect(shown.status == 0, "\(shown.errors)")
    #expect(shown.text.contains("profile: nantes") && shown.text.contains("  L22: off  # .fairtender.yml:"))
  }

  @Test func neverChangesAFileThatIsThere() throws {
    try folder.write("profile: oslo\n", to: ".fairtender.yml")
    let run = try run("init", "--country", "FR", "--language", "fr")
    #expect(run.status == 2 && run.errors.contains("`init` must not change a file that is there"))
    #expect(try text == "profile: oslo\n")
  }

  @Test(arguments: [["init"], ["init", "--country", "FR"]])
  func doesNotAskWhereNobodyCanAnswer(arguments: [String]) throws {
    let run = try run(arguments, input: "FR\nfr\n")
    #expect(run.status == 2 && run.errors.contains("must be given where standard input is no terminal"))
    #expect(try folder.names().isEmpty)
  }

  @Test(arguments: [
    (["--country", "Atlantis", "--language", "fr"], "`--country` must be a country code"),
    (["--country", "FR", "--language", "klingon"], "`--language` must be an ISO 639-1 code"),
    (["--country", "FR", "--language", "fr", "--profile", "nante"], "did you mean `nantes`?"),
    (["--country", "FR", "--language", "fr", "missing/folder"], "the file must be writable"),
  ])
  func saysWhatItDoesNotKnow(arguments: [String], message: String) throws {
    let run = try run(["init"] + arguments)
    #expect(run.status == 2 && run.errors.contains(message), "\(run.errors)")
    #expect(try folder.names().isEmpty)
  }
}
