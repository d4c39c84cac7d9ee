import TenderDocument
import Yams

/// Turns the YAML of a file in `Rules/places`, or of a user's own list, into cities.
public struct PlaceFileReader {
  private static let keys = [
    "id", "name", "country", "since", "confirmed", "languages", "nuts", "identifiers", "tokens", "names", "group",
    "not",
  ]

  let file: String
  let text: String

  /// - Parameter file: the name for faults.
  public init(file: String, text: String) {
    self.file = file
    self.text = text
  }

  public func cities() throws(RuleFault) -> [City] {
    let places = try RuleMapping(
      try RuleYAML.compose(text, file: file), file: file, keys: ["id", "title", "about", "sources", "cities"])
    var ids: Set<String> = []
    return try places.nodes("cities").map { (node: Node) throws(RuleFault) in
      let city = try city(node)
      guard ids.insert(city.id).inserted else {
        throw RuleFault(file: file, at: node, message: "the id of a city must be its own, found `\(city.id)` twice")
      }
      return city
    }
  }

  private func city(_ node: Node) throws(RuleFault) -> City {
    let city = try RuleMapping(node, file: file, keys: Self.keys)
    let tokens = try patterns(city, "tokens")
    guard !tokens.isEmpty else {
      throw RuleFault(file: file, at: node, message: "a city must have `tokens`, found none")
    }
    return City(
      id: try city.string("id"), name: try city.string("name"), country: try country(city),
      since: try city.integer("since", in: 1000...9999) ?? 2021,
      isConfirmed: city.has("confirmed") ? try city.flag("confirmed") : true,
      languages: try city.strings("languages").map { LanguageCode(rawValue: $0) }, nuts: try city.strings("nuts"),
      identifiers: try city.strings("identifiers").map(CityMatcher.plain), tokens: tokens,
      names: try patterns(city, "names"), group: try patterns(city, "group"), others: try patterns(city, "not"))
  }

  private func country(_ city: RuleMapping) throws(RuleFault) -> String {
    let code = try city.string("country")
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      throw RuleFault(
        file: file, at: try city.requiredNode("country"),
        message: "`country` must be three capital letters (ISO 3166-1 alpha-3) such as `FRA`, found `\(code)`")
    }
    return code
  }

  private func patterns(_ city: RuleMapping, _ key: String) throws(RuleFault) -> [NamePattern] {
    try city.nodes(key).map { (node: Node) throws(RuleFault) in
      let pattern = NamePattern(try RuleMapping.text(node, file: file))
      guard pattern.parts.contains(where: { $0 != .gap }) else {
        throw RuleFault(file: file, at: node, message: "a name must have a word, found none")
      }
      return pattern
    }
  }
}
