/// Why a finding that is true is not counted; shared by all findings that one reason holds back.
public final class Suppression: Sendable, Equatable {
  /// Who held it back.
  public enum Kind: String, Sendable, CaseIterable {
    /// A mark in the document itself.
    case inSource = "in-source"
    /// An entry of the configuration.
    case configuration
    /// A list of the findings that were known before.
    case baseline
  }

  public let kind: Kind
  /// nil for a baseline, which gives none.
  public let reason: String?
  /// ISO 8601 date, the last day on which it holds; nil for a baseline.
  public let until: String?
  /// Of the mark; nil where the reason stands in no document.
  public let place: Place?

  public init(kind: Kind, reason: String?, until: String?, place: Place?) {
    self.kind = kind
    self.reason = reason
    self.until = until
    self.place = place
  }

  /// Of every finding that a baseline knows.
  public static let known = Suppression(kind: .baseline, reason: nil, until: nil, place: nil)

  public static func == (a: Suppression, b: Suppression) -> Bool {
    a === b || (a.kind, a.reason, a.until) == (b.kind, b.reason, b.until) && a.place == b.place
  }
}
