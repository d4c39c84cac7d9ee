import TenderText
import Yams

/// A mapping of a rule file, read key by key with places for errors.
///
/// Values are read from nodes, never decoded: YAML's implicit types would turn the language `no` into false.
struct RuleMapping {
  let file: String
  private let mapping: Node.Mapping
  private let mark: Mark?

  /// Refuses keys that are not in `keys`, and anchors, aliases and tags anywhere inside.
  init(_ node: Node, file: String, keys: [String]) throws(RuleFault) {
    self.file = file
    mark = node.mark
    guard case .mapping(let mapping) = node else {
      throw RuleFault(file: file, at: node, message: "a mapping (`key: value`) must stand here, found \(node.kindName)")
    }
    self.mapping = mapping
    for (key, _) in mapping {
      guard case .scalar(let scalar) = key, keys.contains(scalar.string) else {
        let found = key.scalar?.string ?? key.kindName
        let hint =
          Nearest.name(to: found, among: keys).map { "did you mean `\($0)`?" }
          ?? "known keys: \(keys.joined(separator: ", "))"
        throw RuleFault(file: file, at: key, message: "a key must be a known one, found `\(found)`", hint: hint)
      }
    }
  }

  func has(_ key: String) -> Bool { mapping[key] != nil }

  func node(_ key: String) -> Node? { mapping[key] }

  func requiredNode(_ key: String) throws(RuleFault) -> Node {
    guard let node = mapping[key] else {
      throw RuleFault(file: file, line: mark?.line, column: mark?.column, message: "`\(key)` must be given, found none")
    }
    return node
  }

  func string(_ key: String) throws(RuleFault) -> String {
    try Self.text(try requiredNode(key), file: file)
  }

  func optionalString(_ key: String) throws(RuleFault) -> String? {
    guard let node = mapping[key] else { return nil }
    return try Self.text(node, file: file)
  }

  /// A list of texts, or one text alone; empty where the key is absent.
  func strings(_ key: String) throws(RuleFault) -> [String] {
    try nodes(key).map { (node: Node) throws(RuleFault) in try Self.text(node, file: file) }
  }

  /// As `strings`, each with its place.
  func placedTexts(_ key: String) throws(RuleFault) -> [PlacedText] {
    try nodes(key).map { (node: Node) throws(RuleFault) in try Self.placedText(node, file: file) }
  }

  /// One text with its place; nil where the key is absent.
  func placedText(_ key: String) throws(RuleFault) -> PlacedText? {
    guard let node = mapping[key] else { return nil }
    return try Self.placedText(node, file: file)
  }

  /// The items of a list, or one item alone; empty where the key is absent.
  func nodes(_ key: String) -> [Node] {
    guard let node = mapping[key] else { return [] }
    if case .sequence(let sequence) = node { return Array(sequence) }
    return [node]
  }

  func integer(_ key: String, in range: ClosedRange<Int>) throws(RuleFault) -> Int? {
    guard let node = mapping[key] else { return nil }
    let text = try Self.text(node, file: file)
    guard let value = Int(text), range.contains(value) else {
      throw RuleFault(
        file: file, at: node,
        message: "`\(key)` must be a whole number from \(range.lowerBound) to \(range.upperBound), found `\(text)`")
    }
    return value
  }

  func number(_ key: String) throws(RuleFault) -> Double? {
    guard let node = mapping[key] else { return nil }
    let text = try Self.text(node, file: file)
    guard let value = Double(text) else {
      throw RuleFault(file: file, at: node, message: "`\(key)` must be a number, found `\(text)`")
    }
    return value
  }

  func flag(_ key: String) throws(RuleFault) -> Bool {
    guard let node = mapping[key] else { return false }
    let text = try Self.text(node, file: file)
    guard text == "true" || text == "false" else {
      throw RuleFault(file: file, at: node, message: "`\(key)` must be true or false, found `\(text)`")
    }
    return text == "true"
  }

  /// One of the names of a closed set.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type
  ) throws(RuleFault) -> Choice? where Choice.RawValue == String {
    guard let node = mapping[key] else { return nil }
    return try Self.choice(node, file: file, key: key)
  }

  func requiredChoice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type
  ) throws(RuleFault) -> Choice where Choice.RawValue == String {
    try Self.choice(try requiredNode(key), file: file, key: key)
  }

  func choices<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type
  ) throws(RuleFault) -> [Choice] where Choice.RawValue == String {
    try nodes(key).map { (node: Node) throws(RuleFault) in try Self.choice(node, file: file, key: key) }
  }

  /// The keys of a mapping, which may be any texts, with their values, in the order of the file.
  static func entries(
    of node: Node, file: String
  ) throws(RuleFault) -> [(key: PlacedText, value: Node)] {
    guard case .mapping(let mapping) = node else {
      throw RuleFault(file: file, at: node, message: "a mapping (`key: value`) must stand here, found \(node.kindName)")
    }
    var entries: [(key: PlacedText, value: Node)] = []
    for (key, value) in mapping { entries.append((try placedText(key, file: file), value)) }
    return entries
  }

  static func text(_ node: Node, file: String) throws(RuleFault) -> String {
    guard case .scalar(let scalar) = node else {
      throw RuleFault(
        file: file, at: node, message: "a text must stand here, found \(node.kindName)",
        hint: "put quotes around a text that begins with a special character")
    }
    return scalar.string
  }

  static func placedText(_ node: Node, file: String) throws(RuleFault) -> PlacedText {
    PlacedText(try text(node, file: file), at: node)
  }

  private static func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: Node, file: String, key: String
  ) throws(RuleFault) -> Choice where Choice.RawValue == String {
    let text = try text(node, file: file)
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    let hint =
      Nearest.name(to: text, among: known).map { "did you mean `\($0)`?" } ?? "known: \(known.joined(separator: ", "))"
    throw RuleFault(file: file, at: node, message: "`\(key)` must be a known name, found `\(text)`", hint: hint)
  }
}

extension RuleFault {
  init(file: String, at node: Node, message: String, hint: String? = nil) {
    self.init(file: file, line: node.mark?.line, column: node.mark?.column, message: message, hint: hint)
  }
}

extension PlacedText {
  init(_ text: String, at node: Node) {
    self.init(text: text, line: node.mark?.line ?? 1, column: node.contentColumn ?? 1)
  }
}

extension Node {
  /// The column of the first character of a text, behind its quotation mark; of anything else where it begins.
  var contentColumn: Int? {
    guard let mark, case .scalar(let scalar) = self else { return mark?.column }
    let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
    return mark.column + (isQuoted ? 1 : 0)
  }

  var kindName: String {
    switch self {
    case .scalar: "a text"
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }
}
