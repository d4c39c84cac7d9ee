import TenderDocument

/// What rules and this program say, in the language of the reader: the content of a file in `Rules/messages`.
///
/// What is missing stays in English.
public struct RuleMessages: Sendable {
  struct LintWords: Sendable, Equatable {
    var title: String?
    var message: String?
    var why: String?
    var advice: String?
  }

  struct ClauseWords: Sendable, Equatable {
    var title: String?
    var about: String?
  }

  /// What a policy asks for one commitment, in the order of its own file.
  struct ScaleWords: Sendable, Equatable {
    var fully: [String]
    var partly: [String]
  }

  /// The path below the rules folder.
  let file: String
  /// Of the words.
  public let language: LanguageCode
  /// By id.
  var lints: [String: LintWords] = [:]
  /// By id.
  var clauses: [String: ClauseWords] = [:]
  /// By policy, then by commitment.
  var policies: [String: [String: ScaleWords]] = [:]
  /// By the raw value of `Reason`.
  var reasons: [String: MessageTemplate] = [:]
  /// The names of roles, kinds of notices and the like, by their raw values.
  var names: [String: String] = [:]

  /// That which everything is written in.
  static let written = LanguageCode.english
  /// The words as they are written.
  public static let english = RuleMessages(file: "messages/en.yml", language: written)

  private static let templates = Reason.allCases.reversed().map { ($0, MessageTemplate($0.english)) }

  /// A reason in the reader's language; `english` itself where it is none that is known or has no words.
  func reason(_ english: String) -> String {
    for (reason, template) in Self.templates {
      guard let values = template.values(in: english) else { continue }
      guard let words = reasons[reason.rawValue] else { return english }
      return words.filled(values.mapValues { inner(reason, $0) })
    }
    // Several scopes, none of which holds.
    let parts = english.components(separatedBy: "; ")
    return parts.count > 1 ? parts.map(reason).joined(separator: "; ") : names[english] ?? english
  }

  /// What stands in a place of a reason: often a name, or a reason itself.
  private func inner(_ reason: Reason, _ value: String) -> String {
    switch reason {
    case .hasAll, .hasPart: value.replacing(", and ", with: names["and"].map { ", \($0) " } ?? ", and ")
    case .foundNone, .namesDocuments: self.reason(value)
    default: names[value] ?? value
    }
  }
}
