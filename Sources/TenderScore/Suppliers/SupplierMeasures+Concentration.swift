extension SupplierMeasures {
  /// How evenly the spend is spread.
  var concentrations: [Measure] {
    let concentration = concentration
    guard !concentration.isEmpty else { return Self.untold }
    let total = base.spend.value
    var hhi = Measure(
      "hhi", "Concentration (HHI)", .index, value: concentration.hhi, formula: "Σ s²", source: "Hirschman 1964")
    hhi.parts = parts { ($0.spend.value / total) * ($0.spend.value / total) }
    var shannon = Measure(
      "shannon", "Diversity (Shannon H)", .index, value: concentration.shannon, formula: "−Σ s ln s",
      source: "Shannon 1948")
    shannon.parts = parts { -($0.spend.value / total) * Logarithm.natural($0.spend.value / total) }
    let count = Measure.Input("suppliers", Double(concentration.shares.count))
    var measures = [
      hhi,
      derived(
        "effective-suppliers", "Effective suppliers", concentration.effectiveHolders, "1 ÷ HHI", "Hill 1973",
        [Measure.Input("hhi", concentration.hhi)]),
      derived(
        "gini-simpson", "Diversity (Gini–Simpson)", concentration.giniSimpson, "1 − HHI", "Simpson 1949",
        [Measure.Input("hhi", concentration.hhi)]),
      shannon,
      derived(
        "shannon-effective", "Effective suppliers by Shannon", concentration.shannonEffective, "e^H", "Hill 1973",
        [Measure.Input("shannon", concentration.shannon)]),
      derived(
        "evenness", "Evenness", concentration.evenness, "H ÷ ln n", "Pielou 1966",
        [Measure.Input("shannon", concentration.shannon), count]
      ).orReason("there is one supplier only"),
      derived(
        "gini", "Inequality (Gini)", concentration.gini, "2 Σ i sᵢ ÷ n − (n + 1) ÷ n, s rising", "Gini 1912", [count]),
    ]
    for top in [1, 5] {
      var measure = Measure(
        "top-\(top)-share", top == 1 ? "Largest supplier" : "Five largest suppliers", .share,
        value: concentration.top(top),
        formula: "Σ of the \(top) largest s", source: "the table")
      measure.parts = base.paid.prefix(top).map { supplier in
        Measure.Part(
          supplier.name, supplier.spend.value / total, inputs: [Measure.Input("spend", supplier.spend.value)])
      }
      measures.append(measure)
    }
    return measures
  }

  private func derived(
    _ id: String, _ title: String, _ value: Double?, _ formula: String, _ source: String, _ inputs: [Measure.Input]
  ) -> Measure {
    var measure = Measure(id, title, .index, value: value, formula: formula, source: source)
    measure.inputs = inputs
    return measure
  }

  /// The same measures where there is nothing to spread.
  private static var untold: [Measure] {
    let titles = [
      ("hhi", "Concentration (HHI)"), ("effective-suppliers", "Effective suppliers"),
      ("gini-simpson", "Diversity (Gini–Simpson)"),
      ("shannon", "Diversity (Shannon H)"), ("shannon-effective", "Effective suppliers by Shannon"),
      ("evenness", "Evenness"),
      ("gini", "Inequality (Gini)"),
    ]
    let shares = [("top-1-share", "Largest supplier"), ("top-5-share", "Five largest suppliers")]
    return titles.map { id, title in
      .missing(
        id, title, .index, because: "there is no spend", formula: "of shares s of the spend", source: "the table")
    }
      + shares.map { id, title in
        .missing(
          id, title, .share, because: "there is no spend", formula: "of shares s of the spend", source: "the table")
      }
  }
}
