import TenderDocument

/// The formats that reports can be written in: the catalog of renderers.
public enum OutputFormat: String, Sendable, CaseIterable {
  case text, markdown, html, json, jsonl, csv, sarif, junit, github

  /// True for a format that is read on the same screen as standard error, so that the refusals it shows need not stand
  /// there too.
  public var isReadAsItComes: Bool { self == .text || self == .github }

  /// Makes the renderer of the format.
  public func renderer(_ options: RenderOptions) -> any Renderer {
    switch self {
    case .text:
      TextRenderer(options)
    case .markdown:
      MarkdownRenderer(includesAllOutcomes: options.includesAllOutcomes)
    case .html:
      HTMLRenderer(
        tool: options.tool, rules: options.rules, isSingleInput: options.isSingleInput,
        includesAllOutcomes: options.includesAllOutcomes, language: options.language)
    case .json:
      JSONRenderer(
        layout: options.isSingleInput ? .object : .array, includesAllOutcomes: options.includesAllOutcomes)
    case .jsonl:
      JSONRenderer(layout: .lines, includesAllOutcomes: options.includesAllOutcomes)
    case .csv:
      CSVRenderer(includesAllOutcomes: options.includesAllOutcomes)
    case .sarif:
      SARIFRenderer(options)
    case .junit:
      JUnitRenderer()
    case .github:
      GitHubRenderer(includesAllOutcomes: options.includesAllOutcomes)
    }
  }
}

/// What a renderer is told about the run; each format takes what it needs.
public struct RenderOptions: Sendable {
  public var tool: Report.Tool
  /// All active rules.
  public var rules: [RuleDescriptor]
  /// True where exactly one report will be written.
  public var isSingleInput: Bool
  /// False to list only findings whose outcome is `not-met`.
  public var includesAllOutcomes: Bool
  public var style: Style
  /// Columns of the terminal.
  public var width: Int
  /// True where the findings are compared with a baseline.
  public var hasBaseline = false
  /// That of the reader.
  public var language = LanguageCode(rawValue: "en")

  public init(
    tool: Report.Tool, rules: [RuleDescriptor], isSingleInput: Bool, includesAllOutcomes: Bool, style: Style,
    width: Int = 100
  ) {
    self.tool = tool
    self.rules = rules
    self.isSingleInput = isSingleInput
    self.includesAllOutcomes = includesAllOutcomes
    self.style = style
    self.width = width
  }
}
