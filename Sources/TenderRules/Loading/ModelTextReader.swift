import TenderDocument
import TenderText

/// Turns the `<language>.md` of a model clause into its text.
///
/// A file holds `# Heading`, then `## level` with paragraphs and lines that begin with `- `. The lines of a paragraph are joined.
/// `{name}` stands for the value of a parameter; nothing else is special.
struct ModelTextReader {
  let file: String
  let text: String
  let clause: ModelClause

  func modelText() throws(RuleFault) -> ModelText {
    let language = try language()
    var heading: ModelTemplate?
    var passages: [ModelText.Passage] = []
    var isInParagraph = false
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let number = index + 1
      let words = line.drop { $0.isWhitespace }
      if words.isEmpty {
        isInParagraph = false
      } else if line.hasPrefix("## ") {
        guard heading != nil else { throw fault(number, "a text must begin with its heading (`# …`), found a level") }
        passages.append(
          ModelText.Passage(
            level: try level(line, number, after: passages), wording: ModelTemplate(), line: number))
        isInParagraph = false
      } else if line.hasPrefix("# ") {
        guard heading == nil else { throw fault(number, "a heading (`# …`) must stand once, found another") }
        heading = try template(line.dropFirst(2), of: line, number)
      } else if line.hasPrefix("#") {
        throw fault(number, "a line that begins with `#` must be `# Heading` or `## level`, found another")
      } else {
        guard !passages.isEmpty else {
          throw fault(number, "a text must stand below its level (`## …`), found it above")
        }
        let isItem = words.hasPrefix("- ")
        let wording = try template(words, of: line, number)
        passages[passages.count - 1].wording.append(wording, isItem: isItem, isInParagraph: isInParagraph)
        isInParagraph = true
      }
    }
    guard let heading, !heading.parts.isEmpty else {
      throw fault(1, "a text must begin with its heading (`# …`), found none")
    }
    return ModelText(language: language, file: file, heading: heading, passages: try whole(passages))
  }

  private func language() throws(RuleFault) -> LanguageCode {
    let name = file.split(separator: "/").last?.split(separator: ".").first ?? ""
    guard let language = LanguageCode(declared: name), language.rawValue == name else {
      throw RuleFault(
        file: file, message: "a model's text must be named by its ISO 639-1 code, found `\(name)`",
        hint: "such as fr.md")
    }
    return language
  }

  // MARK: Levels

  private func level(
    _ line: Substring, _ number: Int, after passages: [ModelText.Passage]
  ) throws(RuleFault) -> ModelLevel {
    let name = line.dropFirst(3).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let known = clause.levels.map(\.rawValue)
    guard let level = ModelLevel(rawValue: name), clause.levels.contains(level) else {
      throw RuleFault(
        file: file, line: number, column: 4, message: "a level must be one of `model.yml`, found `\(name)`",
        hint: Nearest.name(to: name, among: known).map { "did you mean `\($0)`?" }
          ?? "known: \(known.joined(separator: ", "))")
    }
    guard !passages.contains(where: { $0.level == level }) else {
      throw RuleFault(
        file: file, line: number, column: 4, message: "a level must stand once, found `\(name)` again")
    }
    return level
  }

  /// The passages from the least level to the most.
  private func whole(_ passages: [ModelText.Passage]) throws(RuleFault) -> [ModelText.Passage] {
    if let empty = passages.first(where: \.wording.parts.isEmpty) {
      throw fault(empty.line, "a level must have a text, found `\(empty.level.rawValue)` empty")
    }
    var ordered: [ModelText.Passage] = []
    for level in clause.levels {
      guard let passage = passages.first(where: { $0.level == level }) else {
        throw fault(
          1, "every level of `model.yml` must be written, found no `\(level.rawValue)`",
          hint: "add `## \(level.rawValue)`")
      }
      ordered.append(passage)
    }
    return ordered
  }

  // MARK: Parameters

  /// - Parameters:
  ///   - words: a part of `line`.
  ///   - number: of the line, 1-based.
  private func template(_ words: Substring, of line: Substring, _ number: Int) throws(RuleFault) -> ModelTemplate {
    func column(_ index: Substring.Index) -> Int {
      line.unicodeScalars.distance(from: line.startIndex, to: index) + 1
    }
    var template = ModelTemplate()
    var rest = words
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[brace] == "{" else {
        throw fault(number, column(brace), "a `}` must have its `{`, found none before it")
      }
      let name = rest[brace...].dropFirst().prefix { $0 != "{" && $0 != "}" }
      guard name.endIndex < rest.endIndex, rest[name.endIndex] == "}" else {
        throw fault(number, column(brace), "a `{` must have its `}` in the same line, found none")
      }
      guard clause.parameter(String(name)) != nil else { throw unknown(name, number, column(brace)) }
      if brace > rest.startIndex { template.append(String(rest[..<brace])) }
      template.append(parameter: String(name))
      rest = rest[name.endIndex...].dropFirst()
    }
    if !rest.isEmpty { template.append(String(rest)) }
    return template
  }

  private func unknown(_ name: Substring, _ line: Int, _ column: Int) -> RuleFault {
    let known = clause.parameters.map(\.name)
    let hint =
      Nearest.name(to: name, among: known).map { "did you mean `{\($0)}`?" }
      ?? (known.isEmpty ? "declare it in `model.yml`" : "declared: \(known.joined(separator: ", "))")
    return fault(line, column, "a parameter must be declared in `model.yml`, found `{\(name)}`", hint: hint)
  }

  /// At the first column of a line.
  private func fault(_ line: Int, _ message: String, hint: String? = nil) -> RuleFault {
    fault(line, 1, message, hint: hint)
  }

  private func fault(_ line: Int, _ column: Int, _ message: String, hint: String? = nil) -> RuleFault {
    RuleFault(file: file, line: line, column: column, message: message, hint: hint)
  }
}

extension ModelTemplate {
  /// Another line of a text: of the paragraph or item before it, or a new one.
  fileprivate mutating func append(_ line: Self, isItem: Bool, isInParagraph: Bool) {
    if !parts.isEmpty {
      append(isInParagraph ? (isItem ? "\n" : " ") : "\n\n")
    }
    append(line)
  }
}
