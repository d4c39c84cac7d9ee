/// What one supplier answered.
public struct SupplierAnswers: Sendable, Equatable {
  public struct Answer: Sendable, Equatable {
    /// 0, 0.5 or 1.
    public var measure: Double
    public var evidence: Evidence
    /// The last day of a certificate; nil where none was told.
    public var validUntil: CalendarDay?

    public init(measure: Double, evidence: Evidence, validUntil: CalendarDay? = nil) {
      self.measure = measure
      self.evidence = evidence
      self.validUntil = validUntil
    }

    /// True for a certificate that ran out, which leaves a declaration.
    public func isExpired(on day: CalendarDay?) -> Bool {
      guard let day, let validUntil else { return false }
      return evidence != .declared && validUntil < day
    }

    func counted(on day: CalendarDay?) -> Evidence {
      isExpired(on: day) ? .declared : evidence
    }
  }

  public var supplier: String
  /// By the id of the dimension; missing is not answered, which is not “no”.
  public var answers: [String: Answer]

  public init(supplier: String, answers: [String: Answer]) {
    self.supplier = supplier
    self.answers = answers
  }
}
