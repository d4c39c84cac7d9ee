import Foundation
import TestSupport
import Testing

/// `fairtender models`
@Suite struct ModelsTests {
  private let rules: TemporaryFolder
  private let program: Program

  init() throws {
    rules = try SmallModels.folder()
    program = Program(rules: rules)
  }

  @Test func listsModels() throws {
    let line = "no-discrimination\tperformance-condition\tno-discrimination\tde en\tNo discrimination"
    #expect(try program.run("models", "list").lines == [line])
    let narrow = ["--kind", "performance-condition", "--clause", "no-discrimination", "--language", "de"]
    #expect(try program.run(["models", "list"] + narrow).lines == [line])
    let other = try program.run("models", "list", "--kind", "reserved")
    #expect(other.status == 0 && other.lines.isEmpty)
  }

  @Test(arguments: ["text", "markdown", "json"])
  func showsAModel(format: String) throws {
    let run = try program.run("models", "show", "no-discrimination", "--set", "days=2.5", "--format", format)
    #expect(run.status == 0, "\(run.errors)")
    try Snapshot.expect(run.text, named: "model.\(format)")
  }

  @Test func showsALanguageAndALevel() throws {
    let run = try program.run("models", "show", "no-discrimination", "--language", "de", "--level", "entry")
    #expect(run.lines.prefix(2) == ["Gleichbehandlung", "Niemand wird benachteiligt."])
    let fuller = try program.run("models", "show", "no-discrimination", "--language", "de", "--set", "days=2.5")
    #expect(fuller.text.contains("in 2,5 Tagen"))
  }

  @Test func keepsTheSchema() throws {
    let schema = try JSONSchema(Repository.text(of: "Sources/TenderReport/Schema/fairtender.model-1.schema.json"))
    let run = try program.run("models", "show", "no-discrimination", "--format", "json")
    #expect(try schema.problems(of: JSONValue(run.text)) == [])
    let broken = run.text.replacing("\"level\": \"standard\"", with: "\"level\": \"usual\"")
    #expect(try schema.problems(of: JSONValue(broken)) != [])
  }

  @Test(arguments: [
    (
      ["list", "--clause", "no-discriminatio"],
      "`--clause` must be a clause type that has a model, found `no-discriminatio`",
      "did you mean `no-discrimination`?"
    ),
    (
      ["list", "--language", "fr"], "`--language` must be a language in which a model is written, found `fr`",
      "written: de, en"
    ),
    (
      ["show", "no-discriminations"], "a model must be named by its id, found `no-discriminations`",
      "did you mean `no-discrimination`?"
    ),
    (
      ["show", "wages"], "a model must be named by its id, found `wages`", "`fairtender models list` shows all ids"
    ),
    (
      ["show", "no-discrimination", "--language", "fr"],
      "`--language` must be a language in which `no-discrimination` is written, found `fr`", "written: de, en"
    ),
    (
      ["show", "no-discrimination", "--level", "ambitious"],
      "`--level` must be a level of `no-discrimination`, found `ambitious`", "known: entry, standard"
    ),
    (
      ["show", "no-discrimination", "--set", "hours=3"],
      "a parameter must be one of the model's, found `hours`", "parameters of `no-discrimination`: days"
    ),
    (
      ["show", "no-discrimination", "--set", "days=1", "days=91"],
      "`days` must be from 1 to 90 days, found 91", "Days until a complaint is answered."
    ),
    (
      ["show", "no-discrimination", "--set", "days=few"],
      "`--set` must be a parameter and a number, found `days=few`", "such as --set days=14"
    ),
  ])
  func tellsWhatIsKnownWhereAWordIsNot(_ arguments: [String], _ message: String, _ hint: String) throws {
    let run = try program.run(["models"] + arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors == "fairtender: error: \(message)\nhint: \(hint)\n")
  }

  @Test func showsTheCommandWhereAKindIsUnknown() throws {
    let run = try program.run("models", "list", "--kind", "conditions")
    #expect(run.status == 2)
    #expect(run.errors.contains("performance-condition"))
  }

  @Test func refusesADamagedModelWithItsPlace() throws {
    try rules.write("# A\n## standard\n{day}", to: "models/no-discrimination/en.md")
    let run = try program.run("models", "list")
    #expect(run.status == 2)
    #expect(
      run.errors.hasPrefix(
        rules.path
          + "/models/no-discrimination/en.md:3:1: error: a parameter must be declared in `model.yml`, found `{day}`\nhint: "
      ))
  }

  @Test func testsModelsAsTheyWouldBePasted() throws {
    #expect(try program.run("models", "test", "--language", "en").lines == ["2 passed, 0 failed"])
    let text = SmallModels.english.replacing("must not discriminate.", with: "is kind to locals.")
    try rules.write(text, to: "models/no-discrimination/en.md")
    let run = try program.run("models", "test", "--language", "en")
    #expect(run.status == 1)
    let place = rules.path + "/models/no-discrimination/en.md:3: error: "
    #expect(
      run.lines == [
        place + "a model must be found as a binding `no-discrimination`, found no clause",
        place + "a model must give no finding, found L90 error-lint in `locals`", "1 passed, 1 failed",
      ])
  }
}

/// The models of the repository.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: Repository.root.path + "/Rules/models")))
struct RepositoryModelsTests {
  @Test func everyTextIsFoundAsItsOwnClauseAndGivesNoFinding() throws {
    let run = try Program().run("models", "test")
    #expect(run.status == 0, "\(run.text)\(run.errors)")
  }

  @Test func everyNameInModelsAndSuggestionsLeadsSomewhere() throws {
    let complaints = try Program().run("rules", "lint").lines.filter {
      $0.contains(": error: ") && ($0.contains("/models/") || $0.contains("`suggest`"))
    }
    #expect(complaints == [])
  }
}
