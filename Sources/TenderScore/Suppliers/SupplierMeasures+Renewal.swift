extension SupplierMeasures {
  /// Who is new, and who stays.
  var renewal: [Measure] {
    let reason =
      base.period == nil ? "the table has no dates" : "the table holds nothing before the period"
    let before = base.monthsBefore
    let formula = "suppliers without a purchase in the \(before) months before the period ÷ all"
    let retention =
      "suppliers of the period before of the same length that are suppliers of the period ÷ those of the period before"
    guard before > 0 else {
      return [
        .missing(
          "new-entrant-share-by-suppliers", "New entrants, by number of suppliers", .share, because: reason,
          formula: formula, source: "the table"),
        .missing("retention", "Retention", .share, because: reason, formula: retention, source: "the table"),
      ]
    }
    var measures = [ClassShare.Basis.suppliers, .value].map { basis in
      var measure = ClassShare(base.active, basis, order: ["new"]) { $0.isKnownBefore ? .other : .member("new") }
        .measure(
          "new-entrant-share", "New entrants", of: .all, source: "the table")
      measure.formula = formula
      measure.inputs = [
        Measure.Input("months looked back", Double(before)), Measure.Input("months asked for", Double(base.window)),
      ]
      return measure
    }
    let earlier = base.suppliers.filter(\.isOfPeriodBefore)
    let kept = earlier.filter { $0.purchases > 0 }
    var measure = Measure(
      "retention", "Retention", .share, value: earlier.isEmpty ? nil : Double(kept.count) / Double(earlier.count),
      formula: retention, source: "the table")
    measure.inputs = [Measure.Input("kept", Double(kept.count)), Measure.Input("of", Double(earlier.count))]
    measures.append(measure.orReason("no supplier of the period before is known"))
    return measures
  }
}
