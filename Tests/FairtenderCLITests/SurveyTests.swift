import Foundation
import TestSupport
import Testing

/// `survey collect`, `survey cities` and `survey report` as a user runs them.
@Suite struct SurveyTests {
  private let rules: TemporaryFolder
  private let folder: TemporaryFolder

  init() throws {
    rules = try SmallRules.folder()
    folder = try TemporaryFolder()
    try folder.write(SmallRules.clause, to: "texts/clause.txt")
    try folder.write(SmallRules.clean, to: "texts/clean.txt")
    try folder.write(SmallRules.clause + "\n\n" + SmallRules.error, to: "texts/more/error.txt")
  }

  @Test func leavesWhatWasCollectedBeforeAsItIs() throws {
    let first = try collect()
    #expect(first.errors == "3 documents: 3 checked, 0 unchanged\n")
    #expect(first.status == 0)
    let report = try self.report()
    #expect(try collect().errors == "3 documents: 0 checked, 3 unchanged\n")
    #expect(try self.report() == report)
  }

  @Test func checksAgainWhatHasChangedAndNothingElse() throws {
    _ = try collect()
    try folder.write(SmallRules.error, to: "texts/clean.txt")
    #expect(try collect().errors == "3 documents: 1 checked, 2 unchanged\n")
    #expect(try row("all,,,procedures,") == "all,,,procedures,,3,,,,,")
    #expect(try row("all,,,lint,L90") == "all,,,lint,L90,2,3,0.6667,0.2077,0.9385,")
  }

  @Test func checksEverythingAgainUnderOtherRules() throws {
    _ = try collect()
    try rules.write(SmallRules.otherPhrases, to: "lints/L90-error-lint/en.yml")
    #expect(try collect().errors == "3 documents: 3 checked, 0 unchanged\n")
    #expect(try row("all,,,procedures,") == "all,,,procedures,,3,,,,,")
    #expect(try row("all,,,lint,L90") == nil)
  }

  @Test(arguments: [[], ["--jobs", "1"]])
  func takesManyPaths(options: [String]) throws {
    let paths = (0..<70).map { "many/\($0).txt" }
    for path in paths { try folder.write(SmallRules.clean + " \(path)", to: path) }
    let files = paths.map { folder.path + "/" + $0 }
    for arguments in [[database] + files + options, options + [database] + files] {
      let run = try program.run(["survey", "collect"] + arguments)
      #expect(run.errors.hasPrefix("70 documents: "))
      #expect(try row("all,,,procedures,") == "all,,,procedures,,70,,,,,")
    }
  }

  @Test func mergesDatabases() throws {
    let parts = try ["clause.txt", "clean.txt", "more"].map { name in
      let database = folder.path + "/\(name).db"
      _ = try program.run("survey", "collect", database, folder.path + "/texts/" + name, "--language", "en")
      return database
    }
    _ = try collect()
    let merged = folder.path + "/merged.db"
    let run = try program.run(["survey", "merge", merged] + parts + [database])
    #expect(run.status == 0)
    let errors = (parts.map { "\($0): 1 document taken over\n" } + ["\(database): 0 documents taken over\n"]).joined()
    #expect(run.errors == errors)
    #expect(try program.run("survey", "report", merged).text == report())
    let itself = try program.run("survey", "merge", merged, folder.path + "/./merged.db")
    #expect(itself.status == 2)
    #expect(itself.errors.contains("found itself"))
  }

  @Test func countsRefusedInputsApart() throws {
    try folder.write("<a><b></a>", to: "texts/broken.xml")
    let run = try collect()
    #expect(run.errors == "4 documents: 3 checked, 0 unchanged, 1 could not be read\n")
    #expect(run.status == 3)
    #expect(try row("all,,,procedures,") == "all,,,procedures,,3,,,,,")
    try folder.write("<p xml:lang=\"en\">\(SmallRules.clause)</p>", to: "texts/broken.xml")
    #expect(try collect().errors == "4 documents: 1 checked, 3 unchanged\n")
  }

