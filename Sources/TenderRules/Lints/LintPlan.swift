/// Which lints run, how severe they are and what they ask: the choices of profiles and configurations, one upon the other.
public struct LintPlan: Sendable {
  /// The choices of one profile or configuration.
  public struct Layer: Sendable {
    /// Where the choices stand, in the words of `config show`: `profile nantes`, `.fairtender.yml`.
    public var name: String
    /// ISO 3166-1 alpha-3 codes of the only countries in which they hold; empty for all.
    public var countries: [String]
    public var choices: [LintChoice]

    public init(name: String, countries: [String] = [], choices: [LintChoice]) {
      self.name = name
      self.countries = countries
      self.choices = choices
    }

    public init(_ profile: Profile) {
      self.init(name: "profile \(profile.id)", countries: profile.countries, choices: profile.choices)
    }
  }

  /// What holds for one lint.
  public struct Setting: Sendable, Equatable {
    public var isOn: Bool
    /// nil for that of the lint itself.
    public var severity: Finding.Severity?
    /// All that the lint has.
    public var parameters: [String: Double]
    /// Why it is expected, the nearest word last.
    public var expected: String?
    /// The name of the layer that spoke last; nil where none did.
    public var layer: String?
    /// The line there.
    public var line: Int?
  }

  /// Every lint that does not wait to be asked for, as its rule has it.
  public static let standard = LintPlan(layers: [])

  /// The farthest base first.
  public let layers: [Layer]

  public init(layers: [Layer]) {
    self.layers = layers
  }

  /// True if the buyer's country decides something.
  var dependsOnCountry: Bool { layers.contains { !$0.countries.isEmpty } }

  /// One for each of `lints`.
  ///
  /// - Parameter country: of the buyer, ISO 3166-1 alpha-3; nil where it is not known, which shuts no layer out.
  public func settings(of lints: [Lint], country: String?) -> [Setting] {
    let holding = layers.filter { layer in
      layer.countries.isEmpty || country.map(layer.countries.contains) ?? true
    }
    return lints.map { setting(of: $0, holding) }
  }

  private func setting(of lint: Lint, _ layers: [Layer]) -> Setting {
    var setting = Setting(
      isOn: !lint.isOptional, severity: nil,
      parameters: Dictionary(lint.parameters.map { ($0.name, $0.initial) }) { first, _ in first }, expected: nil,
      layer: nil, line: nil)
    for layer in layers {
      for choice in layer.choices where choice.rule == lint.id {
        setting.isOn = choice.isOn
        setting.severity = choice.severity ?? setting.severity
        for parameter in choice.parameters { setting.parameters[parameter.name] = parameter.value }
        setting.expected = choice.expected ?? setting.expected
        setting.layer = layer.name
        setting.line = choice.line
      }
    }
    return setting
  }
}
