import TenderRules

/// The settings that hold, as the text of a configuration.
struct SettingsPage {
  private(set) var text = ""
  private let showsOrigin: Bool

  /// - Parameter showsOrigin: true to say behind each value where it comes from.
  init(_ settings: Settings, showsOrigin: Bool) {
    self.showsOrigin = showsOrigin
    line("profile", settings.profile?.value, settings.profile?.origin)
    line("policy", settings.policy.value.id, settings.policy.origin)
    line("language", settings.language?.value.rawValue, settings.language?.origin)
    line("messages", settings.messages.value.language.rawValue, settings.messages.origin)
    line("rules", Self.quoted(settings.rulesFolder), settings.rules.origin)
    line("fail-on", settings.failOn.value.rawValue, settings.failOn.origin)
    if settings.excluded.isEmpty {
      line("exclude", nil, nil)
    } else {
      text += "exclude:\n"
      for (pattern, _) in settings.excluded { add("  - \(Self.quoted(pattern.value))", pattern.origin) }
    }
    text += "lints:\n"
    let lints = settings.rules.value.lints
    for (lint, setting) in zip(lints, settings.lints.settings(of: lints, country: nil)) { write(lint, setting) }
  }

  private mutating func write(_ lint: Lint, _ setting: LintPlan.Setting) {
    let layer = setting.layer.map { name in
      name.hasPrefix("profile ") ? name : setting.line.map { "\(name):\($0)" } ?? name
    }
    let state = setting.isOn ? (setting.severity ?? lint.severity).rawValue : "off"
    guard setting.isOn, !setting.parameters.isEmpty else { return add("  \(lint.id): \(state)", layer ?? "default") }
    let parameters = setting.parameters.sorted { $0.key < $1.key }.map { "\($0.key): \(LintParameter.words($0.value))" }
    add(
      "  \(lint.id): { severity: \(state), parameters: { \(parameters.joined(separator: ", ")) } }", layer ?? "default")
  }

  private mutating func line(_ key: String, _ value: String?, _ origin: String?) {
    add(value.map { "\(key): \($0)" } ?? "# \(key) is not set", origin ?? "default")
  }

  private mutating func add(_ words: String, _ origin: String) {
    text += words + (showsOrigin ? "  # \(origin)\n" : "\n")
  }

  /// As YAML takes any text.
  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