  @Test func reportsOneTidyTable() throws {
    _ = try collect()
    let lines = try report().split(separator: "\r\n").map(String.init)
    #expect(lines.first == "group_kind,group,year,measure,detail,count,total,share,low,high,value")
    for line in lines.dropFirst() { #expect(line.hasPrefix("all,,,"), "\(line)") }
    #expect(try row("all,,,documents,document") == "all,,,documents,document,3,,,,,")
    #expect(try row("all,,,family,anti-discrimination")?.hasPrefix("all,,,family,anti-discrimination,2,") == true)
  }

  @Test func explainsEveryColumnAndMeasure() throws {
    _ = try collect()
    let dictionary = try program.run("survey", "report", database, "--format", "dictionary").text
    let lines = try report().split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    for column in try #require(lines.first) { #expect(dictionary.contains("\r\ncolumn,\(column),")) }
    for line in lines.dropFirst() { #expect(dictionary.contains("\r\nmeasure,\(line[3]),")) }
  }

  @Test func showsTheWordsBehindTheFigures() throws {
    _ = try collect()
    let table = try program.run("survey", "report", database, "--format", "excerpts").text.split(separator: "\r\n")
    #expect(table.count == 3)
    #expect(table.last?.hasPrefix("all,,B2,1,") == true)
    #expect(table.last?.contains("anti-discrimination") == true)
    let dictionary = try program.run("survey", "report", database, "--format", "dictionary").text
    for column in try #require(table.first).split(separator: ",") {
      #expect(dictionary.contains("\r\nexcerpts column,\(column),"), "\(column)")
    }
  }

  @Test func writesAMemo() throws {
    _ = try collect()
    let run = try program.run("survey", "report", database, "--format", "markdown", "--from", "2020")
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("# Equality and diversity clauses: a survey\n"))
    // Texts have no date.
    #expect(run.text.contains("\n- Procedures, each counted once: 0\n"))
    let all = try program.run("survey", "report", database, "--format", "markdown")
    #expect(all.text.contains("\n- Procedures, each counted once: 3\n"))
  }

