import Foundation
import TestSupport
import Testing

/// `fairtender score` on the tables in `Samples/scoring`.
@Suite struct ScoreTests {
  static let suppliers = [
    "score", "suppliers", "Samples/scoring/purchases.csv", "--registers", "Samples/scoring/registers.csv", "--what-if",
    "sme=60%", "--explain", "Stadtgrün eG",
  ]

  /// The digest of the rules changes with every word of every rule.
  static func withoutDigest(_ text: String) -> String {
    text.replacing(/sha256:[0-9a-f]{64}/, with: "sha256:…")
  }

  @Test(arguments: ["text", "json", "csv"])
  func saysTheSameAboutTheSupplierBaseAsBefore(format: String) throws {
    let run = try Program().run(Self.suppliers + ["--format", format])
    try #require(run.status == 3, "\(run.errors)")
    try Snapshot.expect(Self.withoutDigest(run.text), named: "score-suppliers.\(format)")
  }

  @Test func everyScoreKeepsTheSchema() throws {
    let run = try Program().run(Self.suppliers + ["--format", "json"])
    let schema = try JSONSchema.ofScores()
    #expect(try schema.problems(of: JSONValue(run.text)) == [])
  }

  @Test func keepsTheRowsThatAreNotUsed() throws {
    let folder = try TemporaryFolder()
    let kept = folder.url("aside.csv").path(percentEncoded: false)
    let run = try Program().run(
      "score", "suppliers", "Samples/scoring/purchases.csv", "--set-aside", kept, "--output",
      folder.url("report.txt").path(percentEncoded: false))
    #expect(run.status == 3 && run.text == "")
    let lines = try String(contentsOfFile: kept, encoding: .utf8).split(separator: "\r\n")
    let table = try Repository.text(of: "Samples/scoring/purchases.csv")
    #expect(lines.count == 15)
    for line in lines.dropFirst() { #expect(table.contains(line)) }
  }

  @Test func aTableAboutPersonsIsRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write("supplier,amount,ethnicity of owner\nA,1,x\n", to: "people.csv")
    let path = folder.url("people.csv").path(percentEncoded: false)
    let run = try Program().run("score", "suppliers", path)
    #expect(run.status == 2 && run.text == "")
    #expect(run.errors.hasPrefix("\(path):1:3: error: a column must be about organisations"), "\(run.errors)")
    #expect(run.errors.contains("GDPR") && run.errors.contains("hint: remove the column"))
  }

  @Test(arguments: [
    ["score", "suppliers", "missing.csv"], ["score", "suppliers", "Samples"],
    ["score", "suppliers", "Samples/scoring/purchases.csv", "--period", "soon"],
    ["score", "suppliers", "Samples/scoring/purchases.csv", "--column", "amount=Nope"],
    ["score", "suppliers", "Samples/scoring/purchases.csv", "--what-if", "people=3%"],
    ["score", "suppliers", "Samples/scoring/purchases.csv", "--explain", "Nobody"],
    ["score", "suppliers", "Samples/scoring/purchases.csv", "--delimiter", "dash"],
    ["score", "suppliers", "Samples/scoring/purchases.csv", "--registers", "Samples/no-clause.en.txt"],
  ])
  func saysWhatIsWrongWithTheCommand(arguments: [String]) throws {
    let run = try Program().run(arguments)
    #expect(run.status == 2 && run.text == "", "\(arguments)")
    #expect(run.errors.contains("error: "), "\(run.errors)")
  }

  @Test func readsATableFromStandardInput() throws {
    let run = try Program().run("score", "suppliers", "-", "--format", "csv", input: "supplier,amount\nA,1.5\nB,0.5\n")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.text.contains("measure,hhi,Concentration (HHI),,0.625,index"))
  }

  @Test func formulasInNamesStayText() throws {
    let run = try Program().run(
      "score", "suppliers", "-", "--format", "csv", input: "supplier,amount\n=1+1,1\n\"@SUM(A1)\",2\n")
    #expect(run.text.contains("'=1+1") && run.text.contains("'@SUM(A1)"))
  }
}
