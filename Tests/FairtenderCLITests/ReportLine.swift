import Foundation

/// What tests want to know of one line of JSON output, read by Foundation and not by us.
struct ReportLine: Decodable {
  struct Fault: Decodable {
    let kind: String
    let message: String
    let line: Int?
  }

  struct Finding: Decodable {
    let rule: String
    let severity: String
  }

  /// What judged.
  struct Tool: Decodable {
    let policy: String
    let profile: String?
  }

  private struct Clause: Decodable {
    let clause: String
    let language: String?
  }

  struct Verdict: Decodable {
    let commitment: String
    let verdict: String
  }

  let schema: String
  let source: String
  let errors: [Fault]
  let findings: [Finding]?
  /// Nil where the input was refused.
  let tool: Tool?
  /// Nil where the input was refused.
  let commitments: [Verdict]?
  /// The types of the clauses.
  let clauses: [String]
  /// Those of the clauses.
  let languages: [String?]

  private enum Key: CodingKey {
    case schema, source, errors, findings, commitments, clauses, tool
  }

  init(_ line: String) throws {
    self = try JSONDecoder().decode(ReportLine.self, from: Data(line.utf8))
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    schema = try container.decode(String.self, forKey: .schema)
    source = try container.decode(String.self, forKey: .source)
    errors = try container.decodeIfPresent([Fault].self, forKey: .errors) ?? []
    findings = try container.decodeIfPresent([Finding].self, forKey: .findings)
    tool = try container.decodeIfPresent(Tool.self, forKey: .tool)
    commitments = try container.decodeIfPresent([Verdict].self, forKey: .commitments)
    let found = try container.decodeIfPresent([Clause].self, forKey: .clauses) ?? []
    clauses = found.map(\.clause)
    languages = found.map(\.language)
  }
}
