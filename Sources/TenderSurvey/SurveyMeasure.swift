/// What a row of a survey's table tells. Counts are of procedures unless another thing is named.
public enum SurveyMeasure: String, Sendable, CaseIterable {
  case documents
  case procedures
  case nature
  case language
  case assessable
  case obstacle
  case coverage
  case evidence
  case evidenceValue = "evidence-value"
  case valueKnown = "value-known"
  case valueLargest = "value-largest"
  case valueCurrency = "value-currency"
  case elsewhere
  case grade
  case family
  case familyValue = "family-value"
  case familyWorded = "family-worded"
  case familyBinding = "family-binding"
  case familyTarget = "family-target"
  case type
  case reaching
  case targeted
  case monitored
  case sanctioned
  case handedOn = "handed-on"
  case reserved
  case declaredOnly = "declared-only"
  case wordedOnly = "worded-only"
  case declaredAndWorded = "declared-and-worded"
  case socialWeight = "social-weight"
  case socialWeightTen = "social-weight-10"
  case diversityWeight = "diversity-weight"
  case diversityWeightTen = "diversity-weight-10"
  case lint
  case awards
  case smeAwards = "sme-awards"
  case smeAwardsValue = "sme-awards-value"
  case awardCurrency = "award-currency"
  case awardLargest = "award-largest"
  case smeTenders = "sme-tenders"
  case singleBid = "single-bid"
  case newSuppliers = "new-suppliers"
  case concentration
  case effectiveSuppliers = "effective-suppliers"
  case concentrationValue = "concentration-value"
  case effectiveSuppliersValue = "effective-suppliers-value"

  /// True where `count` and `total` are euros: such a share has no interval.
  public var isMoney: Bool {
    [.evidenceValue, .valueLargest, .familyValue, .smeAwardsValue, .awardLargest].contains(self)
  }

  /// What is counted, of what, and what `detail` and `value` hold.
  public var about: String {
    switch self {
    case .documents: "Documents of the kind in `detail`."
    case .procedures: "Procedures; all notices and documents of one count once."
    case .nature: "Procedures that buy what `detail` says: services, supplies or works; of all."
    case .language:
      "Procedures in the language in `detail`, of all; one in several languages counts for each."
    case .assessable:
      "Procedures in which nothing found means that nothing is there: what binds the contractor was read. Of all."
    case .obstacle: "Procedures that can’t be assessed for the reason in `detail`, of all."
    case .coverage: "Procedures that can be assessed for the commitment in `detail`, of all."
    case .evidence: "Procedures with evidence for the commitment in `detail`, of those that can be assessed for it."
    case .evidenceValue:
      "Euros of procedures with evidence for the commitment in `detail`, of those that can be assessed for it and whose value is known in euros."
    case .valueKnown:
      "Procedures whose value is known in euros, of those that can be assessed for the commitment in `detail`."
    case .valueLargest:
      "Euros of the largest procedure that can be assessed for the commitment in `detail`, of all of `evidence-value`: above one half, one contract decides the share."
    case .valueCurrency:
      "Procedures whose value is known in the currency in `detail`, of all; only euros are added up, without any rate of exchange."
    case .elsewhere:
      "Procedures with evidence for the commitment in `detail` that can’t be assessed for it as a whole, of all."
    case .grade: "Procedures with the grade in `detail`, such as `B1 fully`, of all."
    case .family: "Procedures with a clause of the family in `detail`, of the assessable ones."
    case .familyValue:
      "Euros of procedures with a clause of the family in `detail`, of the assessable ones whose value is known in euros."
    case .familyWorded: "Procedures where words say it, not only a code, of those with the family in `detail`."
    case .familyBinding: "Procedures with a binding clause, of those with the family in `detail`."
    case .familyTarget: "Procedures with a quantified target, of those with the family in `detail`."
    case .type: "Procedures with a clause of the type in `detail`, of the assessable ones."
    case .reaching: "Procedures with a binding clause that reaches the contractor, of the assessable ones."
    case .targeted: "Procedures with a quantified target in such a clause, of those in `reaching`."
    case .monitored: "Procedures with reports or penalties, of those in `reaching`."
    case .sanctioned: "Procedures with penalties, of those in `reaching`."
    case .handedOn: "Procedures that hand duties on to subcontractors, of those in `reaching`."
    case .reserved: "Procedures with a reserved lot or contract, of the assessable ones."
    case .declaredOnly: "Procedures whose codes declare what no text says, of the assessable ones."
    case .wordedOnly: "Procedures whose texts say what no code declares, of the assessable ones."
    case .declaredAndWorded: "Procedures with both codes and texts, of the assessable ones."
    case .socialWeight:
      "Lots with known shares; `value` is the median, least or most percent for social criteria, as `detail` says."
    case .socialWeightTen: "Lots that give 10 % or more to social criteria, of those with known shares."
    case .diversityWeight: "As `social-weight`, for criteria on diversity and equality."
    case .diversityWeightTen: "As `social-weight-10`, for criteria on diversity and equality."
    case .lint: "Procedures in which the lint in `detail` is not met, of all."
    case .awards: "Awards with a winner of the size in `detail`, of all awards."
    case .smeAwards: "Awards to small and medium-sized firms, of those whose winner’s size is known."
    case .smeAwardsValue:
      "Euros awarded to small and medium-sized firms, of those whose winner’s size is known; awards of unknown value or in another currency are left out."
    case .awardCurrency: "Awards whose value is known in the currency in `detail`, of all awards."
    case .awardLargest: "Euros of the largest award, of all awards whose value is known in euros."
    case .smeTenders: "Tenders from small and medium-sized firms, of all tenders of awards that tell both."
    case .singleBid: "Awards with one tender, of those that tell the number."
    case .newSuppliers:
      "Winners that no earlier year of the survey names, of all winners of the year; not for the first year with winners."
    case .concentration: "`value` is the Herfindahl–Hirschman index of awards by number, 0 to 1; `total` the winners."
    case .concentrationValue:
      "As `concentration`, by euros; several winners of one award are one supplier. `total` is the suppliers."
    case .effectiveSuppliersValue: "As `effective-suppliers`, by euros."
    case .effectiveSuppliers: "`value` is how many suppliers of equal size would be as concentrated."
    }
  }
}
