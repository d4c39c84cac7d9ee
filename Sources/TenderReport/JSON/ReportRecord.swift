import Foundation
import TenderDocument
import TenderRules
import TenderSurvey

/// One line of `fairtender.report/1`, read back as far as a survey needs it.
public struct ReportRecord: Sendable {
  public enum Content: Sendable {
    /// Without its city, which follows from the buyer.
    case document(SurveyDocument, sha256: String?, tool: Report.Tool)
    case refused(kind: String, message: String)
  }

  public var source: String
  public var content: Content

  /// - Throws: `InputError` of the kind `unsupported` where the line is something else; without a line number.
  public init(_ line: [UInt8]) throws(InputError) {
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(line))
    } catch DecodingError.keyNotFound(let key, let context) {
      throw Self.fault("`\((context.codingPath + [key]).name)`, found none")
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
      DecodingError.dataCorrupted(let context)
    {
      let name = context.codingPath.name
      throw Self.fault(name.isEmpty ? "one whole JSON object, found something else" : "another value in `\(name)`")
    } catch {
      throw Self.fault("one whole JSON object, found something else")
    }
  }

  private static func fault(_ message: String) -> InputError {
    InputError(
      .unsupported, "a line must be a report of the schema fairtender.report/1 and hold " + message,
      hint: "`fairtender check --format jsonl` and `fairtender pipe` write such lines")
  }
}

extension [any CodingKey] {
  /// Such as `clauses[3].place.line`.
  fileprivate var name: String {
    reduce("") { name, key in
      name + (key.intValue.map { "[\($0)]" } ?? (name.isEmpty ? "" : ".") + key.stringValue)
    }
  }
}

// MARK: - Decoding

extension ReportRecord: Decodable {
  private enum Key: String, CodingKey {
    case schema, tool, source, format, sha256, notice, clauses, award, results, findings, commitments, errors
  }

  public init(from decoder: any Decoder) throws {
    let report = try decoder.container(keyedBy: Key.self)
    guard try report.decode(String.self, forKey: .schema) == "fairtender.report/1" else {
      throw DecodingError.dataCorruptedError(forKey: .schema, in: report, debugDescription: "")
    }
    source = try report.decode(String.self, forKey: .source)
    guard report.contains(.commitments) else {
      let faults = try report.decode([FaultRecord].self, forKey: .errors)
      guard let first = faults.first else {
        throw DecodingError.dataCorruptedError(forKey: .errors, in: report, debugDescription: "")
      }
      content = .refused(kind: first.kind, message: first.message)
      return
    }
    let notice = try report.decode(NoticeRecord.self, forKey: .notice)
    let format = try report.decode(Named<DocumentFormat>.self, forKey: .format).value
    var document = SurveyDocument(
      notice.notice, value: notice.value?.money, format: format, source: source, city: nil)
    document.clauses = try report.decode([ClauseRecord].self, forKey: .clauses).map(\.clause)
    document.weights = try report.decode([TableRecord].self, forKey: .award).map(\.weights)
    document.awards = try report.decode([ResultRecord].self, forKey: .results).map(\.award)
    document.findings = try report.decode([FindingRecord].self, forKey: .findings).compactMap(\.finding)
    let verdicts = try report.decode([VerdictRecord].self, forKey: .commitments)
    document.grades = verdicts.map(\.verdict.value)
    document.obstacles = verdicts.map(\.obstacle)
    let tool = try report.decode(ToolRecord.self, forKey: .tool)
    content = .document(
      document, sha256: try report.decodeIfPresent(String.self, forKey: .sha256),
      tool: Report.Tool(version: tool.version, rules: tool.rules, policy: tool.policy, profile: tool.profile))
  }
}