  @Test func writesAPage() throws {
    _ = try collect()
    let run = try program.run("survey", "report", database, "--format", "html")
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("<!DOCTYPE html>\n"))
    #expect(run.text.hasSuffix("</html>\n"))
    #expect(run.text.contains("<b>3</b> procedures, each counted once"))
    let none = try program.run("survey", "report", database, "--format", "html", "--from", "2020", "--kind", "works")
    #expect(none.status == 0)
    #expect(none.text.contains("No procedure of the database is what was asked for."))
    #expect(none.text.contains("contracts for works"))
  }

  @Test func writesTheReportToAFile() throws {
    _ = try collect()
    let run = try program.run("survey", "report", database, "--output", folder.path + "/report.csv")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(try String(contentsOf: folder.url("report.csv"), encoding: .utf8) == report())
  }

  @Test func showsWhichBuyersAreCities() throws {
    let notice = try Repository.text(of: "Samples/barcelona-notice.es.xml")
    let city = notice.replacing("Puertoclaro", with: "Barcelona")
    try folder.write(city, to: "notices/city.xml")
    // A company with the city's name, and a buyer that has nothing to do with it.
    try folder.write(
      city.replacing("Ayuntamiento de Barcelona", with: "Libros de Barcelona, S.A.").replacing(
        ">la<", with: ">def-cont<"),
      to: "notices/near.xml")
    try folder.write(notice, to: "notices/other.xml")
    try rules.write(SmallRules.cities, to: "places/cities.yml")
    let run = try program.run("survey", "collect", database, folder.path + "/notices")
    #expect(run.errors == "3 documents: 3 checked, 0 unchanged\n")
    let cities = try program.run("survey", "cities", database)
    #expect(
      cities.lines == [
        "barcelona\tname\t1\tAyuntamiento de Barcelona\tBarcelona\tESP",
        "barcelona\tnear\t1\tLibros de Barcelona, S.A.\tBarcelona\tESP",
      ])
    #expect(try program.run("survey", "cities", database, "--city", "oslo").output.isEmpty)

    let json = try JSONValue(program.run("survey", "report", database, "--format", "json").text)
    #expect(json["schema"]?.text == "fairtender.survey/1")
    let answers = try #require(json["cities"]?[0])
    #expect(json["cities"]?.elements.count == 1)
    #expect(answers["city"]?.text == "barcelona")
    #expect(answers["ranked"] == .boolean(false))
    #expect(answers["answers"]?.elements.map { $0["commitment"]?.text } == ["B1", "B2", "B3"])
  }

  @Test func reportsOnlyWhatIsAskedFor() throws {
    let notice = try Repository.text(of: "Samples/barcelona-notice.es.xml")
    try folder.write(notice, to: "notices/services.xml")
    _ = try program.run("survey", "collect", database, folder.path + "/notices")
    for (filter, isThere) in [
      (["--country", "ESP"], true), (["--country", "FRA"], false), (["--kind", "services"], true),
      (["--kind", "works"], false), (["--cpv", "9091"], true), (["--cpv", "45"], false), (["--from", "1990"], true),
      (["--to", "1990"], false),
    ] {
      let text = try program.run(["survey", "report", database] + filter).text
      #expect(text.contains("all,,,procedures,,1,") == isThere, "\(filter)")
    }
  }

  @Test func takesReportsAsTheyAre() throws {
    try folder.write("<a><b></a>", to: "texts/broken.xml")
    let checked = try program.run(
      "check", folder.path + "/texts", "--language", "en", "--fail-on", "never", "--format", "jsonl")
    try folder.write(checked.text, to: "reports.jsonl")
    let run = try program.run("survey", "collect", database, folder.path + "/reports.jsonl")
    #expect(run.errors == "4 documents: 3 checked, 0 unchanged, 1 could not be read\n")
    #expect(run.status == 3)
    let report = try self.report()
    let again = try program.run("survey", "collect", database, folder.path + "/reports.jsonl")
    #expect(again.errors == "4 documents: 0 checked, 3 unchanged, 1 could not be read\n")
    // The documents themselves are those of the reports.
    #expect(try collect().errors == "4 documents: 0 checked, 3 unchanged, 1 could not be read\n")
    #expect(try self.report() == report)

    let other = folder.path + "/other.db"
    _ = try program.run("survey", "collect", other, folder.path + "/texts", "--language", "en")
    #expect(try program.run("survey", "report", other).text == report)
  }

  @Test(arguments: ["notices.tar.gz", "notices.TGZ", "notices.tar", "notices.zip"])
  func readsArchivesWithoutUnpacking(name: String) throws {
    let entries = [
      ArchiveBuilder.Entry("2024/clause.txt", SmallRules.clause), .init("2024/broken.xml", "<a><b></a>"),
      .init("2024/clean.txt", SmallRules.clean), .init("2024/more.zip", "x"),
      .init("2024/error.txt", SmallRules.clause + "\n\n" + SmallRules.error),
    ]
    let tar = ArchiveBuilder.tar(entries)
    let bytes =
      name.hasSuffix("zip") ? ArchiveBuilder.zip(entries) : name.hasSuffix("tar") ? tar : ArchiveBuilder.gzip(tar)
    try folder.write(bytes, to: name)
    let run = try program.run("survey", "collect", database, folder.path + "/" + name, "--language", "en")
    #expect(run.errors == "5 documents: 3 checked, 0 unchanged, 2 could not be read\n")
    #expect(run.status == 3)
    let report = try self.report()
    // Not even the journal of the database is left.
    #expect(try folder.names() == ["survey.db", "texts", name].sorted())

    // The same documents from a folder are known already.
    #expect(try collect().errors == "3 documents: 0 checked, 3 unchanged\n")
    #expect(try self.report() == report)
    let again = try program.run("survey", "collect", database, folder.path + "/" + name, "--language", "en")
    #expect(again.errors == "5 documents: 0 checked, 3 unchanged, 2 could not be read\n")
  }

  @Test func readsReportsThatAreCompressedOrInArchives() throws {
    let checked = try program.run(
      "check", folder.path + "/texts", "--language", "en", "--fail-on", "never", "--format", "jsonl")
    try folder.write(ArchiveBuilder.gzip(Array(checked.text.utf8)), to: "reports.jsonl.gz")
    let run = try program.run("survey", "collect", database, folder.path + "/reports.jsonl.gz")
    #expect(run.errors == "3 documents: 3 checked, 0 unchanged\n")
    let report = try self.report()

    let entries = [
      ArchiveBuilder.Entry("out/first.jsonl", checked.lines[0] + "\nno report\n"), .init("out/empty.jsonl", ""),
      .init("out/more.jsonl", checked.lines[1...].joined(separator: "\n")),
      .init("out/last.txt", SmallRules.clean + " Last."),
    ]
    try folder.write(ArchiveBuilder.gzip(ArchiveBuilder.tar(entries)), to: "reports.tar.gz")
    let again = try program.run("survey", "collect", database, folder.path + "/reports.tar.gz", "--language", "en")
    #expect(again.errors == "5 documents: 1 checked, 3 unchanged, 1 could not be read\n")
    #expect(try row("all,,,procedures,") == "all,,,procedures,,4,,,,,")

    let other = folder.path + "/other.db"
    _ = try program.run("survey", "collect", other, folder.path + "/texts", "--language", "en")
    #expect(try program.run("survey", "report", other).text == report)
  }

  @Test func goesOnBehindABrokenArchive() throws {
    let tar = ArchiveBuilder.gzip(
      ArchiveBuilder.tar([.init("a.txt", SmallRules.error), .init("b.txt", String(repeating: "b ", count: 90_000))]))
    try folder.write(Array(tar[..<150_000]), to: "archives/cut.tar.gz")
    try folder.write("no archive at all", to: "archives/text.zip")
    let run = try program.run(
      "survey", "collect", database, folder.path + "/archives", folder.path + "/texts", "--language", "en", "--jobs",
      "1")
    #expect(run.errors == "6 documents: 4 checked, 0 unchanged, 2 could not be read\n")
    #expect(run.status == 3)
    #expect(try row("all,,,procedures,") == "all,,,procedures,,4,,,,,")
  }

  @Test func takesThePartsOfASparkJob() throws {
    let checked = try program.run("check", folder.path + "/texts", "--fail-on", "never", "--format", "jsonl")
    for (number, line) in checked.lines.enumerated() { try folder.write(line + "\n", to: "out/part-0000\(number)") }
    try folder.write(SmallRules.clean + " Part of a contract.", to: "out/part-of-a-contract.txt")
    // What a task without notices writes, and the mark of a whole result.
    try folder.write("", to: "out/part-00007")
    try folder.write("", to: "out/_SUCCESS")
    let run = try program.run("survey", "collect", database, folder.path + "/out", "--language", "en")
    #expect(run.errors == "4 documents: 4 checked, 0 unchanged\n")
  }

  /// What `Scripts/spark-check.py` relies on: files as base64 under the names that `collect` gives them.
  @Test func countsPipedFilesLikeTheFilesThemselves() throws {
    let notice = try Repository.text(of: "Samples/barcelona-notice.es.xml")
    try folder.write(notice, to: "texts/notice.xml")
    try folder.write([0xEF, 0xBB, 0xBF] + Array(notice.utf8) + [0x0A], to: "texts/marked.xml")
    let wide = Array("\u{FEFF}Le titulaire livre des légumes.\n".utf16)
    try folder.write(wide.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, to: "texts/wide.txt")
    try folder.write("<a><b></a>", to: "texts/broken.xml")
    let names = ["clause.txt", "clean.txt", "more/error.txt", "notice.xml", "marked.xml", "wide.txt", "broken.xml"]
    let lines = try names.map { name in
      let path = folder.path + "/texts/" + name
      let content = try Data(contentsOf: URL(filePath: path)).base64EncodedString()
      let format = name.hasSuffix(".xml") ? #","format":"xml""# : ""
      return #"{"id":"\#(path)","base64":"\#(content)"\#(format)}"#
    }
    let piped = try program.run(
      ["pipe", "--no-config", "--language", "en"], input: lines.map { $0 + "\n" }.joined())
    #expect(piped.status == 3)
    try folder.write(piped.text, to: "out/part-00000")
    let run = try program.run("survey", "collect", database, folder.path + "/out")
    #expect(run.errors == "7 documents: 6 checked, 0 unchanged, 1 could not be read\n")
    let report = try self.report()
    // Not one document that is not known already, whatever its encoding.
    #expect(try collect().errors == "7 documents: 0 checked, 6 unchanged, 1 could not be read\n")
    let other = folder.path + "/other.db"
    _ = try program.run("survey", "collect", other, folder.path + "/texts", "--language", "en")
    #expect(try program.run("survey", "report", other).text == report)
  }

  @Test func readsTheMonthsOfTEDWithTheirDays() throws {
    let days = [
      ArchiveBuilder.Entry("20190102_001/1_2019.txt", SmallRules.clause),
      .init("20190102_001/2_2019.xml", "<a><b></a>"),
    ]
    let month = ArchiveBuilder.tar([
      .init("01/20190102_001.tar.gz", ArchiveBuilder.gzip(ArchiveBuilder.tar(days))),
      .init("01/3_2019.txt", SmallRules.clean),
    ])
    try folder.write(ArchiveBuilder.gzip(month), to: "2019-1.tar.gz")
    let run = try program.run("survey", "collect", database, folder.path + "/2019-1.tar.gz", "--language", "en")
    #expect(run.errors == "3 documents: 2 checked, 0 unchanged, 1 could not be read\n")
  }

  @Test func goesOnBehindALineThatIsNoReport() throws {
    let checked = try program.run("check", folder.path + "/texts", "--fail-on", "never", "--format", "jsonl")
    let long = "{\"schema\":\"" + String(repeating: "x", count: 600_000) + "\"}"
    let lines = [
      checked.lines[0], "no report", "", long, checked.lines[1].replacing("\"sha256\":\"", with: "\"sha\":\""),
    ]
    try folder.write((lines + [checked.lines[2]]).joined(separator: "\r\n"), to: "reports.jsonl")
    let run = try program.run(
      "survey", "collect", database, folder.path + "/reports.jsonl", "--max-size", "500000")
    #expect(run.errors == "5 documents: 2 checked, 0 unchanged, 3 could not be read\n")
    try folder.write(checked.text, to: "reports.jsonl")
    let repaired = try program.run("survey", "collect", database, folder.path + "/reports.jsonl")
    #expect(repaired.errors == "3 documents: 1 checked, 2 unchanged\n")
    #expect(repaired.status == 0)
  }

  @Test(arguments: [
    (["collect", "DB"], "found no paths"), (["collect"], "Missing expected argument"),
    (["collect", "DB", "-"], "`-` can't be collected"),
    (["collect", "DB", "FOLDER/none"], "a folder must hold files"), (["report", "DB"], "a folder that exists"),
    (["cities", "FOLDER/texts/clause.txt"], "a survey database must"), (["report", "DB", "--from", "May"], "--from"),
    (["report", "DB", "--kind", "goods"], "`goods`"),
    (["collect", "FOLDER/no/such.db", "FOLDER"], "a folder that exists"),
  ])
  func saysWhatIsWrong(arguments: [String], message: String) throws {
    try FileManager.default.createDirectory(at: folder.url("none"), withIntermediateDirectories: true)
    let run = try program.run(
      ["survey"] + arguments.map { $0.replacing("DB", with: database).replacing("FOLDER", with: folder.path) })
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  private var program: Program { Program(rules: rules) }
  private var database: String { folder.path + "/survey.db" }

  private func collect() throws -> Program.Run {
    try program.run("survey", "collect", database, folder.path + "/texts", "--language", "en")
  }

  private func report() throws -> String {
    try program.run("survey", "report", database).text
  }

  /// The row of the report that begins like this.
  private func row(_ beginning: String) throws -> String? {
    try report().split(separator: "\r\n").first { $0.hasPrefix(beginning + ",") }.map(String.init)
  }
}
