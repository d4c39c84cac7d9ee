import TenderRules

extension SurveyThresholds {
  /// When an answer is neither “fully” nor “partly”.
  var otherwise: String {
    """
    “Not at all” is said only where \(coverage) % of the procedures or more can be assessed and none has evidence; \
    anything else is not assessable. The policy asks for a period of \(months) months; the dates of this survey stand above.
    """
  }
}

extension SurveyThresholds.Requirement {
  /// Such as `evidence in 5 % of the procedures that can be assessed, or in 3 procedures`.
  var told: String {
    var parts: [String] = []
    if let share {
      let noun = secured == nil ? "evidence" : "a binding clause"
      let least = procedures.map { ", or in \($0) procedures" } ?? ""
      parts.append("\(noun) in \(share) % of the procedures that can be assessed\(least)")
    }
    if let secured { parts.append("reports or penalties in \(secured) % of these") }
    if !families.isEmpty { parts.append("a clause of one of: \(families.joined(separator: ", "))") }
    if let instruments {
      parts.append(
        instruments == 1
          ? "one way of opening the supplier base" : "\(instruments) ways of opening the supplier base")
    }
    if asksCountryShare { parts.append("a share of awards to small firms not below the country’s") }
    return parts.joined(separator: "; ")
  }
}
