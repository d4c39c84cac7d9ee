import Foundation
import TenderDocument
import TenderRules
import Testing

/// Rules kept in a form that is read fast.
struct RuleCacheTests {
  private static let document: TestDocument = {
    var document = TestDocument(
      "Staff must have equal rights, where possible. Penalties apply.", role: .performanceCondition)
    document.add("Lika rättigheter", language: "sv", lot: "LOT-0001")
    document.add("Native speakers only")
    document.declarations = [("BT-775", "et-eq", "LOT-0002")]
    return document
  }()

  @Test func givesTheSameRulesAgain() throws {
    try inFolders { folder, cache in
      let read = try RuleSet(folder: folder)
      let first = try cache.rules(in: folder)
      let second = try cache.rules(in: folder)
      for rules in [first, second] {
        #expect(rules.digest == read.digest)
        #expect(rules.clauseTypes == read.clauseTypes && rules.lints == read.lints && rules.policies == read.policies)
        #expect(rules.profiles == read.profiles && rules.profiles.count == 1)
        #expect(rules.languages == read.languages)
        #expect(rules.headings.headings.map(\.words) == read.headings.headings.map(\.words))
        #expect(try Self.check(rules) == Self.check(read))
      }
    }
  }

  @Test func keepsWhatALintAsksOfSharesAndTargets() throws {
    let lint = RuleFiles.lint(
      "A95", "low-share",
      more: """
        opt-in: true
        searches: criteria
        parameters: { least: { default: 7.5, from: 0, to: 100, unit: percent, about: The least share. } }
        when:
          any:
            - below: { share: diversity, than: least }
            - below: { target: [equality], unit: hours, than: least }
        """)
    try inFolders { folder, cache in
      try FileManager.default.createDirectory(
        atPath: folder.path + "/lints/A95-low-share", withIntermediateDirectories: false)
      try Data(lint.utf8).write(to: URL(filePath: folder.path + "/lints/A95-low-share/rule.yml"))
      let read = try RuleSet(folder: folder).lints
      #expect(try [cache.rules(in: folder).lints, cache.rules(in: folder).lints] == [read, read])
      #expect(read.first?.parameters.map(\.initial) == [7.5] && read.first?.search == .criteria)
    }
  }

  @Test func keepsEveryQuestionOfALint() throws {
    let keys = """
      applies:
        - { region: DE3, buyer: central, procedure: open, value: 5000.5, currency: SEK, duration: 8 }
        - { country: FRA }
      when:
        any:
          - find: pointer
          - number: { of: value, from: 1, to: 2.5, currency: SEK }
          - same-target: [award, performance]
          - some-lots: { stage: performance }
          - shown: { by: { kind: [document, planning] }, otherwise: not read }
      """
    let files = RuleFiles.small.replacing([
      "lints/L95-thing/rule.yml": RuleFiles.lint("L95", "thing", more: keys),
      "lints/L95-thing/en.yml": "language: en\nphrases: [{ find: see the annex, as: pointer }]",
    ])
    try files.inFolder { folder in
      let cache = RuleCache(directory: folder.path + "/../cache-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(atPath: cache.directory) }
      let read = try cache.rules(in: folder)
      let kept = try cache.rules(in: folder)
      #expect(read.lints == kept.lints)
      #expect(try Self.findings(kept) == Self.findings(read))
    }
  }

  @Test func readsTheFolderAgainWhenAFileHasChanged() throws {
    try inFolders { folder, cache in
      let before = try cache.rules(in: folder)
      try Data("language: en\nphrases: [same rights]".utf8).write(
        to: URL(filePath: folder.path + "/clauses/equality/en.yml"))
      let after = try cache.rules(in: folder)
      #expect(before.digest != after.digest)
      #expect(try Self.check(after) != Self.check(before))
    }
  }

  @Test func readsTheFolderAgainWhenAFileIsNew() throws {
    try inFolders { folder, cache in
      let before = try cache.rules(in: folder)
      try Data("language: sv\nphrases: [vite*]".utf8).write(to: URL(filePath: folder.path + "/clauses/penalty/sv.yml"))
      #expect(try cache.rules(in: folder).digest != before.digest)
    }
  }

  @Test func saysWhatIsWrongWithTheFolderThoughTheCacheIsWhole() throws {
    try inFolders { folder, cache in
      _ = try cache.rules(in: folder)
      try Data("language: en\nphrases: [(]".utf8).write(to: URL(filePath: folder.path + "/clauses/equality/en.yml"))
      #expect(throws: RuleFault.self) { try cache.rules(in: folder) }
    }
  }

  @Test func readsTheFolderWhereNoCacheCanBeKept() throws {
    try RuleFiles.small.inFolder { folder in
      let rules = try RuleCache(directory: "/dev/null/cache").rules(in: folder)
      #expect(rules.languages.count == 2)
    }
  }

  /// Each file of the cache cut off at every length, and each byte changed, some of them at a time.
  @Test func refusesADamagedCache() throws {
    try inFolders { folder, cache in
      let expected = try Self.check(try cache.rules(in: folder))
      for file in try Self.files(in: cache.directory) {
        let whole = try Data(contentsOf: file)
        let step = max(1, whole.count / 23)
        for length in Array(0..<min(16, whole.count)) + Array(stride(from: 16, to: whole.count, by: step)) {
          try whole.prefix(length).write(to: file)
          #expect(try Self.check(try cache.rules(in: folder)) == expected, "\(file.lastPathComponent) cut at \(length)")
          var flipped = whole
          flipped[length] ^= 0x55
          try flipped.write(to: file)
          #expect(
            try Self.check(try cache.rules(in: folder)) == expected, "\(file.lastPathComponent) changed at \(length)")
        }
        try whole.write(to: file)
      }
    }
  }

  @Test func mendsADamagedCache() throws {
    try inFolders { folder, cache in
      _ = try Self.check(try cache.rules(in: folder))
      let files = try Self.files(in: cache.directory)
      for file in files { try Data("x".utf8).write(to: file) }
      _ = try Self.check(try cache.rules(in: folder))
      #expect(try files.allSatisfy { try Data(contentsOf: $0).count > 100 })
    }
  }

  private static func check(_ rules: RuleSet) throws -> [Clause] {
    var checker = Checker(rules: rules, policy: try #require(rules.policy("plain")))
    return checker.check(document.document).clauses
  }

  private static func findings(_ rules: RuleSet) throws -> [Finding] {
    var checker = Checker(rules: rules, policy: try #require(rules.policy("plain")))
    return checker.check(TestDocument("For all else see the annex.").document).findings
  }

  private static func files(in directory: String) throws -> [URL] {
    let all = FileManager.default.enumerator(
      at: URL(filePath: directory), includingPropertiesForKeys: [.isRegularFileKey])
    return try #require(all?.allObjects as? [URL]).filter {
      (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
    }
    .sorted { $0.path(percentEncoded: false) < $1.path(percentEncoded: false) }
  }

  private func inFolders(_ body: (RuleFolder, RuleCache) throws -> Void) throws {
    try RuleFiles.small.inFolder { folder in
      let directory = FileManager.default.temporaryDirectory.appending(path: "fairtender-cache-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(at: directory) }
      try body(folder, RuleCache(directory: directory.path(percentEncoded: false)))
    }
  }
}
