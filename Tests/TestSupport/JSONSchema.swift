import Foundation

/// A validator for the part of JSON Schema (draft 2020-12) that our schema uses.
///
/// A keyword that it does not know is an error, so that nothing is unchecked in silence.
package struct JSONSchema {
  package struct UnknownKeyword: Error, Equatable {
    package var keyword: String

    package init(keyword: String) {
      self.keyword = keyword
    }
  }

  private let root: JSONValue

  package init(_ text: String) throws {
    root = try JSONValue(text)
  }

  /// The schema that stands in the repository.
  package static func ofReports() throws -> JSONSchema { try named("report-1") }

  /// The schema of what is said about several documents together.
  package static func ofTenders() throws -> JSONSchema { try named("tender-1") }

  /// The schema of scores.
  package static func ofScores() throws -> JSONSchema { try named("score-1") }

  private static func named(_ name: String) throws -> JSONSchema {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/TenderReport/Schema/fairtender.\(name).schema.json")
    return try JSONSchema(String(contentsOf: file, encoding: .utf8))
  }

  /// What is wrong with `value`, one message each; empty where it is valid.
  package func problems(of value: JSONValue) throws -> [String] {
    try problems(of: value, by: root, at: "$")
  }

  /// The strings that a definition's property may be, without null.
  package func choices(_ definition: String, _ property: String) -> Set<String> {
    Set(root["$defs"]?[definition]?["properties"]?[property]?["enum"]?.strings ?? [])
  }

  private func problems(of value: JSONValue, by schema: JSONValue, at path: String) throws -> [String] {
    guard case .object(let keywords) = schema else {
      return schema == .boolean(false) ? ["\(path): nothing is allowed here"] : []
    }
    var problems: [String] = []
    for (keyword, rule) in keywords.sorted(by: { $0.key < $1.key }) {
      problems += try self.problems(of: value, keyword: keyword, rule: rule, in: keywords, at: path)
    }
    return problems
  }

  private func problems(
    of value: JSONValue, keyword: String, rule: JSONValue, in schema: [String: JSONValue], at path: String
  ) throws -> [String] {
    switch keyword {
    case "$schema", "$id", "$defs", "title", "description": return []
    case "$ref": return try problems(of: value, by: try definition(rule), at: path)
    case "const": return value == rule ? [] : ["\(path): must be \(rule), is \(value)"]
    case "enum": return rule.elements.contains(value) ? [] : ["\(path): \(value) is none of the choices"]
    case "type":
      let types = rule.text.map { [$0] } ?? rule.strings
      return types.contains { isOfType($0, value) } ? [] : ["\(path): must be \(types), is \(value)"]
    case "oneOf":
      let valid = try rule.elements.filter { try problems(of: value, by: $0, at: path).isEmpty }.count
      if valid == 1 { return [] }
      return ["\(path): must fit one choice, fits \(valid)"]
        + (try rule.elements.flatMap { try problems(of: value, by: $0, at: path) })
    case "required", "properties", "additionalProperties":
      guard case .object(let members) = value else { return [] }
      return try problems(ofMembers: members, keyword: keyword, rule: rule, in: schema, at: path)
    case "items":
      return try value.elements.enumerated().flatMap { try problems(of: $1, by: rule, at: "\(path)[\($0)]") }
    case "minItems":
      guard case .array(let elements) = value, case .number(let least) = rule else { return [] }
      return Double(elements.count) >= least ? [] : ["\(path): has \(elements.count) items"]
    case "minimum":
      guard case .number(let number) = value, case .number(let least) = rule else { return [] }
      return number >= least ? [] : ["\(path): \(number) is too small"]
    case "pattern":
      guard let text = value.text, let pattern = rule.text else { return [] }
      return try Regex(pattern).firstMatch(in: text) != nil ? [] : ["\(path): `\(text)` does not match \(pattern)"]
    default: throw UnknownKeyword(keyword: keyword)
    }
  }

  private func problems(
    ofMembers members: [String: JSONValue], keyword: String, rule: JSONValue, in schema: [String: JSONValue],
    at path: String
  ) throws -> [String] {
    switch keyword {
    case "required":
      return rule.strings.filter { members[$0] == nil }.map { "\(path): `\($0)` is missing" }
    case "properties":
      guard case .object(let properties) = rule else { return [] }
      return try members.flatMap { name, member in
        try properties[name].map { try problems(of: member, by: $0, at: "\(path).\(name)") } ?? []
      }
    default:
      let known = schema["properties"] ?? .object([:])
      return try members.filter { known[$0.key] == nil }.flatMap { name, member in
        try problems(of: member, by: rule, at: "\(path).\(name)")
      }
    }
  }

  private func definition(_ reference: JSONValue) throws -> JSONValue {
    guard let text = reference.text, text.hasPrefix("#/$defs/"),
      let found = root["$defs"]?[String(text.dropFirst("#/$defs/".count))]
    else { throw UnknownKeyword(keyword: "$ref \(reference)") }
    return found
  }

  private func isOfType(_ type: String, _ value: JSONValue) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .boolean), ("number", .number), ("string", .string), ("array", .array),
      ("object", .object):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}
