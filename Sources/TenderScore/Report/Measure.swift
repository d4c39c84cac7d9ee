/// One figure with the parts it is made of.
public struct Measure: Sendable, Equatable {
  public enum Unit: String, Sendable, CaseIterable {
    /// 0…1.
    case share
    /// A number without a unit, such as an index.
    case index
    case count
    /// In the currency of the table.
    case money
    /// Of 100.
    case points
  }

  /// One addend of the figure.
  public struct Part: Sendable, Equatable {
    public var name: String
    /// What it adds.
    public var value: Double
    public var inputs: [Input]

    public init(_ name: String, _ value: Double, inputs: [Input] = []) {
      self.name = name
      self.value = value
      self.inputs = inputs
    }
  }

  public struct Input: Sendable, Equatable {
    public var name: String
    public var value: Double

    public init(_ name: String, _ value: Double) {
      self.name = name
      self.value = value
    }
  }

  /// How much of the whole the figure could be told for.
  public struct Coverage: Sendable, Equatable {
    public var known: Double
    public var total: Double
    /// What is counted: `suppliers`, `purchases`, `value`.
    public var basis: String
    /// The figure if nothing unknown counted, and if all of it did.
    public var lowest: Double?
    public var highest: Double?

    public init(known: Double, total: Double, basis: String, lowest: Double? = nil, highest: Double? = nil) {
      self.known = known
      self.total = total
      self.basis = basis
      self.lowest = lowest
      self.highest = highest
    }

    public var share: Double { total > 0 ? known / total : 0 }
  }

  public var id: String
  public var title: String
  public var unit: Unit
  /// nil where it can't be told; `reason` says why.
  public var value: Double?
  public var reason: String?
  public var formula: String
  public var source: String
  public var inputs: [Input] = []
  /// They sum to `value`; empty for a figure that is no sum.
  public var parts: [Part] = []
  public var coverage: Coverage?

  public init(_ id: String, _ title: String, _ unit: Unit, value: Double?, formula: String, source: String) {
    self.id = id
    self.title = title
    self.unit = unit
    self.value = value
    self.formula = formula
    self.source = source
  }

  /// The same, but not told.
  static func missing(
    _ id: String, _ title: String, _ unit: Unit, because reason: String, formula: String, source: String
  ) -> Measure {
    var measure = Measure(id, title, unit, value: nil, formula: formula, source: source)
    measure.reason = reason
    return measure
  }
}
