import TenderRules
import TenderSurvey

extension SurveyPage {
  /// Who wins: small firms, few or many, old or new.
  var suppliers: HTMLFields {
    let suppliers = total.suppliers
    let isKnown = suppliers.awards > 0
    let shares: [(label: TerminalText, proportion: Proportion)] = [
      ("Awards to small and medium-sized firms, of those whose winner’s size is known", suppliers.smeAwards),
      ("Tenders from small and medium-sized firms, of all tenders", suppliers.smeTenders),
      ("Awards with a single tender, of those that tell the number", suppliers.singleBid),
    ]
    let chart = BarChart.shares(
      shares, frame: frame("suppliers-chart", "Small firms and competition", shares.told, note: Self.whiskers),
      columns: ["What", "Awards or tenders"])
    return [
      "hasAwards": .flag(isKnown), "awardCount": .number(suppliers.awards),
      "winnerCount": .number(suppliers.byWinner.count), "concentration": .words(Self.concentration(of: suppliers)),
      "suppliersChart": isKnown ? .markup(chart.markup) : .none, "awardYears": isKnown ? .markup(byYear) : .none,
      "awardCountries": isKnown ? .markup(byCountry) : .none,
    ]
  }

  static func concentration(of suppliers: SupplierTally) -> TerminalText {
    guard let index = suppliers.concentration, let effective = suppliers.effectiveSuppliers else { return "" }
    let points = Int((index * 10_000).rounded())
    return """
      Herfindahl–Hirschman index of awards by number: \(points) of 10 000, as if \
      \(TextPage.decimal((effective * 10).rounded() / 10)) suppliers won equally often.
      """
  }

  private var byYear: HTMLMarkup {
    let all = SurveyGroup(kind: .all)
    let rows = report.survey.years(of: all).compactMap { year -> [TerminalText]? in
      let suppliers = tally(in: year).suppliers
      guard suppliers.awards > 0 else { return nil }
      let earlier = report.survey.total(of: all, in: Int.min...(year - 1)).suppliers
      return [
        "\(year)", "\(suppliers.awards)", suppliers.smeAwards.figures, suppliers.singleBid.figures,
        // Where nothing is earlier, everybody would be new.
        earlier.byWinner.isEmpty ? "–" : suppliers.newSuppliers(since: earlier).counts,
      ]
    }
    return ChartTable(
      columns: ["Year", "Awards", "To small firms", "A single tender", "Winners new to the survey"], rows: rows
    ).markup(id: "award-years", caption: "Awards by year")
  }

  private var byCountry: HTMLMarkup {
    let countries = countries.filter { $0.tally.suppliers.awards > 0 }
    let rows = countries.prefix(Self.mostRows).map { id, tally -> [TerminalText] in
      [country(id), "\(tally.suppliers.awards)", tally.suppliers.smeAwards.figures, tally.suppliers.singleBid.figures]
    }
    let rest = Self.rest(countries.count, shown: rows.count, "countries")
    return ChartTable(columns: ["Country", "Awards", "To small firms", "A single tender"], rows: rows).markup(
      id: "award-countries", caption: rest.isEmpty ? "Awards by country" : "Awards by country. \(rest)")
  }
}
