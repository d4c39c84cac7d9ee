/// The words that name private attributes of persons, in columns and in cells, and their false friends.
public struct PrivateDataRules: Sendable {
  public private(set) var attributes: [PrivateAttribute] = []
  /// Languages that have words.
  public private(set) var languages: [String] = []
  private var names: [(attribute: Int, pattern: WordPattern)] = []
  private var fine: [WordPattern] = []
  /// Words for those whom a column may be about, such as `owner`, and words that join them to the rest.
  private var persons: Set<String> = []
  private var values: [String: Int] = [:]

  init(attributes file: ScoreFile, languages files: [ScoreFile]) throws(ScoreFault) {
    for (id, value) in try file.entries() {
      var attribute = PrivateAttribute(id: id, title: "", why: "")
      for (key, text) in try value.entries(known: ["title", "why"]) {
        if key == "title" { attribute.title = try text.text() } else { attribute.why = try text.text() }
      }
      attributes.append(attribute)
    }
    for file in files { try add(file) }
  }

  private mutating func add(_ file: ScoreFile) throws(ScoreFault) {
    for (key, value) in try file.entries(known: ["language", "names", "values", "fine", "persons"]) {
      switch key {
      case "language": languages.append(try value.text())
      case "fine":
        for item in try value.items() { fine.append(try Self.pattern(item)) }
      case "persons": persons.formUnion(try value.texts().map(FoldedText.fold))
      default:
        for (id, list) in try value.entries(known: attributes.map(\.id)) {
          guard let attribute = attributes.firstIndex(where: { $0.id == id }) else { continue }
          for item in try list.items() {
            if key == "names" {
              names.append((attribute, try Self.pattern(item)))
            } else {
              values[FoldedText.fold(try item.text())] = attribute
            }
          }
        }
      }
    }
  }

  private static func pattern(_ item: ScoreFile) throws(ScoreFault) -> WordPattern {
    let text = try item.text()
    guard let pattern = WordPattern(text) else {
      throw item.fault("a pattern must be words, with `*` at an end or `=` before them, found `\(text)`")
    }
    return pattern
  }

  /// The attribute that the name of a column names; nil where there is none, or where all it names is a false friend.
  ///
  /// A pattern for a whole name is one for a whole name about persons too: `health`, `health of owner`, `owner_health_2024`.
  public func attribute(ofColumn name: String) -> PrivateAttribute? {
    let words = FoldedText.foldName(name).split(separator: " ")
    let excused = fine.flatMap { $0.ranges(in: words) }
    let core = words.filter { !persons.contains(String($0)) && !$0.allSatisfy(\.isNumber) }
    for (attribute, pattern) in names {
      let isNamed = pattern.ranges(in: words).contains { range in
        !excused.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
      }
      if isNamed || pattern.isWhole && excused.isEmpty && !pattern.ranges(in: core).isEmpty {
        return attributes[attribute]
      }
    }
    return nil
  }

  /// The attribute that a whole cell is a value of, such as a religion.
  public func attribute(ofValue cell: String) -> PrivateAttribute? {
    values[FoldedText.fold(cell)].map { attributes[$0] }
  }
}
