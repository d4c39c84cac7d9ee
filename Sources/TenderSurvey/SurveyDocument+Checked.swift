import TenderDocument
import TenderRules
import TenderText

extension SurveyDocument {
  /// - Parameters:
  ///   - source: the path or id under which `checked` was checked.
  ///   - city: the city that its buyer is taken for.
  public init(_ checked: CheckedDocument, source: String, city: CityMatch?) {
    self.init(
      checked.document.notice, value: checked.document.value, format: checked.document.format, source: source,
      city: city)
    clauses = checked.clauses.map(Clause.init)
    weights = checked.awardTables.map {
      // As written in reports, so that a document counts the same whichever way it came.
      Weights(
        lot: $0.lot, basis: $0.basis, social: $0.socialShare?.inFourDecimals,
        diversity: $0.diversityShare?.inFourDecimals)
    }
    findings = checked.findings.filter { $0.outcome == .notMet }.map { Finding(rule: $0.rule, severity: $0.severity) }
    grades = checked.verdicts.map(\.grade)
    obstacles = checked.verdicts.map(\.obstacle)
    awards = checked.document.awards.map(\.counted)
  }

  /// A document that says no more than what `notice` says about itself.
  public init(
    _ notice: Notice, value: ContractSize.Money?, format: DocumentFormat, source: String, city: CityMatch?
  ) {
    self.init(
      source: source, procedure: Self.procedure(of: notice, format: format, source: source), kind: notice.kind)
    noticeID = notice.id
    published = notice.published
    title = notice.title
    buyer = notice.buyer
    self.city = city
    cpv = notice.cpv
    nature = notice.nature
    self.value = value
    languages = notice.languages
  }

  /// eForms notices of a procedure share its id (BT-04). A TED notice names an earlier one: the contract notice of its procedure, or what
  /// was announced before a contract notice.
  private static func procedure(of notice: Notice, format: DocumentFormat, source: String) -> String {
    let own = notice.id ?? source
    return format == .ted && notice.kind == .contractNotice ? own : notice.procedure ?? own
  }
}

extension Award {
  /// Without what no measure of a survey asks for.
  fileprivate var counted: Self {
    var counted = Self(lot: lot)
    counted.winners = winners
    counted.winnerSizes = winnerSizes
    counted.received = received
    counted.value = value
    return counted
  }
}

extension SurveyDocument.Clause {
  init(_ clause: TenderRules.Clause) {
    let evidence = clause.evidence[0]
    self.init(
      type: clause.type, family: clause.family, stage: clause.stage, strength: clause.strength,
      commitments: clause.commitments, lot: clause.lot, hasTarget: clause.target != nil, quote: evidence.quote,
      language: clause.language, path: evidence.place.path, line: evidence.place.range.line)
  }
}
