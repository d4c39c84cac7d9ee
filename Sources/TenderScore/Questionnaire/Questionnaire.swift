/// The questions to suppliers about their measures, with the weight of each.
public struct Questionnaire: Sendable, Equatable {
  public struct Dimension: Sendable, Equatable {
    public var id: String
    public var title: String
    /// Of 100 for all.
    public var weight: Double
    /// By language.
    public var questions: [String: String] = [:]
  }

  public private(set) var dimensions: [Dimension] = []
  /// The names of the columns of a template, by language.
  public private(set) var headers: [String: [String]] = [:]

  init(_ file: ScoreFile) throws(ScoreFault) {
    for (key, value) in try file.entries(known: ["headers", "dimensions"]) {
      for (id, entry) in try value.entries() {
        if key == "headers" { headers[id] = try entry.texts() } else { try add(id, entry) }
      }
    }
    let sum = dimensions.reduce(0) { $0 + $1.weight }
    guard sum == 100 else { throw file.fault("the weights of the dimensions must sum to 100, found \(sum)") }
    for language in headers.keys.sorted() {
      guard dimensions.allSatisfy({ $0.questions[language] != nil }) else {
        throw file.fault("every dimension must have a question in `\(language)`, found one without")
      }
    }
  }

  private mutating func add(_ id: String, _ file: ScoreFile) throws(ScoreFault) {
    var dimension = Dimension(id: id, title: id, weight: 0)
    for (key, value) in try file.entries(known: ["title", "weight", "questions"]) {
      switch key {
      case "title": dimension.title = try value.text()
      case "weight": dimension.weight = try value.number()
      default:
        for (language, question) in try value.entries() { dimension.questions[language] = try question.text() }
      }
    }
    dimensions.append(dimension)
  }

  public var languages: [String] { headers.keys.sorted() }

  /// A table to send out: a row a question, with cells to fill; nil for a language without a template.
  ///
  /// CSV by RFC 4180, UTF-8 with a byte order mark, semicolons: it opens in spreadsheets of Europe as it is.
  public func template(_ language: String) -> String? {
    guard let header = headers[language] else { return nil }
    var lines = [header.map(Self.quoted).joined(separator: ";")]
    for dimension in dimensions {
      let question = dimension.questions[language] ?? dimension.title
      lines.append(["", "", dimension.id, Self.quoted(question), "", "", ""].joined(separator: ";"))
    }
    return "\u{FEFF}" + lines.joined(separator: "\r\n") + "\r\n"
  }

  private static func quoted(_ text: String) -> String {
    text.contains { ";\",\n".contains($0) } ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
