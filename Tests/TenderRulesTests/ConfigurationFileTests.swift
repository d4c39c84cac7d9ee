import TenderRules
import Testing

/// `.fairtender.yml` as written.
struct ConfigurationFileTests {
  @Test func readsEveryKey() throws {
    let file = try ConfigurationFile(
      """
      extends: ../base.yml
      profile: own
      policy: charter
      language: fr
      rules: rules
      fail-on: warning
      exclude: [archive, "*.bak"]
      lints:
        L22: off
        A04: { severity: error, parameters: { least: 12.5 } }
      profiles:
        own: { title: Our own, extends: nantes, lints: { A01: on } }
      """, file: "x/.fairtender.yml")
    #expect(file.base?.text == "../base.yml" && file.profile?.text == "own" && file.policy?.text == "charter")
    #expect(file.language?.text == "fr" && file.rules?.text == "rules" && file.failOn?.text == "warning")
    #expect(file.excluded.map(\.text) == ["archive", "*.bak"])
    #expect(file.lints.map(\.rule) == ["L22", "A04"] && file.lints.map(\.isOn) == [false, true])
    #expect(file.lints[1].severity == .error && file.lints[1].parameters.map(\.value) == [12.5])
    #expect(file.lints.map(\.line) == [9, 10] && file.lints.map(\.column) == [3, 3])
    #expect(file.profiles.map(\.id) == ["own"] && file.profiles.map(\.base) == ["nantes"])
    #expect(file.fields == ["x/.fairtender.yml", "2:10"])
  }

  @Test(arguments: ["", "# Nothing yet.\n"])
  func setsNothingWhereItIsEmpty(text: String) throws {
    let file = try ConfigurationFile(text, file: "c.yml")
    #expect(file.profile == nil && file.lints.isEmpty && file.excluded.isEmpty)
  }

  @Test(
    arguments: [
      ("profil: nantes", 1, 1, "a key must be a known one, found `profil`", "did you mean `profile`?"),
      ("policy: charter\nfailon: error", 2, 1, "a key must be a known one, found `failon`", "did you mean `fail-on`?"),
      ("profile: [a]", 1, 10, "a text must stand here, found a list", nil),
      ("lints: [L22]", 1, 8, "a mapping (`key: value`) must stand here, found a list", nil),
      ("lints:\n  L22: no", 2, 8, "`L22` must be on, off or a severity, found `no`", "did you mean `on`?"),
      ("profiles: { own: { lint: {} } }", 1, 20, "a key must be a known one, found `lint`", "did you mean `lints`?"),
      ("- profile", 1, 1, "a mapping (`key: value`) must stand here, found a list", nil),
      ("profile: a\nprofile: b", 1, 1, "a key must stand once in a mapping, found `profile` again", nil),
    ] as [(String, Int, Int, String, String?)])
  func saysWhatIsWrongAndWhere(text: String, line: Int, column: Int, message: String, hint: String?) throws {
    let error = try #require(throws: RuleFault.self) { try ConfigurationFile(text, file: "c.yml") }
    #expect(error.message == message)
    #expect(error.file == "c.yml" && error.line == line && error.column == column)
    if let hint { #expect(error.hint == hint) }
  }

  @Test func callsItselfAConfiguration() throws {
    let error = try #require(throws: RuleFault.self) { try ConfigurationFile("profile: [a", file: "c.yml") }
    #expect(error.message.hasPrefix("a configuration must be YAML"))
  }
}

extension ConfigurationFile {
  /// The path, and where the name of the profile stands.
  fileprivate var fields: [String] { [file, profile.map { "\($0.line):\($0.column)" } ?? ""] }
}
