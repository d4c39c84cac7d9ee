import Testing

@testable import TenderRules

/// What a row says, without its places.
private struct Stated: Equatable, CustomStringConvertible {
  var name: String
  var value: Double?
  var unit: AwardTable.WeightUnit?

  var description: String { "\(name): \(value.map { "\($0)" } ?? "-") \(unit?.rawValue ?? "")" }

  static func rows(of text: String) -> [Stated] {
    let bytes = Array(text.utf8)
    return AwardRowReader(bytes: bytes, words: .test).rows(in: 0..<bytes.count).map { row in
      Stated(
        name: String(decoding: bytes[row.name], as: UTF8.self),
        // A bare number is none until the whole list fits.
        value: row.weight?.kind == .bareNumber ? nil : row.weight?.value, unit: row.weight?.unit)
    }
  }
}

extension AwardWords {
  /// A few words of each kind, enough for the tests.
  static let test = AwardWords(
    points: List(["point*", "punkt*", "punti", "de punct*"]), percents: List(["per cent*"]),
    labels: List(["weight*", "ponder*", "weegfactor", "waga"]), maxima: List(["up to"]),
    totals: List(["total", "summa"]), price: List(["price", "prix", "*preis"]),
    parts: List(["sous critere*", "of which"]),
    bounds: List(["minimum", "more than", "up to"]), measures: List(["hours", "heures"]), joins: List(["and"]),
    rests: List(["the remainder"]), ranges: List(["to", "a"]), orders: List(["order of importance"]),
    denials: List(["no"]),
    numbers: NumberWords([
      .init(words: "zero", value: 0, isPart: false), .init(words: "sixty", value: 60, isPart: false),
      .init(words: "half", value: 50, isPart: true),
    ]))
}

@Suite struct AwardRowReaderTests {
  @Test(
    arguments: [
      ("Quality: 60 %", [Stated(name: "Quality", value: 60, unit: .percent)]),
      ("Prix (40 points)", [Stated(name: "Prix", value: 40, unit: .points)]),
      ("30 %: method", [Stated(name: "method", value: 30, unit: .percent)]),
      ("Name: quality Weegfactor: 50", [Stated(name: "Name: quality", value: 50, unit: .points)]),
      ("Price 70/100", [Stated(name: "Price", value: 70, unit: .percent)]),
      ("Method      15", [Stated(name: "Method", value: 15, unit: .points)]),
      ("Price 7,5 %", [Stated(name: "Price", value: 7.5, unit: .percent)]),
      ("cena – waga 60 %", [Stated(name: "cena", value: 60, unit: .percent)]),
      ("sixty per cent for price", [Stated(name: "for price", value: 60, unit: .percent)]),
      ("Price: half", [Stated(name: "Price", value: 50, unit: .percent)]),
      ("Price (from zero to sixty points)", [Stated(name: "Price (from", value: 60, unit: .points)]),
      ("Preț: 60 de puncte", [Stated(name: "Preț", value: 60, unit: .points)]),
      ("Up to 35 points for the plan", [Stated(name: "for the plan", value: 35, unit: .points)]),
      ("Price 40-60 %", [Stated(name: "Price", value: nil, unit: .range)]),
      ("Price (weight: 10)", [Stated(name: "Price", value: 10, unit: .points)]),
    ] as [(String, [Stated])])
  private func readsOneRow(_ text: String, _ rows: [Stated]) {
    #expect(Stated.rows(of: text) == rows)
  }

  @Test private func cutsAListInOneLine() {
    #expect(
      Stated.rows(of: "1) prix 60 % 2) valeur technique 30 % 3) insertion 10 %") == [
        Stated(name: "prix", value: 60, unit: .percent), Stated(name: "valeur technique", value: 30, unit: .percent),
        Stated(name: "insertion", value: 10, unit: .percent),
      ])
  }

  @Test private func givesEachWeightItsOwnName() {
    #expect(
      Stated.rows(of: "90 points for price, 90 points for quality and 20 points for jobs").map(\.name) == [
        "for price", "for quality and", "for jobs",
      ])
    #expect(
      Stated.rows(of: "We look at: cena – 60 points, termin – 40 points").map(\.name) == ["cena", "termin"])
  }

  @Test private func joinsARowThatIsWrapped() {
    #expect(
      Stated.rows(of: "Price 50 %\nJobs for people far\nfrom the labour market 50 %").map(\.name) == [
        "Price", "Jobs for people far\nfrom the labour market",
      ])
  }

  @Test private func leavesOutTheRowThatSumsUp() {
    #expect(Stated.rows(of: "Price 60 %\nQuality 40 %\nTotal 100 %").map(\.name) == ["Price", "Quality"])
  }

  @Test(arguments: [
    "a minimum of 50 % of the marks", "8 % of the hours go to trainees", "more than 50 % of the staff", "Article 67",
    "the tender is due on 12.5.2026", "Act 1145 of 2016 applies",
  ])
  private func seesNoWeight(in text: String) {
    #expect(Stated.rows(of: text).allSatisfy { $0.value == nil }, "\(Stated.rows(of: text))")
  }
}
