import TenderRules
import TenderSurvey

extension SurveyPage {
  /// The matrix of cities and commitments, and how many cities give each answer.
  var cities: HTMLFields {
    let commitments = report.thresholds?.scales.map(\.commitment) ?? []
    return [
      "hasCities": .flag(!report.cities.isEmpty), "least": .number(Survey.leastToRank),
      "hasSmall": .flag(report.cities.contains { !$0.isRanked }),
      "commitments": .list(commitments.map { ["code": .words(code($0)), "promise": .words(promise($0))] }),
      "matrix": .list(report.cities.map(row)),
      "gradesChart": report.cities.isEmpty ? .none : .markup(grades(of: commitments).markup),
    ]
  }

  private func row(_ city: SurveyReport.CityAnswers) -> HTMLFields {
    let tally = tally(of: city)
    return [
      "anchor": .words(anchor(city)), "name": .prose(city.city.name), "country": .words(country(city.city.country)),
      "isSmall": .flag(!city.isRanked), "assessable": .words(Proportion(tally.assessable, of: tally.procedures).counts),
      "answers": .list(
        city.answers.map { answer in
          HTMLFields.grade(answer.grade, words).merging(["figures": .words(answer.evidence.counts)])
        }),
    ]
  }

  func tally(of city: SurveyReport.CityAnswers) -> SurveyTally {
    cityTallies[city.city.id] ?? SurveyTally()
  }

  func anchor(_ city: SurveyReport.CityAnswers) -> TerminalText { "city-\(prose: city.city.id)" }

  private func grades(of commitments: [Commitment]) -> StackedBarChart {
    let grades = Verdict.Grade.allCases
    let counts = commitments.map { commitment in
      let answers = report.cities.flatMap(\.answers).filter { $0.commitment == commitment }
      return grades.map { grade in answers.count { $0.grade == grade } }
    }
    let told = zip(commitments, counts).map { commitment, counts -> TerminalText in
      "\(code(commitment)): \(TextPage.joined(zip(grades, counts).map { "\($1) \(words[HTMLWord($0)])" }, by: ", "))"
    }
    let cities = report.cities.count
    return StackedBarChart(
      frame: frame(
        "grades", "How many cities, by proposed answer", TextPage.joined(told, by: "; "),
        note: "All \(cities) cities are counted, those with few procedures too."),
      columns: ("Commitment", ""), scale: .exactly(Double(cities)) { "\(Int($0.rounded()))" },
      series: zip(grades, ChartFill.grades).map { .init(name: words[HTMLWord($0)], fill: $1) },
      bars: zip(commitments, counts).map { commitment, counts in
        .init(
          label: "\(code(commitment)) \(promise(commitment))", text: "",
          parts: counts.map { .init(value: Double($0), text: "\($0)") })
      })
  }
}
