import TenderDocument
import TenderRules
import TenderText
import TestSupport
import Testing

/// Shares of the whole evaluation, from the weights that a notice states.
struct AwardTableTests {
  @Test(
    arguments: [
      (["70 %", "30 %"], [70, 30], nil), (["70", "30"], [70, 30], nil), (["35 points", "15 points"], [70, 30], nil),
      (["7", "3"], [70, 30], nil),
      (["70 %", "29.8 %"], [70.14, 29.86], nil), (["70 %", ""], [nil, nil], "not every criterion has a weight"),
      (["", ""], [nil, nil], "no weight is stated"), (["10-20 %", "80 %"], [nil, nil], "the weights are ranges"),
      (["high", "low"], [nil, nil], "a weight is not a single number"), ([""], [100], nil),
      (["0", "0"], [nil, nil], "every weight is zero"), (["1", "2"], [nil, nil], "the numbers 1, 2, … may be ranks"),
      (["18", "85"], [nil, nil], "the weights do not sum to a whole"), (["0,40", "0,60"], [40, 60], nil),
      ([], [], "no criterion is stated"),
    ] as [([String], [Double?], String?)])
  func turnsWeightsIntoShares(_ weights: [String], _ shares: [Double?], _ reason: String?) throws {
    let table = try Self.table(weights)
    #expect(table.criteria.map { $0.share.map { ($0 * 100).rounded() / 100 } } == shares)
    #expect(table.reason == reason)
  }

  @Test func marksWhatIsSocial() throws {
    let table = try Self.table(["70", "30"], names: ["Price of it", "Equal rights"])
    #expect(table.criteria.map(\.family) == [nil, "equal-opportunity"])
    #expect(table.socialShare == 30 && table.diversityShare == 30)
    #expect(table.criteria.map(\.place.range.line) == [1, 3])
  }

  @Test func measuresWhatTheSocialShareOutweighs() throws {
    var table = try Self.table(["60", "30", "10"], names: ["Price of it", "Quality of it", "Equal rights"])
    #expect(table.leverage == nil, "no criterion is a price")
    table.criteria[0].kind = .price
    let leverage = try #require(table.leverage)
    #expect(leverage.social == 10 && leverage.price == 60)
    #expect(leverage.proportional == 20)
    #expect(abs(leverage.linear - 16.6667) < 0.001)
    table.criteria[0].share = 10
    #expect(table.leverage?.proportional == nil)
  }

  @Test func comparesWithThePracticeOfOthers() throws {
    var table = try Self.table(["90", "10"], names: ["Price of it", "Equal rights"])
    table.practices = [("ten", 10.0), ("twenty", 20.0)].map { id, percent in
      AwardPractice(
        id: id, name: id, measure: .social, percent: percent, source: "A guide", url: nil, read: "2026-11-21")
    }
    #expect(table.comparisons.map(\.isReached) == [true, false])
    #expect(table.comparisons.map(\.share) == [10, 10])
    var other = try Self.table(["90", "10"])
    other.practices = table.practices
    #expect(other.comparisons.isEmpty, "nothing social to compare")
  }

  @Test func hasNoShareOfWhatHasNoShares() throws {
    let table = try Self.table(["", ""], names: ["Price of it", "Equal rights"])
    #expect(table.socialShare == nil && table.diversityShare == nil)
  }

  @Test func readsNothingIntoCriteriaThatStandElsewhere() throws {
    var document = TestDocument("A notice").document
    document.awardLists = [AwardList(lot: nil, basis: .documentsOnly, criteria: [])]
    let table = try Self.table(document)
    #expect(
      table.reason == "the criteria stand in the procurement documents" && table.criteria.isEmpty && table.sum == nil)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func sharesSumToTheWhole(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...6, using: &generator)
    let weights = (0..<count).map { _ in Int.random(in: 1...40, using: &generator) }
    let table = try Self.table(weights.map { "\($0) points" })
    let shares = table.criteria.compactMap(\.share)
    guard !shares.isEmpty else {
      #expect(table.reason != nil, "seed \(seed)")
      return
    }
    #expect(shares.allSatisfy { $0 >= 0 && $0 <= 100 }, "seed \(seed)")
    let tops = table.criteria.filter { $0.parent == nil }.compactMap(\.share)
    #expect(abs(tops.reduce(0, +) - 100) < 0.001, "seed \(seed)")
    // The same weights in another order give every criterion the same share, unless sums told parts by their order.
    let turned = try Self.table(weights.reversed().map { "\($0) points" })
    if table.criteria.allSatisfy({ $0.parent == nil }), turned.criteria.allSatisfy({ $0.parent == nil }) {
      let back = turned.criteria.reversed().compactMap(\.share)
      #expect(zip(shares, back).allSatisfy { abs($0 - $1) < 0.001 } && back.count == shares.count, "seed \(seed)")
    }
  }

  private static func table(_ weights: [String], names: [String]? = nil) throws -> AwardTable {
    var parts: [(name: String, weight: String)] = []
    for (index, weight) in weights.enumerated() {
      parts.append((names?[index] ?? "Kind \(Array("ABCDEF")[index]) of it", weight))
    }
    var text = ""
    var criteria: [AwardList.Criterion] = []
    for part in parts {
      let start = text.utf8.count
      let name = start..<start + part.name.utf8.count
      text += part.name + "\n"
      let weight = text.utf8.count..<text.utf8.count + part.weight.utf8.count
      text += part.weight + "\n"
      criteria.append(
        AwardList.Criterion(
          kind: .quality, name: name, weight: weight.isEmpty ? nil : AwardList.Weight(range: weight), path: 0,
          language: nil, source: name))
    }
    var document = TestDocument(text.isEmpty ? "Nothing" : text, role: .awardCriterion).document
    document.fields = criteria.compactMap(\.name).map { name in
      Field(path: 0, role: .awardCriterion, language: LanguageCode(rawValue: "en"), range: name)
    }
    document.awardLists = [AwardList(lot: nil, basis: .notice, criteria: criteria)]
    return try table(document)
  }

  private static func table(_ document: Document) throws -> AwardTable {
    let rules = try RuleFiles.small.rules()
    var checker = Checker(rules: rules, policy: try #require(rules.policies.first))
    return try #require(checker.check(document).awardTables.first)
  }
}
