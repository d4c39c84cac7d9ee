/// Reads the pattern language of `Rules/PATTERNS.md` by recursive descent.
struct PhraseParser {
  static let defaultGap = 6
  static let defaultDistance = 24
  static let widestGap = 40
  static let mostParts = 6
  static let longestSequence = 24
  static let mostWords = 400
  static let deepestNesting = 8

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var wordCount = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  mutating func parsePhrase() throws(PhraseFault) -> PhraseSyntax {
    var parts: [[PhraseSyntax.Step]] = []
    var distance = 0
    repeat {
      guard parts.count < Self.mostParts else {
        throw fault("a phrase must have at most \(Self.mostParts) parts joined by `&`, found more", at: position - 1)
      }
      parts.append(try parseSequence(depth: 0))
      skipSpace()
      guard accept("&") else { break }
      distance = max(distance, try parseNumber(of: "a distance") ?? Self.defaultDistance)
    } while true
    guard position == scalars.count else {
      throw fault("a phrase must end here, found `\(scalars[position])`", hint: "every `)` needs its `(`")
    }
    return PhraseSyntax(parts: parts, distance: distance)
  }

  private mutating func parseSequence(depth: Int) throws(PhraseFault) -> [PhraseSyntax.Step] {
    var steps: [PhraseSyntax.Step] = []
    var gap = 0
    while true {
      skipSpace()
      if position == scalars.count || peek("|") || peek(")") || peek("&") { break }
      if accept("...") {
        guard !steps.isEmpty else { throw fault("a gap must stand between two words, found `...` first") }
        gap = try parseNumber(of: "a gap") ?? Self.defaultGap
        continue
      }
      var words = try parseItem(depth: depth)
      guard !words.isEmpty else { continue }
      words[0].gap = gap
      gap = 0
      steps += words
      guard steps.count <= Self.longestSequence else {
        throw fault("at most \(Self.longestSequence) words and choices must follow each other, found more")
      }
    }
    guard gap == 0 else { throw fault("a gap must stand between two words, found `...` last") }
    guard !steps.isEmpty else { throw fault("a phrase must hold a word, found none") }
    guard steps.contains(where: { !$0.isOptional }) else {
      throw fault("a phrase must hold a word that is not optional, found only words with `?`")
    }
    return steps
  }

  /// One word, list or choice; an elided word such as `l'égalité` gives two steps.
  private mutating func parseItem(depth: Int) throws(PhraseFault) -> [PhraseSyntax.Step] {
    let start = position
    var steps: [PhraseSyntax.Step]
    if accept("(") {
      steps = [PhraseSyntax.Step(gap: 0, node: try parseChoice(depth: depth + 1), isOptional: false)]
    } else if accept("{") {
      steps = [PhraseSyntax.Step(gap: 0, node: .list(try parseListName()), isOptional: false)]
    } else if accept("#%") {
      steps = [PhraseSyntax.Step(gap: 0, node: .percentage, isOptional: false)]
    } else if accept("#") {
      steps = [PhraseSyntax.Step(gap: 0, node: .word(.number), isOptional: false)]
    } else {
      steps = try parseWord()
    }
    wordCount += steps.count
    guard wordCount <= Self.mostWords else {
      throw fault(
        "a phrase must have at most \(Self.mostWords) words, found more", hint: "use a list: `{name}`", at: start)
    }
    if accept("?") {
      guard steps.count == 1 else {
        throw fault(
          "`?` must follow a word or `)`, found it behind \(steps.count) words", hint: "put the words in `( )`",
          at: position - 1)
      }
      steps[0].isOptional = true
    }
    return steps
  }

  private mutating func parseChoice(depth: Int) throws(PhraseFault) -> PhraseSyntax.Node {
    guard depth <= Self.deepestNesting else {
      throw fault("choices must be at most \(Self.deepestNesting) deep, found deeper ones", at: position - 1)
    }
    var alternatives: [[PhraseSyntax.Step]] = []
    repeat { alternatives.append(try parseSequence(depth: depth)) } while accept("|")
    guard accept(")") else {
      throw peek("&")
        ? fault("a `(` must have its `)`, found `&`", hint: "`&` can't stand inside `( )`")
        : fault("a `(` must have its `)`, found the end")
    }
    return .choice(alternatives)
  }

  private mutating func parseListName() throws(PhraseFault) -> String {
    let start = position
    while position < scalars.count, scalars[position] != "}" { position += 1 }
    let name = String(String.UnicodeScalarView(scalars[start..<position]))
    guard accept("}") else { throw fault("a `{` must have its `}`, found the end") }
    return name
  }

  private mutating func parseNumber(of what: String) throws(PhraseFault) -> Int? {
    let start = position
    var value = 0
    while position < scalars.count, position - start < 4, let digit = Int(String(scalars[position])) {
      value = value * 10 + digit
      position += 1
    }
    guard position > start else { return nil }
    guard value <= Self.widestGap else {
      throw fault(
        "\(what) must be at most \(Self.widestGap) words, found \(value)", hint: "use `within: paragraph`", at: start)
    }
    return value
  }

  private mutating func parseWord() throws(PhraseFault) -> [PhraseSyntax.Step] {
    let start = position
    while position < scalars.count, !isDelimiter(position) { position += 1 }
    guard position > start else {
      throw fault(
        "a word must stand here, found `\(scalars[position])`", hint: "every `}` needs its `{`, every `?` a word")
    }
    let written = Array(scalars[start..<position])
    do {
      return try PhraseWord(written).steps()
    } catch {
      throw PhraseFault(error.message, hint: error.hint, column: start + error.column)
    }
  }

  private func isDelimiter(_ index: Int) -> Bool {
    switch scalars[index] {
    case " ", "\t", "\n", "(", ")", "|", "?", "&", "{", "}", "#": true
    case ".": index + 2 < scalars.count && scalars[index + 1] == "." && scalars[index + 2] == "."
    default: false
    }
  }

  private mutating func skipSpace() {
    while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
  }

  private func peek(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    return position + wanted.count <= scalars.count && Array(scalars[position..<position + wanted.count]) == wanted
  }

  private mutating func accept(_ text: String) -> Bool {
    guard peek(text) else { return false }
    position += text.unicodeScalars.count
    return true
  }

  /// - Parameter index: where it is, if not at the next scalar.
  private func fault(_ message: String, hint: String? = nil, at index: Int? = nil) -> PhraseFault {
    PhraseFault(message, hint: hint, column: min(index ?? position, max(scalars.count - 1, 0)) + 1)
  }
}
