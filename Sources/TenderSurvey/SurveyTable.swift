import TenderDocument
import TenderRules

/// All figures of a survey as rows, sorted by group, year, measure and detail.
public struct SurveyTable: Sendable, Equatable {
  public private(set) var rows: [SurveyRow] = []

  public init(_ survey: Survey) {
    for group in Set(survey.tallies.keys.map(\.group)).sorted() {
      add(survey.total(of: group), group: group, year: nil, earlier: nil)
      var earlier = SupplierTally()
      for year in survey.years(of: group) {
        guard let tally = survey.tallies[Survey.Key(group: group, year: year)] else { continue }
        add(tally, group: group, year: year, earlier: earlier)
        earlier.merge(tally.suppliers)
      }
    }
  }

  /// - Parameter earlier: awards of earlier years; nil where years are taken together.
  private mutating func add(_ tally: SurveyTally, group: SurveyGroup, year: Int?, earlier: SupplierTally?) {
    var rows = Rows(group: group, year: year)
    for kind in Notice.Kind.allCases { rows.add(.documents, kind.rawValue, count: tally.documents[kind]) }
    rows.add(.procedures, count: tally.procedures)
    rows.add(.nature, tally.natures, of: tally.procedures)
    rows.add(.language, tally.languages, of: tally.procedures)
    rows.add(.assessable, Proportion(tally.assessable, of: tally.procedures))
    rows.add(.obstacle, tally.obstacles, of: tally.procedures)
    for commitment in Commitment.allCases {
      let found = tally[commitment]
      rows.add(.coverage, commitment.rawValue, found.coverage)
      rows.add(.evidence, commitment.rawValue, found.evidence)
      rows.add(.evidenceValue, commitment.rawValue, found.value.shown, of: found.value.total)
      rows.add(.valueKnown, commitment.rawValue, found.value.known)
      rows.add(.valueLargest, commitment.rawValue, found.value.largest, of: found.value.total)
      rows.add(.elsewhere, commitment.rawValue, Proportion(found.elsewhere, of: tally.procedures))
      for grade in Verdict.Grade.allCases {
        rows.add(
          .grade, "\(commitment.rawValue) \(grade.rawValue)",
          Proportion(found.byGrade[grade] ?? 0, of: tally.procedures))
      }
    }
    rows.add(.valueCurrency, tally.currencies, of: tally.procedures)
    for (family, found) in tally.families.sorted(by: { $0.key < $1.key }) {
      rows.add(.family, family, tally.use(of: family))
      rows.add(.familyValue, family, found.value, of: tally.assessableValue)
      rows.add(.familyWorded, family, Proportion(found.worded, of: found.procedures))
      rows.add(.familyBinding, family, Proportion(found.binding, of: found.procedures))
      rows.add(.familyTarget, family, Proportion(found.withTarget, of: found.procedures))
    }
    rows.add(.type, tally.types, of: tally.assessable)
    rows.add(.reaching, Proportion(tally.reaching, of: tally.assessable))
    rows.add(.targeted, Proportion(tally.targeted, of: tally.reaching))
    rows.add(.monitored, Proportion(tally.monitored, of: tally.reaching))
    rows.add(.sanctioned, Proportion(tally.sanctioned, of: tally.reaching))
    rows.add(.handedOn, Proportion(tally.handedOn, of: tally.reaching))
    rows.add(.reserved, Proportion(tally.reserved, of: tally.assessable))
    rows.add(.declaredOnly, Proportion(tally.declaredOnly, of: tally.assessable))
    rows.add(.wordedOnly, Proportion(tally.wordedOnly, of: tally.assessable))
    rows.add(.declaredAndWorded, Proportion(tally.declaredAndWorded, of: tally.assessable))
    rows.add(.socialWeight, share: .socialWeightTen, tally.socialWeights)
    rows.add(.diversityWeight, share: .diversityWeightTen, tally.diversityWeights)
    rows.add(.lint, tally.lints, of: tally.procedures)
    rows.add(awards: tally.suppliers, earlier: earlier)
    self.rows += rows.rows.sorted { ($0.measure.position, $0.detail) < ($1.measure.position, $1.detail) }
  }
}

/// Rows of one group and year.
private struct Rows {
  let group: SurveyGroup
  let year: Int?
  var rows: [SurveyRow] = []

  init(group: SurveyGroup, year: Int?) {
    self.group = group
    self.year = year
  }

  mutating func add(
    _ measure: SurveyMeasure, _ detail: String = "", count: Int?, total: Int? = nil, value: Double? = nil
  ) {
    guard count != nil || value != nil else { return }
    rows.append(
      SurveyRow(
        group: group, year: year, measure: measure, detail: detail, count: count, total: total, value: value))
  }

  mutating func add(_ measure: SurveyMeasure, _ proportion: Proportion) {
    add(measure, "", proportion)
  }

  mutating func add(_ measure: SurveyMeasure, _ detail: String, _ proportion: Proportion) {
    add(measure, detail, count: proportion.count, total: proportion.total)
  }

  /// Nothing where no value is known.
  mutating func add(_ measure: SurveyMeasure, _ detail: String, _ euros: Euros, of total: Euros) {
    guard total > .zero else { return }
    add(measure, detail, count: euros.whole, total: total.whole)
  }

  mutating func add(_ measure: SurveyMeasure, _ counts: [String: Int], of total: Int) {
    for (detail, count) in counts { add(measure, detail, count: count, total: total) }
  }

  mutating func add(_ measure: SurveyMeasure, share: SurveyMeasure, _ weights: WeightHistogram) {
    guard let median = weights.median, let range = weights.range else { return }
    add(measure, "median", count: weights.total, value: median)
    add(measure, "least", count: weights.total, value: range.lowerBound)
    add(measure, "most", count: weights.total, value: range.upperBound)
    add(share, weights.share(atLeast: 10))
  }

  mutating func add(awards suppliers: SupplierTally, earlier: SupplierTally?) {
    add(.awards, suppliers.bySize, of: suppliers.awards)
    add(.smeAwards, suppliers.smeAwards)
    add(.smeAwardsValue, "", suppliers.smeValue.small, of: suppliers.smeValue.all)
    add(.awardCurrency, suppliers.currencies, of: suppliers.awards)
    add(.awardLargest, "", suppliers.largestAward, of: suppliers.value)
    add(.smeTenders, suppliers.smeTenders)
    add(.singleBid, suppliers.singleBid)
    // Where nothing is earlier, everybody would be new.
    if let earlier, !earlier.byWinner.isEmpty { add(.newSuppliers, suppliers.newSuppliers(since: earlier)) }
    add(.concentration, count: nil, total: suppliers.byWinner.count, value: suppliers.concentration)
    add(.effectiveSuppliers, count: nil, value: suppliers.effectiveSuppliers)
    add(.concentrationValue, count: nil, total: suppliers.valueByWinner.count, value: suppliers.valueConcentration)
    add(.effectiveSuppliersValue, count: nil, value: suppliers.valueConcentration.map { 1 / $0 })
  }
}

extension SurveyMeasure {
  fileprivate var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
