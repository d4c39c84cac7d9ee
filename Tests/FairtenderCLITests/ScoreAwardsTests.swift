import Foundation
import TestSupport
import Testing

/// `score awards` by buyer and charter city, beside what a survey says about the same notices.
@Suite struct ScoreAwardsTests {
  private static func award(_ name: String, size: String = "", tenders: (all: Int, sme: Int)? = nil, value: Int = 100)
    -> String
  {
    let received = tenders.map {
      """
      <NB_TENDERS_RECEIVED>\($0.all)</NB_TENDERS_RECEIVED><NB_TENDERS_RECEIVED_SME>\($0.sme)</NB_TENDERS_RECEIVED_SME>
      """
    }
    let winner = name.isEmpty ? "" : "<ADDRESS_CONTRACTOR><OFFICIALNAME>\(name)</OFFICIALNAME></ADDRESS_CONTRACTOR>"
    return """
      <AWARD_CONTRACT><AWARDED_CONTRACT>\(received ?? "")<CONTRACTOR>\(winner)\(size)</CONTRACTOR>
      <VALUES><VAL_TOTAL CURRENCY="EUR">\(value)</VAL_TOTAL></VALUES></AWARDED_CONTRACT></AWARD_CONTRACT>
      """
  }

  private static func notice(_ number: Int, form: String = "F03_2014", of buyer: String, _ awards: [String]) -> String {
    """
    <TED_EXPORT DOC_ID="00000\(number)-2021"><FORM_SECTION><\(form) CATEGORY="ORIGINAL" FORM="\(form.prefix(3))" LG="EN"><CONTRACTING_BODY>
    <ADDRESS_CONTRACTING_BODY><OFFICIALNAME>\(buyer)</OFFICIALNAME></ADDRESS_CONTRACTING_BODY></CONTRACTING_BODY>
    \(awards.joined())</\(form)></FORM_SECTION></TED_EXPORT>
    """
  }

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      Self.notice(
        1, of: "Ville de Nantes",
        [
          Self.award("Enclume SARL", size: "<SME/>", tenders: (1, 1)),
          Self.award("ENCLUME  sarl", size: "<SME/>", tenders: (4, 3)),
          Self.award("Soufflet SA", size: "<NO_SME/>", tenders: (2, 0), value: 700),
          Self.award("Tenaille", tenders: (5, 1)),
        ]), to: "notices/one.xml")
    try folder.write(
      Self.notice(
        2, of: "Comune di Cesena",
        [
          Self.award("Incudine Srl", size: "<SME/>"), Self.award("", tenders: (3, 2)),
          // A group of firms counts as most of its members do.
          Self.award("Soufflet SA", size: "<NO_SME/><NO_SME/><SME/>", tenders: (6, 2)),
        ]), to: "notices/two.xml")
    try folder.write(
      Self.notice(3, of: "Nantes Habitation Libre", [Self.award("Marteau", size: "<SME/>")]), to: "notices/three.xml")
  }

  private func score(_ arguments: String...) throws -> JSONValue {
    let run = try Program().run(["score", "awards", "--format", "json"] + arguments)
    try #require(run.status == 0, "\(run.errors)")
    #expect(try JSONSchema.ofScores().problems(of: JSONValue(run.text)) == [])
    return try JSONValue(run.text)
  }

  private func value(_ id: String, _ report: JSONValue) -> JSONValue? {
    report["measures"]?.elements.first { $0["id"]?.text == id }?["value"]
  }

  private func table(_ id: String, _ report: JSONValue) -> [[JSONValue]] {
    report["tables"]?.elements.first { $0["id"]?.text == id }?["rows"]?.elements.map(\.elements) ?? []
  }

  @Test func givesTheFiguresThatASurveyGivesForTheSameNotices() throws {
    let database = folder.path + "/survey.db"
    let notices = folder.path + "/notices"
    let collected = try Program().run("survey", "collect", database, notices)
    try #require(collected.status == 0, "\(collected.errors)")
    let survey = try Program().run("survey", "report", database, "--format", "csv").text.split(
      whereSeparator: \.isNewline
    )
    .map { $0.components(separatedBy: ",") }
    for (group, options) in [("all,,,", [String]()), ("city,nantes,,", ["--city", "nantes"])] {
      let run = try Program().run(["score", "awards", notices, "--format", "json"] + options)
      let report = try JSONValue(run.text)
      let pairs = [
        ("sme-awards", "sme-awards", 7), ("sme-tenders", "sme-participation", 7), ("single-bid", "single-bid-rate", 7),
        ("concentration", "awards-hhi", 10), ("effective-suppliers", "awards-effective-suppliers", 10),
      ]
      for (theirs, ours, column) in pairs {
        let prefix = group + theirs + ","
        let row = try #require(survey.first { $0.joined(separator: ",").hasPrefix(prefix) }, "\(prefix)")
        guard case .number(let here)? = value(ours, report), let there = Double(row[column])
        else {
          Issue.record("\(ours) \(row)")
          continue
        }
        #expect(abs(here - there) < 0.000_05, "\(ours): \(here), \(row)")
      }
    }
  }

  @Test func tellsCharterCitiesApart() throws {
    let report = try score(folder.path + "/notices")
    #expect(table("cities", report).map { $0[0] } == [.string("Cesena"), .string("Nantes")])
    #expect(table("cities", report).map { $0[1] } == [.number(2), .number(4)])
    #expect(table("buyers", report).count == 3)
    let city = try score(folder.path + "/notices", "--city", "nantes")
    #expect(value("awards", city) == .number(4))
    #expect(table("buyers", city).map { $0[0] } == [.string("Ville de Nantes")])
  }

  /// A company that a city owns is no city.
  @Test func tellsCompaniesOfACityApart() throws {
    try folder.write(
      Self.notice(6, of: "Nantes Métropole Habitat", [Self.award("Enclume SARL")]), to: "notices/six.xml")
    try folder.write(Self.notice(7, of: "Comune di Pesaro", [Self.award("", tenders: (2, 0))]), to: "notices/seven.xml")
    let report = try score(folder.path + "/notices")
    #expect(table("cities", report).map { $0[0] } == [.string("Cesena"), .string("Nantes")])
    #expect(table("city-groups", report).map { $0[0] } == [.string("Nantes")])
    #expect(table("city-groups", report).map { $0[1] } == [.number(1)])
    let groups = report["tables"]?.elements.first { $0["id"]?.text == "city-groups" }
    #expect(groups?["note"]?.text == "Companies that the city owns or leads are counted apart.")
    let buyers = report["facts"]?.elements.first { $0["name"]?.text == "buyers" }?["value"]?.text
    #expect(buyers == "4 with awards, 2 charter cities among them")
  }

  @Test func aNoticeThatIsReadTwiceCountsOnce() throws {
    let report = try score(folder.path + "/notices", folder.path + "/notices/one.xml")
    #expect(value("awards", report) == .number(7))
    #expect(report["facts"]?[0]?["value"]?.text == "4: 3 with awards, 0 without, 1 read before, 0 not read")
  }

  /// One that tells only how many tenders came counts once too.
  @Test func aNoticeWithoutAnAwardCountsOnce() throws {
    try folder.write(
      Self.notice(5, of: "Ville de Nantes", [Self.award("", tenders: (1, 1))]), to: "notices/five.xml")
    let report = try score(folder.path + "/notices", folder.path + "/notices/five.xml")
    #expect(value("single-bid-rate", report) == .number(2.0 / 7))
    #expect(report["facts"]?[0]?["value"]?.text == "5: 3 with awards, 1 without, 1 read before, 0 not read")
  }

  /// A notice of a modification (F20) repeats an award that was made before.
  @Test func aModificationIsNoAward() throws {
    try folder.write(
      Self.notice(9, form: "F20_2014", of: "Ville de Nantes", [Self.award("Enclume SARL")]), to: "notices/four.xml")
    #expect(try value("awards", score(folder.path + "/notices")) == .number(7))
  }

  @Test(arguments: [[], ["--format", "json"]])
  func takesManyPaths(options: [String]) throws {
    let paths = try (0..<70).map { number in
      try folder.write("Nothing was awarded here.", to: "many/\(number).txt")
      return folder.path + "/many/\(number).txt"
    }
    let run = try Program().run(["score", "awards"] + options + paths)
    #expect(run.status == 0 && run.text.contains("70: 0 with awards, 70 without, 0 not read"), "\(run.errors)")
  }

  @Test func explainsAWinner() throws {
    let report = try score(folder.path + "/notices", "--explain", "soufflet sa")
    let rows = table("explained", report)
    #expect(rows.first?.first == .string("spend") && rows.first?[1].text?.hasPrefix("800.00") == true, "\(rows)")
    #expect(try Program().run("score", "awards", folder.path + "/notices", "--explain", "Nobody").status == 2)
  }

  @Test func namesTheNearestCityForOneThatIsNone() throws {
    let run = try Program().run("score", "awards", folder.path + "/notices", "--city", "nante")
    #expect(run.status == 2 && run.errors.contains("did you mean `nantes`?"), "\(run.errors)")
  }
}
