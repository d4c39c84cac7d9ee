/// What would lift a share to a target.
public struct WhatIf: Sendable, Equatable {
  public enum Subject: String, Sendable, CaseIterable {
    case sme, micro
    case socialEconomy = "social-economy"
    case sheltered, certified
    case newEntrant = "new"

    /// The measure it is about, by value.
    public var measure: String {
      switch self {
      case .sme: "sme-share"
      case .micro: "micro-share"
      case .socialEconomy: "social-economy-share"
      case .sheltered: "sheltered-share"
      case .certified: "certified-share"
      case .newEntrant: "new-entrant-share"
      }
    }
  }

  public var subject: Subject
  /// 0…1.
  public var target: Double

  /// `sme=30%`, `sme=0.3`.
  public init(_ text: String) throws(ScoreFault) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    let known = Subject.allCases.map(\.rawValue).joined(separator: ", ")
    guard parts.count == 2, let subject = Subject(rawValue: parts[0]) else {
      throw ScoreFault(.wrongRequest, "a question must be written `sme=30%`, found `\(text)`", hint: "known: \(known)")
    }
    let isPercent = parts[1].hasSuffix("%")
    guard let number = Double(isPercent ? String(parts[1].dropLast()) : parts[1]) else {
      throw ScoreFault(.wrongRequest, "a target must be a share such as `30%`, found `\(parts[1])`")
    }
    self.subject = subject
    target = isPercent ? number / 100 : number
    guard target > 0, target < 1 else {
      throw ScoreFault(.wrongRequest, "a target must be above 0 % and below 100 %, found `\(parts[1])`")
    }
  }

  /// One way to the target.
  public struct Way: Sendable, Equatable {
    public var words: String
    /// nil where the target is reached already.
    public var amount: Double?
    public var unit: Measure.Unit
    public var formula: String
  }

  /// - Parameter measures: of a supplier base.
  public func ways(_ measures: [Measure]) -> [Way] {
    var ways: [Way] = []
    if let value = measures.first(where: { $0.id == subject.measure + "-by-value" }), let share = value.value {
      let whole = whole(value)
      let gap = target * whole - share * whole
      ways.append(
        Way(
          words: "shift from others, the total unchanged", amount: gap > 0 ? gap : nil, unit: .money,
          formula: "target × total − now"))
      ways.append(
        Way(
          words: "buy in addition", amount: gap > 0 ? gap / (1 - target) : nil, unit: .money,
          formula: "(target × total − now) ÷ (1 − target)"))
    }
    if let number = measures.first(where: { $0.id == subject.measure + "-by-suppliers" }), let share = number.value {
      let whole = whole(number)
      let gap = (target * whole - share * whole) / (1 - target)
      ways.append(
        Way(
          words: "suppliers to win in addition", amount: gap > 1e-9 ? (gap - 1e-9).rounded(.up) : nil,
          unit: .count, formula: "(target × suppliers − now) ÷ (1 − target), rounded up"))
    }
    return ways
  }

  /// What the share is of: all that is known for a share of the known, else all.
  private func whole(_ measure: Measure) -> Double {
    guard let coverage = measure.coverage else { return 0 }
    return measure.formula.hasSuffix("of what is known") ? coverage.known : coverage.total
  }
}
