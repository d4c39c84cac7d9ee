/// Reads answered questionnaires: a row for each supplier and dimension, as the template has them.
public struct AnswerReader {
  public private(set) var table: ScoreTableReader
  public private(set) var rows = RowCount()
  /// In the order in which the suppliers come.
  public private(set) var suppliers: [SupplierAnswers] = []
  private var positions: [String: Int] = [:]

  public init(
    _ source: ByteSource, rules: ScoreRules, request: ScoreTableReader.Request = ScoreTableReader.Request(),
    setAside: (ArraySlice<UInt8>) throws(ScoreFault) -> Void = { _ in }
  ) throws(ScoreFault) {
    table = try ScoreTableReader(
      source, rules: rules,
      wanted: [.supplier, .supplierID, .dimension, .question, .answer, .evidence, .validUntil], numbers: [],
      request: request)
    for role in [ColumnRole.supplier, .dimension, .answer, .evidence] { _ = try table.header.require(role) }
    while true {
      let event = try table.next()
      if event == .end { return }
      var fault: RowFault?
      if case .fault(let found) = event { fault = found } else { fault = use(rules) }
      if let fault {
        rows.count(fault)
        try setAside(table.raw)
      } else {
        rows.countUsed()
      }
      guard suppliers.count <= CSVLimits.suppliers / 100 else {
        throw ScoreFault(.limitExceeded, "a table must have at most \(CSVLimits.suppliers / 100) suppliers, found more")
      }
    }
  }

  private mutating func use(_ rules: ScoreRules) -> RowFault? {
    guard let supplier = table.text(.supplier) ?? table.text(.supplierID) else {
      return table.fault(.missingValue, .supplier, "an answer must be a supplier's, found no name")
    }
    let named = table.text(.dimension) ?? ""
    let dimension = rules.questionnaire.dimensions.first {
      [FoldedText.fold($0.id), FoldedText.fold($0.title)].contains(FoldedText.fold(named))
    }
    guard let dimension else {
      let known = rules.questionnaire.dimensions.map(\.id).joined(separator: ", ")
      return table.fault(
        .wrongName, .dimension, "a dimension must be one of \(known), found `\(PurchaseReader.shown(named))`")
    }
    let position = positions[FoldedText.fold(supplier), default: suppliers.count]
    if position == suppliers.count {
      positions[FoldedText.fold(supplier)] = position
      suppliers.append(SupplierAnswers(supplier: supplier, answers: [:]))
    }
    // An empty answer is a missing one.
    guard let text = table.text(.answer) else { return nil }
    guard let measure = rules.values.answer(text) else {
      return table.fault(
        .wrongScore, .answer, "an answer must be yes, partly or no, found `\(PurchaseReader.shown(text))`")
    }
    let shown = table.text(.evidence)
    guard let evidence = shown.map(rules.values.evidence) ?? .declared else {
      return table.fault(
        .wrongName, .evidence,
        "evidence must be declared, documented or certified, found `\(PurchaseReader.shown(shown ?? ""))`")
    }
    var day: CalendarDay?
    if let text = table.text(.validUntil) {
      guard let found = CalendarDay(text) else {
        return table.fault(
          .wrongDate, .validUntil, "a date must be written `2024-12-31`, found `\(PurchaseReader.shown(text))`")
      }
      day = found
    }
    guard suppliers[position].answers[dimension.id] == nil else {
      return table.fault(
        .repeatedRow, .dimension, "a supplier must answer a question once, found `\(dimension.id)` again")
    }
    suppliers[position].answers[dimension.id] = SupplierAnswers.Answer(
      measure: measure, evidence: evidence, validUntil: day)
    return nil
  }

  /// True where a certificate has a last day, so that a day to compare it with is needed.
  public var hasValidity: Bool {
    suppliers.contains { $0.answers.values.contains { $0.validUntil != nil } }
  }
}
