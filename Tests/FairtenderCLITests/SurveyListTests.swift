import TestSupport
import Testing

/// `--list` of `survey cities` and `survey report`.
@Suite struct SurveyListTests {
  private let rules: TemporaryFolder
  private let folder: TemporaryFolder

  init() throws {
    rules = try SmallRules.folder()
    folder = try TemporaryFolder()
  }

  @Test func groupsBuyersByAListOfOnesOwn() throws {
    let notice = try Repository.text(of: "Samples/barcelona-notice.es.xml")
    try folder.write(notice, to: "notices/city.xml")
    _ = try program.run("survey", "collect", database, folder.path + "/notices")
    try folder.write(
      "\u{FEFF}Group;Name;Town;NUTS\r\nmine;ayuntamiento de*;puertoclaro;\r\n\r\nother;;Elsewhere;ES5\r\n",
      to: "list.csv")
    let list = ["--list", folder.path + "/list.csv"]
    let cities = try program.run(["survey", "cities", database] + list)
    #expect(
      cities.lines == [
        "mine\tlist\t1\tAyuntamiento de Puertoclaro\tPuertoclaro\tESP", "other\tnone\t0\tES5\tElsewhere\t-",
      ])
    let table = try program.run(["survey", "report", database] + list).text
    #expect(table.contains("\r\nlist,mine,,procedures,,1,"))
    #expect(table.contains("\r\nlist,mine,2026,procedures,,1,"))
    #expect(!table.contains("list,other"))
    let memo = try program.run(["survey", "report", database, "--format", "markdown"] + list).text
    #expect(memo.contains("\n## Groups of the list\n"))
    #expect(memo.contains("\n| mine \\* | 1 |"))
  }

  @Test(arguments: [
    ("", ":1: error: a list must begin with a row of column names, found nothing"),
    ("group,nam\nx,y\n", ":1:2: error: a column must be one of group, name, id, town, nuts, found `nam`"),
    ("group,name,name\nx,y,z\n", ":1:3: error: a column must stand once"),
    ("group\nx\n", ":1: error: a list must have"),
    ("name,town\nx,y\n", ":1: error: a list must have the column `group`"),
    ("group,name\n", "found only column names"), ("group,name\nx,y\n,y\n", ":3: error: a row must name a group"),
    ("group,name\nx,*\n", ":2: error: a row must say in letters or digits"),
    ("group,name,town\nx,y\n", ":2: error: a row must have 3 cells"),
    ("group,name\n\"x,y\n", ":2: error: a row must be a row of a table"),
  ])
  func saysWhatIsWrongWithAList(text: String, message: String) throws {
    try folder.write(SmallRules.clause, to: "clause.txt")
    _ = try program.run("survey", "collect", database, folder.path + "/clause.txt", "--language", "en")
    try folder.write(text, to: "list.csv")
    for command in ["report", "cities"] {
      let run = try program.run("survey", command, database, "--list", folder.path + "/list.csv")
      #expect(run.status == 2)
      #expect(run.errors.contains("list.csv" + (message.hasPrefix(":") ? message : "")), "\(run.errors)")
      #expect(run.errors.contains(message), "\(run.errors)")
    }
  }

  private var program: Program { Program(rules: rules) }
  private var database: String { folder.path + "/survey.db" }
}
