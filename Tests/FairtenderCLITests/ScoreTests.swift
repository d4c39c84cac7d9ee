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

  @Test(arguments: ["text", "json", "csv", "html"])
  func saysTheSameAboutTheSupplierBaseAsBefore(format: String) throws {
    let run = try Program().run(Self.suppliers + ["--format", format])
    try #require(run.status == 3, "\(run.errors)")
    try Snapshot.expect(Self.withoutDigest(run.text), named: "score-suppliers.\(format)")
  }

  static let others: [(name: String, arguments: [String])] = [
    ("bids", ["bids", "Samples/scoring/bids.csv", "--budget", "150000", "--floor", "60000", "--round", "2"]),
    ("design", ["design", "--tenders", "100", "--weights", "5,20"]),
    ("questionnaire", ["questionnaire", "Samples/scoring/answers.csv", "--as-of", "2025-01-31"]),
  ]

  @Test(arguments: others)
  func saysTheSameAsBefore(name: String, arguments: [String]) throws {
    let run = try Program().run(["score"] + arguments)
    try #require(run.status == 0, "\(run.errors)")
    try Snapshot.expect(run.text, named: "score-\(name).text")
    let page = try Program().run(["score"] + arguments + ["--format", "html"])
    try Snapshot.expect(Self.withoutDigest(page.text), named: "score-\(name).html")
  }

  @Test(arguments: others.map(\.arguments) + [Array(suppliers.dropFirst())])
  func everyScoreKeepsTheSchema(arguments: [String]) throws {
    let run = try Program().run(["score"] + arguments + ["--format", "json"])
    let schema = try JSONSchema.ofScores()
    #expect(try schema.problems(of: JSONValue(run.text)) == [])
  }

  /// The figures of a ranking are those that `check` gives for the same tender.
  @Test func aTenderGivesTheWeightsAndTheSameLeverage() throws {
    let tender = "Samples/nantes-reglement-de-consultation.fr.txt"
    let run = try Program().run(
      "score", "bids", "Samples/scoring/bids-nantes.csv", "--criteria", tender, "--format", "json")
    let tables = try #require(JSONValue(run.text)["tables"]?.elements)
    let leverage = try #require(tables.first { $0["id"]?.text == "leverage" }?["rows"]?.elements)
    let report = try JSONValue(Program().run("check", tender, "--format", "json").text)
    let stated = try #require(report["award"]?[0]?["leverage"])
    for (row, key) in zip(leverage, ["proportional", "linear"]) {
      guard case .number(let here)? = row[2], case .number(let there)? = stated[key] else {
        Issue.record("\(row) \(stated)")
        continue
      }
      #expect(abs(100 * here - there) < 1e-9)
    }
    let criteria = try #require(tables.first { $0["id"]?.text == "criteria" }?["rows"]?.elements)
    #expect(criteria.map { $0[2] } == [.number(50), .number(25), .number(15), .number(10)])
    #expect(criteria.last?[1] == .string("diversity"))
  }

  @Test func aTemplateIsWrittenInThreeLanguages() throws {
    for language in ["en", "fr", "de"] {
      let run = try Program().run("score", "questionnaire", "--template", language)
      #expect(run.status == 0 && run.text.hasPrefix("\u{FEFF}") && run.text.components(separatedBy: "\r\n").count == 8)
    }
    #expect(try Program().run("score", "questionnaire", "--template", "xx").status == 2)
  }

  private static func awards(_ contracts: String) -> String {
    """
    <TED_EXPORT DOC_ID="000001-2021"><FORM_SECTION><F03_2014 CATEGORY="ORIGINAL" FORM="F03" LG="EN"><CONTRACTING_BODY><ADDRESS_CONTRACTING_BODY>
    <OFFICIALNAME>City of Ferness</OFFICIALNAME></ADDRESS_CONTRACTING_BODY></CONTRACTING_BODY>\(contracts)</F03_2014>
    </FORM_SECTION></TED_EXPORT>
    """
  }

  private static func award(_ name: String, _ rest: String, value: String) -> String {
    """
    <AWARD_CONTRACT><AWARDED_CONTRACT>\(rest)<CONTRACTOR><ADDRESS_CONTRACTOR><OFFICIALNAME>\(name)</OFFICIALNAME></ADDRESS_CONTRACTOR>
    <SME/></CONTRACTOR><VALUES><VAL_TOTAL CURRENCY="EUR">\(value)</VAL_TOTAL></VALUES></AWARDED_CONTRACT></AWARD_CONTRACT>
    """
  }

  @Test func measuresAwardsOfNotices() throws {
    let folder = try TemporaryFolder()
    let tenders = "<NB_TENDERS_RECEIVED>1</NB_TENDERS_RECEIVED><NB_TENDERS_RECEIVED_SME>1</NB_TENDERS_RECEIVED_SME>"
    try folder.write(
      Self.awards(
        Self.award("Anvil", tenders, value: "300") + Self.award("Bellows", "", value: "100")
          + Self.award("Anvil", "", value: "0.01")), to: "one.xml")
    try folder.write("Nothing was awarded here.", to: "two.txt")
    let run = try Program().run("score", "awards", folder.path, "--format", "json")
    #expect(run.status == 0, "\(run.errors)")
    let report = try JSONValue(run.text)
    #expect(try JSONSchema.ofScores().problems(of: report) == [])
    let values = report["measures"]?.elements.reduce(into: [String: JSONValue]()) { values, measure in
      if let id = measure["id"]?.text { values[id] = measure["value"] }
    }
    #expect(values?["awards"] == .number(3))
    #expect(values?["sme-awards"] == .number(1))
    #expect(values?["single-bid-rate"] == .number(1))
    #expect(values?["sme-participation"] == .number(1))
    #expect(values?["hhi"] == .number(0.625))
    #expect(values?["median-award"] == .number(200))
    #expect(report["tables"]?[0]?["rows"]?[0]?[0] == .string("City of Ferness"))
    #expect(report["remarks"]?[0]?["id"] == .string("placeholder"))
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
    ["score", "bids", "Samples/scoring/purchases.csv"],
    ["score", "bids", "Samples/scoring/bids.csv", "--formula", "9"],
    ["score", "bids", "Samples/scoring/bids.csv", "--formula", "4"],
    ["score", "bids", "Samples/scoring/bids.csv", "--tie-break", "lots"],
    ["score", "bids", "Samples/scoring/bids.csv", "--criteria", "Samples/malformed.xml"],
    ["score", "design", "--weights", "60"], ["score", "questionnaire", "Samples/scoring/answers.csv"],
    ["score", "questionnaire", "Samples/scoring/answers.csv", "--as-of", "2025-01-31", "--demand", "x"],
    ["score", "questionnaire"],
    ["score", "suppliers", "Samples/scoring/purchases.csv", "--registers", "Samples/no-clause.en.txt"],
  ])
  func saysWhatIsWrongWithTheCommand(arguments: [String]) throws {
    let run = try Program().run(arguments)
    #expect(run.status == 2 && run.text == "", "\(arguments)")
    #expect(run.errors.lowercased().contains("error: "), "\(run.errors)")
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
