import TenderText

/// The value of every parameter of one model clause.
public struct ModelValues: Sendable, Equatable {
  /// Why a value can't be taken.
  public struct Fault: Error, Sendable, Equatable {
    /// What must hold, and what was found.
    public var message: String
    public var hint: String?
  }

  private let values: [String: Double]

  /// The usual values.
  public init(of clause: ModelClause) {
    values = Dictionary(clause.parameters.map { ($0.name, $0.usual) }) { first, _ in first }
  }

  /// The usual values but for those in `changed`.
  ///
  /// - Throws: where a name is unknown or a value is out of its bounds; of several the first by name.
  public init(of clause: ModelClause, changing changed: [String: Double]) throws(Fault) {
    var values = Self(of: clause).values
    for (name, value) in changed.sorted(by: { $0.key < $1.key }) {
      guard let parameter = clause.parameter(name) else { throw Self.unknown(name, in: clause) }
      guard parameter.bounds.contains(value) else {
        throw Fault(message: "`\(name)` must be \(parameter.range), found \(Self.plain(value))", hint: parameter.about)
      }
      values[name] = value
    }
    self.values = values
  }

  /// nil for a name that is no parameter.
  public subscript(name: String) -> Double? { values[name] }

  private static func unknown(_ name: String, in clause: ModelClause) -> Fault {
    let known = clause.parameters.map(\.name)
    let all =
      known.isEmpty
      ? "`\(clause.id)` has no parameters" : "parameters of `\(clause.id)`: \(known.joined(separator: ", "))"
    return Fault(
      message: "a parameter must be one of the model's, found `\(name)`",
      hint: Nearest.name(to: name, among: known).map { "did you mean `\($0)`? \(all)" } ?? all)
  }

  /// `1200` or `2.5`: no grouping, which differs between languages.
  public static func plain(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : String(value)
  }
}

extension ModelParameter {
  /// `from 1 to 100 percent`.
  public var range: String {
    "from \(ModelValues.plain(bounds.lowerBound)) to \(ModelValues.plain(bounds.upperBound)) \(unit.words)"
  }
}

extension ModelParameter.Unit {
  /// `percent of hours`.
  public var words: String { rawValue.replacing("-", with: " ") }
}
