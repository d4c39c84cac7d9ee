import TenderRules
import TenderSurvey

extension SurveyPage {
  /// Shares by value, each with what is known and with its largest contract, which may decide it.
  var values: HTMLFields {
    let suppliers = total.suppliers
    let isKnown = Commitment.allCases.contains { total[$0].value.total > .zero } || suppliers.value > .zero
    let rows = Commitment.allCases.map { commitment -> [TerminalText] in
      let value = total[commitment].value
      return [
        "\(code(commitment)) \(promise(commitment))", value.shown.figures(of: value.total), value.known.figures,
        value.largest.figures(of: value.total),
      ]
    }
    let table = ChartTable(
      columns: ["Commitment", "With evidence, by value", "Value known", "Largest procedure"], rows: rows)
    return [
      "hasValues": .flag(isKnown),
      "values": isKnown
        ? .markup(table.markup(id: "values-table", caption: "Of the procedures that can be assessed")) : .none,
      "valueFacts": .list(isKnown ? valueFacts.map { ["text": .words($0)] } : []),
    ]
  }

  private var valueFacts: [TerminalText] {
    let suppliers = total.suppliers
    var facts: [TerminalText] = []
    let others = total.currencies.filter { $0.key != "EUR" }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if !others.isEmpty {
      let parts = others.map { "\(prose: $0.key) \($0.value)" as TerminalText }
      facts.append("Procedures with a value in another currency, left out: \(TextPage.joined(parts, by: ", "))")
    }
    guard suppliers.value > .zero else { return facts }
    let small = suppliers.smeValue
    return facts + [
      "Awards to small firms, by value, where the winner’s size is known: \(small.small.figures(of: small.all))",
      "Awards with a value in euros: \(Proportion(suppliers.currencies["EUR"] ?? 0, of: suppliers.awards).figures)",
      "The largest award: \(suppliers.largestAward.figures(of: suppliers.value))",
    ]
  }
}

extension Euros {
  /// Such as `EUR 300 of EUR 1,200 · 25 %`; `–` where there is nothing to share.
  func figures(of total: Self) -> TerminalText {
    guard total > .zero else { return "–" }
    let percent = Int((Double(whole) / Double(total.whole) * 100).rounded())
    return "\(prose: words) of \(prose: total.words) · \(percent) %"
  }
}
