import TenderRules
import TenderSurvey

extension MarkdownPage {
  /// The shares by value, each with what is known and with its largest contract, which may decide it.
  mutating func writeValues(_ total: SurveyTally) {
    heading(2, "By value")
    let suppliers = total.suppliers
    guard Commitment.allCases.contains(where: { total[$0].value.total > .zero }) || suppliers.value > .zero else {
      return paragraph("No value in euros is published by procedures that can be assessed, nor by awards.")
    }
    paragraph(
      "Values are those of the calls for competition, else of the results, without VAT. Only euros are added up, without any rate of exchange. A few large contracts decide such shares: the largest is shown."
    )
    table(
      [("Commitment", false), ("With evidence, by value", true), ("Value known", true), ("Largest procedure", true)],
      Commitment.allCases.map { commitment in
        let value = total[commitment].value
        return [
          "\(bold: "\(literal: commitment.rawValue)") \(commitment.title)", value.shown.words(of: value.total),
          value.known.words, value.largest.words(of: value.total),
        ]
      })
    var facts: [MarkdownText] = []
    let others = total.currencies.filter { $0.key != "EUR" }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if !others.isEmpty {
      let parts = others.map { "\($0.key) \($0.value)" as MarkdownText }
      facts.append("Procedures with a value in another currency, left out: \(MarkdownText.joined(parts, by: ", "))")
    }
    if suppliers.value > .zero {
      let small = suppliers.smeValue
      let known = Proportion(suppliers.currencies["EUR"] ?? 0, of: suppliers.awards)
      facts += [
        "Awards to small firms, by value, where the winner’s size is known: \(small.small.words(of: small.all))",
        "Awards with a value in euros: \(known.words)",
        "The largest award: \(suppliers.largestAward.words(of: suppliers.value))",
      ]
    }
    list(facts)
  }
}

extension Euros {
  /// Such as `EUR 3.2 million`.
  var words: String {
    for (unit, name) in [(1_000_000_000, "billion"), (1_000_000, "million")] where whole >= unit {
      let tenths = whole / (unit / 10) + (whole % (unit / 10) * 2 >= unit / 10 ? 1 : 0)
      return "EUR \(tenths / 10)\(tenths % 10 == 0 ? "" : ".\(tenths % 10)") \(name)"
    }
    guard whole >= 1000 else { return "EUR \(whole)" }
    let rest = String(whole % 1000)
    return "EUR \(whole / 1000),\(String(repeating: "0", count: 3 - rest.count))\(rest)"
  }

  /// Such as `EUR 300 of EUR 1,200 · 25 %`; `–` where there is nothing to share.
  func words(of total: Self) -> MarkdownText {
    guard total > .zero else { return "–" }
    let percent = Int((Double(whole) / Double(total.whole) * 100).rounded())
    return "\(words) of \(total.words) · \(percent) %"
  }
}
