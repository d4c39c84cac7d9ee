import Foundation
import GRDB
import TenderDocument
import TenderRules
import TenderSurvey
import TestSupport
import Testing

@testable import TenderStore

/// The figures of a report, worked out a second time in plain SQL on the public views.
@Suite final class SurveyFiguresTests {
  /// What a figure is about, and the figure.
  private struct Figure: Hashable, CustomStringConvertible {
    var group: String
    var year: Int?
    var measure: String
    var detail: String
    var count: Int?
    var total: Int?
    /// In billionths.
    var value: Int?

    var description: String {
      let numbers = [year, count, total, value].map { $0.map(String.init) ?? "-" }
      return "\(group) \(measure) \(detail): \(numbers)"
    }
  }

  let folder = URL.temporaryDirectory.appending(path: "figures-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  @Test(arguments: [1, 2, 3, 4])
  func areThoseOfPlainSQL(seed: UInt64) throws {
    let store = try store(of: MadeUpSurvey.documents(procedures: 40, seed: seed))
    let table = try table(store)
    for (measure, query) in FigureQueries.all.merging(FigureQueries.others, uniquingKeysWith: { $1 }) {
      let expected = try figures(measure, query, store)
      let reported = Set(
        table.rows.filter { $0.measure.rawValue == measure && $0.total != 0 }.map { row in
          Figure(
            group: "\(row.group.kind.rawValue):\(row.group.id)", year: row.year, measure: measure, detail: row.detail,
            count: row.count, total: row.total, value: row.value.map { Int(($0 * 1e9).rounded()) })
        })
      #expect(reported == expected, "\(measure), seed \(seed): \(reported.symmetricDifference(expected))")
      #expect(!expected.isEmpty, "\(measure)")
    }
  }

  @Test func haveAQueryForEveryMeasure() throws {
    let queries = Set(FigureQueries.all.keys).union(FigureQueries.others.keys)
    #expect(queries == Set(SurveyMeasure.allCases.map(\.rawValue)))
  }

  @Test func doNotDependOnTheOrderOfCollection() throws {
    var generator = SeededGenerator(seed: 7)
    let documents = MadeUpSurvey.documents(procedures: 40, seed: 7)
    let shuffled = documents.shuffled(using: &generator)
    #expect(try table(store(of: documents)) == table(store(of: shuffled, name: "shuffled")))
  }

  @Test func doNotDependOnHowTheSurveyWasSplit() throws {
    let documents = MadeUpSurvey.documents(procedures: 40, seed: 8)
    let whole = try table(store(of: documents))
    let merged = try store(of: Array(documents[..<10]), name: "merged")
    for (number, range) in [5..<25, 20..<documents.count].enumerated() {
      let part = try store(of: Array(documents[range]), name: "part\(number)")
      #expect(try merged.merge(part.path) == range.count - 5)
      #expect(try merged.merge(part.path) == 0)
    }
    #expect(try table(merged) == whole)
  }

  @Test func takeTheLaterRunWhereTwoDatabasesDiffer() throws {
    let folder = folder
    func store(_ name: String, rules: String, started: String, title: String) throws -> SurveyStore {
      let store = try SurveyStore(path: folder.appending(path: name).path, access: .write)
      var document = MadeUpSurvey.documents(procedures: 1, seed: 1)[0]
      document.title = title
      try store.add(
        [
          .document(document, sha256: "01", isOfFile: false),
          .refused(source: title, sha256: nil, kind: "empty", message: "m"),
        ], run: store.begin(StoredRun(tool: "0.1.0", rules: rules, policy: "charter"), started: started))
      return store
    }
    for (name, isReversed) in [("forth", false), ("back", true)] {
      let old = try store(name + "-old.db", rules: "sha256:00", started: "2026-01-01", title: "old")
      let new = try store(name + "-new.db", rules: "sha256:01", started: "2026-02-01", title: "new")
      let (target, other) = isReversed ? (new, old) : (old, new)
      #expect(try target.merge(other.path) == (isReversed ? 0 : 1))
      var titles: [String?] = []
      try target.forEachProcedure { titles += $0.documents.map(\.title) }
      #expect(titles == ["new"])
      #expect(try target.read { try String.fetchAll($0, sql: "SELECT source FROM survey_refusals") } == ["new", "old"])
    }
  }

  private func store(of documents: [SurveyDocument], name: String = "survey") throws -> SurveyStore {
    let store = try SurveyStore(path: folder.appending(path: "\(name).db").path, access: .write)
    let run = try store.begin(
      StoredRun(tool: "0.1.0", rules: "sha256:00", policy: "charter"), started: "2026-01-01")
    try store.add(documents.map { .document($0, sha256: $0.source, isOfFile: true) }, run: run)
    return store
  }

  private func table(_ store: SurveyStore) throws -> SurveyTable {
    var survey = Survey()
    try store.forEachProcedure { survey.add($0, grouping: SurveyGrouping()) }
    return SurveyTable(survey)
  }

  private func figures(_ measure: String, _ query: String, _ store: SurveyStore) throws -> Set<Figure> {
    try store.read { db in
      let rows = try Row.fetchAll(db, sql: FigureQueries.definitions + query)
      return Set(
        rows.map { row in
          let value: Double? = row.hasColumn("value") ? row["value"] : nil
          return Figure(
            group: row["kind"] + ":" + row["name"], year: row["year"], measure: measure, detail: row["detail"],
            count: row["count"], total: row["total"], value: value.map { Int(($0 * 1e9).rounded()) })
        }.filter { $0.total != 0 })
    }
  }
}
