import Foundation

@testable import TenderScore

/// The rules of the repository.
enum ScoreSamples {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Read once: every test wants them.
  private static let loaded = Result { try load() }

  static func rules() throws -> ScoreRules { try loaded.get() }

  private static func load() throws -> ScoreRules {
    let folder = root.appending(path: "Rules/score")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "private").path)
    let paths = Set(ScoreRules.files + names.map { "private/" + $0 }).sorted()
    return try ScoreRules(
      files: paths.map { ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) })
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: "Samples/scoring").appending(path: path), encoding: .utf8)
  }
}

/// A table of purchases read whole.
struct ReadPurchases {
  var reader: PurchaseReader
  var setAside: [String] = []

  init(
    _ text: String, request: ScoreTableReader.Request = ScoreTableReader.Request(),
    registers: [RegisterEntry] = []
  ) throws {
    try self.init(Array(text.utf8), request: request, registers: registers)
  }

  init(
    _ bytes: [UInt8], request: ScoreTableReader.Request = ScoreTableReader.Request(), registers: [RegisterEntry] = []
  ) throws {
    let rules = try ScoreSamples.rules()
    var builder = SupplierBaseBuilder(forms: rules.values.forms)
    for entry in registers { builder.add(entry) }
    reader = try PurchaseReader(ByteSource(bytes), rules: rules, builder: builder, request: request)
    var rows: [String] = []
    try reader.readAll { rows.append(String(decoding: $0, as: UTF8.self)) }
    setAside = rows
  }

  var base: SupplierBase { reader.builder.base() }

  func measure(_ id: String) throws -> Measure? {
    SupplierMeasures(base, rules: try ScoreSamples.rules()).all.first { $0.id == id }
  }
}
