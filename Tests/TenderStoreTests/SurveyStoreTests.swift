import Foundation
import GRDB
import TenderDocument
import TenderRules
import TenderSurvey
import Testing

@testable import TenderStore

@Suite final class SurveyStoreTests {
  let folder = URL.temporaryDirectory.appending(path: "store-\(UUID().uuidString)")
  let run = StoredRun(tool: "0.1.0", rules: "sha256:00", policy: "charter")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  @Test func givesBackWhatItWasGiven() throws {
    let store = try store()
    let document = Self.document("a")
    try store.add(
      [.document(document, sha256: "01", isOfFile: false)], run: try store.begin(run, started: "2026-01-01"))
    #expect(try procedures(store) == [SurveyProcedure([document])])
  }

  @Test func givesProceduresWhole() throws {
    let store = try store()
    let id = try store.begin(run, started: "2026-01-01")
    let sources = ["a", "b", "c", "d", "e"]
    let keys = ["p", "q", "p", "r", "q"]
    for (index, source) in sources.enumerated() {
      try store.add(
        [.document(Self.document(source, procedure: keys[index]), sha256: source, isOfFile: false)], run: id)
    }
    #expect(try procedures(store).map { $0.documents.map(\.source) } == [["a", "c"], ["b", "e"], ["d"]])
  }

  @Test func keepsTheSameContentOnce() throws {
    let store = try store()
    let id = try store.begin(run, started: "2026-01-01")
    #expect(try store.begin(run, started: "2027-01-01") == id)
    #expect(try !store.holds(sha256: "01", run: id))
    for source in ["a", "copy of a"] {
      try store.add([.document(Self.document(source), sha256: "01", isOfFile: true)], run: id)
    }
    #expect(try store.count() == 1)
    #expect(try store.holds(sha256: "01", run: id))

    let later = try store.begin(StoredRun(tool: "0.1.0", rules: "sha256:01", policy: "charter"), started: "2026-01-02")
    #expect(try !store.holds(sha256: "01", run: later))
  }

  @Test func putsNewContentOfAFileInThePlaceOfTheOld() throws {
    let store = try store()
    let id = try store.begin(run, started: "2026-01-01")
    for digest in ["01", "02"] {
      try store.add([.document(Self.document("/tmp/a.xml"), sha256: digest, isOfFile: true)], run: id)
    }
    #expect(try store.count() == 1)
    // Ids of piped texts may repeat from pile to pile.
    for digest in ["03", "04"] {
      try store.add([.document(Self.document("1"), sha256: digest, isOfFile: false)], run: id)
    }
    #expect(try store.count() == 3)
  }

  @Test func forgetsARefusalOnceTheInputIsRead() throws {
    let store = try store()
    let id = try store.begin(run, started: "2026-01-01")
    try store.add([.refused(source: "a", sha256: nil, kind: "malformed-xml", message: "m")], run: id)
    #expect(try refusals(store) == 1)
    try store.add([.document(Self.document("a"), sha256: "01", isOfFile: true)], run: id)
    #expect(try refusals(store) == 0)
  }

