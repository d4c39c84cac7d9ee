import Foundation
import Testing

/// `.fairtender.yml`: which file counts, what it says, and how it is shown.
@Suite struct ConfigurationTests {
  private let folder: TemporaryFolder
  private let rules: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    rules = try SmallRules.folder()
    for path in ["top.txt", "a/one.txt", "a/deep/two.txt", "b/three.txt"] {
      try folder.write(SmallRules.warning, to: path)
    }
  }

  private func program() -> Program {
    var program = Program(rules: rules)
    program.folder = folder.url("")
    return program
  }

  /// The severities of the warning in each document, by path.
  private func severities(_ arguments: String...) throws -> [String: [String]] {
    let run = try program().run(["check", "--format", "jsonl", "--fail-on", "never"] + arguments)
    #expect(run.status == 0, "\(run.errors)")
    let reports = try run.lines.map { try ReportLine($0) }
    return Dictionary(uniqueKeysWithValues: reports.map { ($0.source, $0.findings?.map(\.severity) ?? []) })
  }

  @Test func takesTheNearestFileAndMixesNothingIn() throws {
    try folder.write("lints: { L91: error, L90: off }", to: ".fairtender.yml")
    try folder.write("lints: { L91: info }", to: "a/.fairtender.yml")
    #expect(
      try severities(".") == [
        "./a/deep/two.txt": ["info"], "./a/one.txt": ["info"], "./b/three.txt": ["error"], "./top.txt": ["error"],
      ])
    let shown = try program().run("config", "show", "a/one.txt", "--origin").text
    #expect(shown.contains("  L91: info  # a/.fairtender.yml:1\n") && shown.contains("  L90: error  # default\n"))
  }

  @Test func extendsOnlyWhatItNames() throws {
    try folder.write("fail-on: never\nlints: { L91: error, L92: off }", to: "base.yml")
    try folder.write("extends: ../base.yml\nlints: { L91: info }", to: "a/.fairtender.yml")
    let shown = try program().run("config", "show", "a", "--origin").text
    #expect(shown.contains("  L91: info  # a/.fairtender.yml:2\n"))
    #expect(shown.contains("  L92: off  # base.yml:2\n") && shown.contains("fail-on: never  # base.yml:1\n"))
  }

  @Test func refusesACircleOfBases() throws {
    try folder.write("extends: a/.fairtender.yml", to: ".fairtender.yml")
    try folder.write("extends: ../.fairtender.yml", to: "a/.fairtender.yml")
    let run = try program().run("check", "a")
    #expect(run.status == 2 && run.text.isEmpty)
    #expect(
      run.errors.contains(
        ".fairtender.yml:1:10: error: `extends` must lead to a file that extends none, found a circle"))
  }

  @Test func stopsAtTheFolderOfARepository() throws {
    try folder.write("lints: { L91: error }", to: ".fairtender.yml")
    try FileManager.default.createDirectory(at: folder.url("a/.git"), withIntermediateDirectories: false)
    #expect(try severities("a") == ["a/deep/two.txt": ["warning"], "a/one.txt": ["warning"]])
  }

  @Test func takesThatOfTheWorkingDirectoryForStandardInput() throws {
    try folder.write("lints: { L91: error }", to: ".fairtender.yml")
    let run = try program().run("check", "-", "--format", "jsonl", input: SmallRules.warning)
    #expect(run.status == 1)
    let line = #"{"id": "1", "language": "en", "text": "\#(SmallRules.warning)"}"#
    let pipe = try program().run("pipe", input: line + "\n")
    #expect(try ReportLine(try #require(pipe.lines.first)).findings?.map(\.severity) == ["error"])
  }

  @Test func letsFlagsWin() throws {
    try folder.write("lints: { L91: error }", to: ".fairtender.yml")
    try folder.write("lints: { L91: info }", to: "other.yml")
    #expect(try severities("top.txt", "--no-config") == ["top.txt": ["warning"]])
    #expect(try severities("top.txt", "--config", "other.yml") == ["top.txt": ["info"]])
    try folder.write("policy: none", to: ".fairtender.yml")
    let shown = try program().run("config", "show", "--origin", "--policy", "charter")
    #expect(shown.status == 0 && shown.text.contains("policy: charter  # --policy\n"))
    #expect(try program().run("check", "top.txt", "--config", "other.yml", "--no-config").status == 2)
  }

  @Test func failsByTheWordOfEachFolder() throws {
    try folder.write("fail-on: warning", to: "a/.fairtender.yml")
    #expect(try program().run("check", "b").status == 0)
    #expect(try program().run("check", "a").status == 1)
    #expect(try program().run("check", "a", "b").status == 1)
    #expect(try program().run("check", "a", "b", "--fail-on", "error").status == 0)
  }

  @Test func passesOverWhatIsExcludedUnlessItIsNamed() throws {
    try folder.write("exclude: [deep, \"*.bak\"]", to: ".fairtender.yml")
    try folder.write(SmallRules.warning, to: "b/old.bak")
    #expect(try severities(".").keys.sorted() == ["./a/one.txt", "./b/three.txt", "./top.txt"])
    #expect(try severities("a/deep/two.txt").count == 1)
    let run = try program().run("check", "a/deep")
    #expect(run.status == 2 && run.errors.contains("a folder must hold files to check"))
  }

  @Test func takesRulesLanguageAndProfileFromTheFile() throws {
    let other = try SmallRules.folder()
    try other.write("id: calm\nlints: { L91: info }", to: "profiles/calm.yml")
    try folder.write(
      """
      rules: \(other.path)
      language: en
      profile: own
      profiles:
        own:
          extends: calm
          lints: { L92: error }
      """, to: ".fairtender.yml")
    #expect(try severities("top.txt") == ["top.txt": ["info"]])
    let shown = try program().run("config", "show", "--origin").text
    #expect(shown.contains("profile: own  # .fairtender.yml:3\n") && shown.contains("  L91: info  # profile calm\n"))
    #expect(shown.contains("  L92: error  # profile own\n") && shown.contains("language: en  # .fairtender.yml:2\n"))
    #expect(try program().run("profiles", "list").lines.map { $0.prefix { $0 != "\t" } } == ["calm", "own"])
  }

  @Test func showsAConfigurationThatSaysTheSame() throws {
    try folder.write("lints: { L91: error, L90: off }\nexclude: [deep]\nfail-on: info", to: ".fairtender.yml")
    let shown = try program().run("config", "show").text
    try folder.write(shown, to: "copy.yml")
    #expect(try program().run("config", "show", "--config", "copy.yml").text == shown)
  }

  @Test(
    arguments: [
      ("profil: x", "1:1: error: a key must be a known one, found `profil`", "did you mean `profile`?"),
      ("\nprofile: calm", "2:10: error: `profile` must name a profile, found `calm`", nil),
      ("policy: chartr", "1:9: error: `policy` must name a policy, found `chartr`", "did you mean `charter`?"),
      ("language: klingon", "1:11: error: `language` must be an ISO 639-1 code such as `fr`, found `klingon`", nil),
      ("fail-on: warnings", "1:10: error: `fail-on` must be a known name, found `warnings`", "did you mean `warning`?"),
      ("lints: { L9l: off }", "1:10: error: a lint must be named by its id, found `L9l`", "did you mean `L90`?"),
      ("rules: missing", "error: ", nil),
      ("extends: none.yml", "1:10: error: `extends` must name a file that can be read, found `none.yml`", nil),
      ("profiles: { own: { extends: calm } }", "error: `extends` of `own` must be a known name, found `calm`", nil),
    ] as [(String, String, String?)])
  func endsWithTwoAndThePlaceOfAFault(text: String, message: String, hint: String?) throws {
    try folder.write(text, to: "a/.fairtender.yml")
    let run = try program().run("check", ".")
    #expect(run.status == 2 && run.text.isEmpty)
    #expect(run.errors.contains(message), "\(run.errors)")
    if let hint { #expect(run.errors.contains("hint: " + hint), "\(run.errors)") }
  }

  @Test func theExamplesOfTheArticleHold() throws {
    let article = try Repository.text(of: "Sources/FairtenderCLI/FairtenderCLI.docc/ProfilesAndConfiguration.md")
    let blocks = article.components(separatedBy: "```yaml\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    try #require(blocks.count == 2)
    let real = Repository.root.appending(path: "Rules").path(percentEncoded: false)
    try folder.write(blocks[0], to: ".fairtender.yml")
    let city = try program().run("config", "show", "--origin", "--rules", real)
    #expect(city.text.contains("profile: our-city  # .fairtender.yml:1\n"), "\(city.errors)")
    #expect(city.text.contains("  A04: { severity: warning, parameters: { least: 15 } }  # profile our-city\n"))
    try folder.write(blocks[1], to: ".fairtender.yml")
    let malmo = try program().run("config", "show", "--rules", real).text
    #expect(malmo.contains("fail-on: warning\n") && malmo.contains("  A08: off\n"))
  }

  @Test func saysThatAFileIsMissing() throws {
    let run = try program().run("check", "top.txt", "--config", "none.yml")
    #expect(run.status == 2 && run.errors.hasPrefix("none.yml: error: a configuration must be readable"))
  }
}
