/// What a profile says about itself, as a page of Markdown.
public struct ProfilePage: Sendable {
  /// Ends in a line feed.
  public let markdown: String

  /// nil if no profile has the id.
  public init?(_ id: String, in book: ProfileBook, of rules: RuleSet) {
    guard let profile = book.profile(id) else { return nil }
    let chain = book.chain(id)
    var facts = ["`\(id)`"]
    if let buyer = profile.buyer {
      facts.append([buyer.name, buyer.country].compactMap(\.self).joined(separator: ", "))
    }
    if !profile.jurisdiction.isEmpty { facts.append("law of \(profile.jurisdiction)") }
    if let base = profile.base { facts.append("extends `\(base)`") }
    if let policy = chain.last(where: { $0.policy != nil })?.policy { facts.append("policy `\(policy)`") }
    var page = "# \(profile.title)\n\n\(facts.joined(separator: " · "))\n"
    if !profile.about.isEmpty { page += "\n\(profile.about)\n" }
    if !profile.lawful.isEmpty { page += "\n**When it is lawful.** \(profile.lawful)\n" }
    if !profile.countries.isEmpty {
      page +=
        "\nIts choices hold for buyers in \(profile.countries.joined(separator: ", ")), and where the buyer's country"
      page += " is not known; any other buyer is judged by what it extends.\n"
    }
    page += "\n## Lints\n\n" + Self.lints(chain, rules)
    if !profile.sources.isEmpty { page += "\n## Sources\n\n" + profile.sources.map(Self.line).joined() }
    markdown = page
  }

  /// Those that some profile of the chain chose, as they stand after all of it.
  private static func lints(_ chain: [Profile], _ rules: RuleSet) -> String {
    let settings = LintPlan(layers: chain.map(LintPlan.Layer.init)).settings(of: rules.lints, country: nil)
    var lines = ""
    for (lint, setting) in zip(rules.lints, settings) {
      guard let layer = setting.layer else { continue }
      let state = setting.isOn ? (setting.severity ?? lint.severity).rawValue : "off"
      let parameters = setting.parameters.sorted { $0.key < $1.key }.map {
        ", \($0.key) \(LintParameter.words($0.value))"
      }
      lines += "- `\(lint.id)` \(lint.title): \(state)\(parameters.joined()) (\(layer))"
      lines += setting.isOn ? setting.expected.map { ". \($0)\n" } ?? "\n" : "\n"
    }
    return lines + "\nEvery lint that is not listed runs as its own rule says.\n"
  }

  private static func line(_ source: RuleSource) -> String {
    let name = source.url.map { "[\(source.text)](\($0))" } ?? source.text
    return "- \(name)" + (source.read.map { ", read \($0)" } ?? "") + "\n"
  }
}