  @Test func writesABatchWholeOrNotAtAll() throws {
    let store = try store()
    let id = try store.begin(run, started: "2026-01-01")
    #expect(throws: StoreError.self) {
      // A run that doesn't exist breaks the second row.
      try store.add([.document(Self.document("a"), sha256: "01", isOfFile: false)], run: id + 1)
    }
    #expect(try store.count() == 0)
  }

  @Test func refusesWhatIsNoSurvey() throws {
    let text = folder.appending(path: "text.db")
    try String(repeating: "no database ", count: 200).write(to: text, atomically: true, encoding: .utf8)
    #expect { try SurveyStore(path: text.path, access: .write) } throws: {
      ($0 as? StoreError)?.message == "a survey database must be a SQLite file, found something else"
    }
    #expect(throws: StoreError.self) { try SurveyStore(path: self.folder.path + "/no/such.db", access: .write) }
    #expect(throws: StoreError.self) { try SurveyStore(path: self.folder.path + "/none.db", access: .read) }
  }

  @Test func readsWithoutWriting() throws {
    let store = try store()
    let id = try store.begin(run, started: "2026-01-01")
    try store.add([.document(Self.document("a"), sha256: "01", isOfFile: false)], run: id)
    let reader = try SurveyStore(path: store.path, access: .read)
    #expect(try reader.count() == 1)
    #expect { try reader.begin(StoredRun(tool: "9", rules: "", policy: ""), started: "") } throws: {
      ($0 as? StoreError)?.message == "a survey database must be writable, found it read-only"
    }
  }

  @Test func checksAgainWhatAnEarlierVersionCollected() throws {
    let path = folder.appending(path: "survey.db").path
    let queue = try DatabaseQueue(path: path)
    try StoreSchema.migrator.migrate(queue, upTo: "1 documents")
    try queue.write { db in
      try db.execute(sql: "INSERT INTO run VALUES (1, '0.1.0', 'sha256:00', 'charter', '2026-01-01')")
      try db.execute(
        sql: """
          INSERT INTO document (sha256, run, source, procedure, kind, cpv, languages, b1, b2, b3)
          VALUES ('01', 1, 'a', 'a', 'document', '', '', 'partly', 'partly', 'partly')
          """)
      try db.execute(
        sql: "INSERT INTO award (document, number, winners, sizes, received) VALUES (1, 0, '[\"A\"]', '', '{}')")
    }
    try queue.close()
    let store = try store()
    #expect(try procedures(store).map { $0.awards.map(\.winners) } == [[["A"]]])
    #expect(try procedures(store).map(\.value) == [nil])
    #expect(try !store.holds(sha256: "01", run: store.begin(run, started: "2026-01-02")))
  }

  @Test func namesItsViews() throws {
    let views = try store().read { db in
      try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name")
    }
    #expect(
      views == [
        "survey_awards", "survey_clauses", "survey_documents", "survey_findings", "survey_refusals", "survey_weights",
      ])
  }

  private func store() throws -> SurveyStore {
    try SurveyStore(path: folder.appending(path: "survey.db").path, access: .write)
  }

  private func procedures(_ store: SurveyStore) throws -> [SurveyProcedure] {
    var procedures: [SurveyProcedure] = []
    try store.forEachProcedure { procedures.append($0) }
    return procedures
  }

  private func refusals(_ store: SurveyStore) throws -> Int? {
    try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM survey_refusals") }
  }

  private static func document(_ source: String, procedure: String? = nil) -> SurveyDocument {
    var document = SurveyDocument(source: source, procedure: procedure ?? source, kind: .contractNotice)
    document.noticeID = source
    document.published = "2024-02-29"
    document.title = "Title “quoted” 'twice'"
    var buyer = Buyer(name: "Ville de Paris")
    buyer.town = "Paris"
    buyer.country = "FRA"
    buyer.nuts = "FR101"
    buyer.nationalID = "21750001600019"
    buyer.legalType = "la"
    document.buyer = buyer
    document.city = CityMatch(city: "paris", certainty: .identifier)
    document.cpv = ["45000000", "71000000"]
    document.nature = "works"
    document.value = ContractSize.Money(amount: 1_234_567.89, currency: "EUR")
    document.languages = [LanguageCode(rawValue: "fr"), LanguageCode(rawValue: "en")]
    document.clauses = [
      .init(
        type: "labour-inclusion-target", family: "social-insertion", stage: .performance, strength: .binding,
        commitments: [.b1, .b2], lot: "LOT-0001", hasTarget: true, quote: "105 heures",
        language: LanguageCode(rawValue: "fr"), path: "/a/b[1]",
        line: 7),
      .init(
        type: "reserved-sheltered", family: "reserved-contract", stage: .performance, strength: .declared,
        commitments: [.b3],
        lot: nil, hasTarget: false, quote: "res-ws", language: nil, path: "", line: 1),
    ]
    document.weights = [
      .init(lot: nil, basis: .notice, social: 12.5, diversity: 0),
      .init(lot: "2", basis: .documentsOnly, social: nil, diversity: nil),
    ]
    document.findings = [.init(rule: "L13", severity: .warning)]
    document.grades = [.fully, .partly, .notAssessable]
    document.obstacles = [nil, nil, "not read"]
    var award = Award(lot: "LOT-0001")
    award.winners = ["A & Co", "B \"C\" D"]
    award.winnerSizes = ["sme", "large"]
    award.received = ["tenders": 3, "t-sme": 2]
    award.value = Award.Value(amount: 0.1, currency: "SEK")
    document.awards = [award]
    return document
  }
}
