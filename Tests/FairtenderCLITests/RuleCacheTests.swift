import Foundation
import Testing

/// The cache of rules may save time, and change nothing else.
@Suite struct RuleCacheTests {
  private let rules: TemporaryFolder
  private let cache: TemporaryFolder

  init() throws {
    rules = try SmallRules.folder()
    cache = try TemporaryFolder()
    try cache.write("\(SmallRules.clause)\n\n\(SmallRules.error)", to: "tender.txt")
  }

  @Test func givesTheSameReportWithAndWithoutACache() throws {
    let first = try check()
    #expect(first.status == 1)
    #expect(try !files().isEmpty)
    #expect(try check().output == first.output)
  }

  @Test(arguments: [0, 1, 40, 200])
  func readsTheRulesAnewWhereAFileOfTheCacheIsCutOff(length: Int) throws {
    let first = try check()
    for file in try files() {
      let whole = try Data(contentsOf: file)
      try whole.prefix(length).write(to: file)
      #expect(try check().output == first.output, "\(file.lastPathComponent)")
      try whole.write(to: file)
    }
  }

  @Test func readsTheRulesAnewWhereAFileOfTheCacheIsGone() throws {
    let first = try check()
    for file in try files() {
      try FileManager.default.removeItem(at: file)
      #expect(try check().output == first.output, "\(file.lastPathComponent)")
    }
  }

  @Test func seesAChangedRule() throws {
    #expect(try check().status == 1)
    try rules.write("language: en\nphrases:\n  - a word that is nowhere\n", to: "lints/L90-error-lint/en.yml")
    #expect(try check().status == 0)
  }

  private func check() throws -> Program.Run {
    var program = Program(rules: rules)
    program.environment["XDG_CACHE_HOME"] = cache.url("cache").path(percentEncoded: false)
    program.folder = cache.url("")
    let run = try program.run("check", "tender.txt", "--language", "en", "--format", "jsonl")
    #expect(run.errors.isEmpty)
    return run
  }

  private func files() throws -> [URL] {
    let found = FileManager.default.enumerator(at: cache.url("cache"), includingPropertiesForKeys: [.isRegularFileKey])
    return try (found?.compactMap { $0 as? URL } ?? [])
      .filter { try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true }
      .sorted { $0.path < $1.path }
  }
}
