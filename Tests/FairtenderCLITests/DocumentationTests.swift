import FairtenderCLI
import Foundation
import Testing

/// What README says must hold.
@Suite struct DocumentationTests {
  private let readme: String

  init() throws {
    readme = try Repository.text(of: "README.md")
  }

  @Test func everyCommandOfTheReadmeParses() throws {
    let commands = shellLines.compactMap(Self.arguments)
    #expect(commands.count >= 5)
    for arguments in commands {
      #expect(throws: Never.self, "\(arguments)") { _ = try Fairtender.parseAsRoot(arguments) }
    }
  }

  @Test(arguments: ["SurveyOfTED", "SurveyOnSpark"])
  func everyCommandOfTheArticleParses(name: String) throws {
    let article = try Repository.text(of: "Sources/FairtenderCLI/FairtenderCLI.docc/\(name).md")
    let commands = Self.blocks("sh", of: article).flatMap { $0.split(separator: "\n") }
      .compactMap { Self.arguments(of: String($0)) }
    #expect(commands.count >= 1)
    for arguments in commands {
      #expect(throws: Never.self, "\(arguments)") { _ = try Fairtender.parseAsRoot(arguments) }
    }
  }

  @Test func everyScriptOfTheReadmeCanBeRun() throws {
    let scripts = shellLines.compactMap { $0.split(separator: " ").first }.filter { $0.hasPrefix("Scripts/") }
    #expect(Set(scripts) == ["Scripts/run", "Scripts/test"])
    for script in scripts {
      #expect(
        FileManager.default.isExecutableFile(
          atPath: Repository.root.appending(path: script).path(percentEncoded: false)))
    }
  }

  @Test func theExcerptOfTheReadmeIsWhatTheProgramSays() throws {
    let command = try #require(readme.firstMatch(of: /`Scripts\/run (check Samples\/[^`]*)`/)?.1)
    let excerpt = try #require(blocks("text").first)
    let output = try Program().run(command.split(separator: " ").map(String.init)).text
    for part in excerpt.components(separatedBy: "\n…\n") {
      #expect(
        output.contains(part.trimmingCharacters(in: .newlines)), "`\(command)` must print:\n\(part)\nfound:\n\(output)")
    }
  }

  @Test func everyPathOfTheReadmeExists() throws {
    let paths = readme.matches(of: /`((?:Rules|Samples|Scripts|Sources)\/[A-Za-z0-9._\/-]*)`/).map(\.1)
    #expect(paths.count >= 5)
    for path in paths {
      #expect(
        FileManager.default.fileExists(atPath: Repository.root.appending(path: path).path(percentEncoded: false)),
        "\(path)")
    }
  }

  @Test func theRuleOfTheReadmePassesItsOwnExamples() throws {
    let rule = try #require(blocks("yaml").first)
    let rules = try SmallRules.folder()
    try rules.write("language: en\n" + rule, to: "clauses/no-discrimination/en.yml")
    let run = try Program(rules: rules).run("rules", "test")
    #expect(run.status == 0 && run.lines.first == "2 passed, 0 failed", "\(run.text)")
  }

  @Test func theRuleOfTheArticlePassesItsOwnExamples() throws {
    let article = try Repository.text(of: "Sources/TenderRules/TenderRules.docc/AddingARule.md")
    let blocks = Self.blocks("yaml", of: article)
    try #require(blocks.count == 2)
    let rules = try TemporaryFolder()
    // English alone is enough to run it.
    for file in ["vocabulary/en.yml", "policies/charter.yml"] {
      try rules.write(Repository.text(of: "Rules/" + file), to: file)
    }
    try rules.write(blocks[0], to: "clauses/quiet-room/rule.yml")
    try rules.write(blocks[1], to: "clauses/quiet-room/en.yml")
    let run = try Program(rules: rules).run("rules", "test")
    #expect(run.status == 0 && run.lines.first == "6 passed, 0 failed", "\(run.text)")
    #expect(try Program(rules: rules).run("rules", "lint").text.contains("1 rules, 0 complaints, "))
  }

  @Test func theModelOfTheArticleIsFoundByTheRuleOfTheOther() throws {
    let rule = try Self.blocks("yaml", of: Repository.text(of: "Sources/TenderRules/TenderRules.docc/AddingARule.md"))
    let article = try Repository.text(of: "Sources/TenderRules/TenderRules.docc/AddingAModel.md")
    let values = Self.blocks("yaml", of: article)
    try #require(rule.count == 2 && values.count == 2)
    let rules = try TemporaryFolder()
    for file in ["vocabulary/en.yml", "policies/charter.yml"] {
      try rules.write(Repository.text(of: "Rules/" + file), to: file)
    }
    try rules.write(rule[0], to: "clauses/quiet-room/rule.yml")
    try rules.write(rule[1], to: "clauses/quiet-room/en.yml")
    try rules.write(values[0], to: "models/quiet-room/model.yml")
    try rules.write(#require(Self.blocks("markdown", of: article).first), to: "models/quiet-room/en.md")
    let lint = try Repository.text(of: "Rules/lints/L05-native-speaker/rule.yml")
    try rules.write(lint + "\n" + values[1], to: "lints/L05-native-speaker/rule.yml")
    let program = Program(rules: rules)
    #expect(try program.run("models", "test").lines == ["2 passed, 0 failed"])
    #expect(try program.run("rules", "lint").text.contains("2 rules, 0 complaints, "))
    for line in Self.blocks("sh", of: article).flatMap({ $0.split(separator: "\n") }) {
      let run = try program.run(#require(Self.arguments(of: String(line))))
      #expect(run.status == 0, "\(line): \(run.errors)\(run.text)")
    }
  }

  @Test func theLintOfTheArticlePassesItsOwnExamples() throws {
    let article = try Repository.text(of: "Sources/TenderRules/TenderRules.docc/AddingALint.md")
    let blocks = Self.blocks("yaml", of: article)
    try #require(blocks.count == 1)
    let rules = try SmallRules.folder()
    try rules.write(blocks[0], to: "lints/L96-long-and-unweighted/rule.yml")
    let run = try Program(rules: rules).run("rules", "test")
    #expect(run.status == 0 && run.lines.first == "4 passed, 0 failed", "\(run.text)")
  }

  private var shellLines: [String] {
    blocks("sh").flatMap { $0.split(separator: "\n").map(String.init) }
  }

  /// The content of each block of code in `language`.
  private func blocks(_ language: String) -> [String] {
    Self.blocks(language, of: readme)
  }

  private static func blocks(_ language: String, of text: String) -> [String] {
    text.components(separatedBy: "```\(language)\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
  }

  /// Those that a shell would give to `fairtender`; nil for other commands.
  private static func arguments(of line: String) -> [String]? {
    let command = line.components(separatedBy: " | ").last ?? line
    let words = command.split(separator: " ").prefix { $0 != "<" && $0 != ">" }.map(String.init)
    guard let program = words.first, ["fairtender", "Scripts/run"].contains(program) else { return nil }
    return Array(words.dropFirst())
  }
}
