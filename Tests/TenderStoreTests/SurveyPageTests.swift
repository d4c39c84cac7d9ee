import Foundation
import GRDB
import TenderDocument
import TenderSurvey
import TestSupport
import Testing

@testable import TenderReport
@testable import TenderRules
@testable import TenderStore

/// The figures that the HTML page of a survey shows, worked out a second time in plain SQL on the public views.
@Suite final class SurveyPageTests {
  private static let cities = """
    id: cities
    title: Cities
    about: For tests.
    cities:
      - { id: oslo, name: Oslo, country: NOR, tokens: [oslo*], names: ["Oslo kommune"] }
      - { id: paris, name: Paris, country: FRA, tokens: [paris*], names: ["Ville de Paris"] }
    """

  let folder = URL.temporaryDirectory.appending(path: "page-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func showsTheFiguresOfPlainSQL(seed: UInt64) throws {
    let store = try store(of: MadeUpSurvey.documents(procedures: 60, seed: seed))
    let page = HTMLTables(try self.page(of: store))
    let words = HTMLWords.english
    let promises = Dictionary(
      uniqueKeysWithValues: Commitment.allCases.map { commitment in
        (commitment.rawValue, "\(commitment.rawValue) \(words[HTMLWord(promiseOf: commitment)].string)")
      })
    try expect(page, "evidence-data", "evidence", store) { promises[$0.detail] }
    try expect(page, "families-data", "family", store) { words.family($0.detail).string }
    try expect(page, "types", "type", store) { $0.detail }
    try expect(page, "lints-chart-data", "lint", store) { $0.detail }
    for (measure, row) in Self.reach { try expect(page, "reach", measure, store) { _ in row } }
    for (measure, row) in Self.suppliers { try expect(page, "suppliers-chart-data", measure, store) { _ in row } }
    for code in promises.keys {
      try expect(page, "trend-\(code)-data", "evidence", store, isYearly: true) {
        $0.detail == code ? "\($0.year)" : nil
      }
    }
    for city in ["oslo", "paris"] {
      for (measure, row) in Self.cityRows {
        try expect(page, "city-\(city)-figures", measure, store, group: "city", name: city) { row[$0.detail] }
      }
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func showsTheWeightsOfPlainSQL(seed: UInt64) throws {
    let store = try store(of: MadeUpSurvey.documents(procedures: 60, seed: seed))
    let page = HTMLTables(try self.page(of: store))
    for column in ["social", "diversity"] {
      let counts = try store.read { db in
        try Row.fetchAll(
          db,
          sql: FigureQueries.definitions + """
            SELECT min(CAST(\(column) / 5 AS INTEGER), 10) AS bin, count(*) AS lots
            FROM lead JOIN survey_weights weight ON weight.document = lead.id WHERE \(column) > 0 GROUP BY 1
            """)
      }
      let expected = Dictionary(
        uniqueKeysWithValues: counts.map { row -> (String, [String]) in
          let bin: Int = row["bin"]
          return (bin == 10 ? "50+" : "\(bin * 5)–\(bin * 5 + 5)", ["\(row["lots"] as Int)"])
        })
      #expect(
        page.rows(of: "\(column)-weights-data").filter { $0.value != ["0"] } == expected, "\(column), seed \(seed)")
      #expect(!expected.isEmpty)
    }
  }

  private static let reach = [
    "reaching": "A binding clause reaches the contractor",
    "targeted": "Of these: with a target in such a clause", "sanctioned": "Of these: with penalties",
    "monitored": "Of these: with reports or penalties",
    "handed-on": "Of these: handed on to subcontractors", "reserved": "Reserved lots or contracts",
  ]
  private static let suppliers = [
    "sme-awards": "Awards to small and medium-sized firms, of those whose winner’s size is known",
    "sme-tenders": "Tenders from small and medium-sized firms, of all tenders",
    "single-bid": "Awards with a single tender, of those that tell the number",
  ]
  /// Rows by measure and detail.
  private static let cityRows = [
    "evidence": [
      "B1": "B1: procedures with evidence", "B2": "B2: procedures with evidence", "B3": "B3: procedures with evidence",
    ],
    "reaching": ["": "A binding clause reaches the contractor"],
    "monitored": ["": "Of these: with reports or penalties"],
    "targeted": ["": "Of these: with a target in such a clause"],
    "handed-on": ["": "Of these: handed on to subcontractors"], "reserved": ["": "Reserved lots or contracts"],
    "declared-only": ["": "A code that no words bear out"],
    "social-weight-10": ["": "Lots that give 10 % or more to social criteria"],
    "diversity-weight-10": ["": "Lots that give 10 % or more to diversity"],
    "sme-awards": ["": "Awards to small and medium-sized firms"],
    "sme-tenders": ["": "Tenders from small and medium-sized firms"], "single-bid": ["": "Awards with a single tender"],
  ]

  /// - Parameter row: the head of the row in which a figure must stand; nil for a figure of another table.
  private func expect(
    _ page: HTMLTables, _ table: String, _ measure: String, _ store: SurveyStore, group: String = "all",
    name: String = "", isYearly: Bool = false, row: ((detail: String, year: Int)) -> String?
  ) throws {
    let query = try #require(FigureQueries.all[measure])
    let figures = try store.read { try Row.fetchAll($0, sql: FigureQueries.definitions + query) }
    let shown = page.rows(of: table)
    var seen = 0
    for figure in figures where figure["kind"] == group && figure["name"] == name {
      let year: Int? = figure["year"]
      guard (year != nil) == isYearly, let head = row((figure["detail"], year ?? 0)) else { continue }
      let proportion = Proportion(figure["count"], of: figure["total"])
      #expect(shown[head] == [proportion.figures.string], "\(table): \(head)")
      seen += 1
    }
    #expect(seen > 0, "\(table): \(measure)")
  }

  private func page(of store: SurveyStore) throws -> String {
    var survey = Survey()
    try store.forEachProcedure { survey.add($0, grouping: SurveyGrouping()) }
    let cities = try PlaceFileReader(file: "cities.yml", text: Self.cities).cities().map {
      SurveyReport.CityAnswers(city: $0, answers: [], isRanked: true)
    }
    let report = SurveyReport(
      tool: Report.Tool(version: "0.1.0", rules: "sha256:00", policy: "charter", profile: nil), from: nil, to: nil,
      survey: survey, thresholds: nil, cities: cities)
    return String(decoding: SurveyHTML().render(report), as: UTF8.self)
  }

  private func store(of documents: [SurveyDocument]) throws -> SurveyStore {
    let store = try SurveyStore(path: folder.appending(path: "survey.db").path, access: .write)
    let run = try store.begin(
      StoredRun(tool: "0.1.0", rules: "sha256:00", policy: "charter"), started: "2026-01-01")
    try store.add(documents.map { .document($0, sha256: $0.source, isOfFile: true) }, run: run)
    return store
  }
}
