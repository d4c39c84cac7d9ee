/// What became of the rows of a table: every row is used or set aside.
public struct RowCount: Sendable, Equatable {
  /// Rows under the header; blank lines are none.
  public private(set) var read = 0
  public private(set) var used = 0
  public var setAside: Int { read - used }
  /// How many were set aside for each reason.
  public private(set) var reasons: [RowFault.Reason: Int] = [:]
  /// The first ones, in the order of their lines, at most `CSVLimits.listedFaults`.
  public private(set) var faults: [RowFault] = []

  public init() {}

  public mutating func countUsed() {
    read += 1
    used += 1
  }

  public mutating func count(_ fault: RowFault) {
    read += 1
    reasons[fault.reason, default: 0] += 1
    if faults.count < CSVLimits.listedFaults { faults.append(fault) }
  }
}
