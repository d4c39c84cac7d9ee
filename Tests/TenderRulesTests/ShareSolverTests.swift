import TestSupport
import Testing

@testable import TenderRules

@Suite struct ShareSolverTests {
  private static func solve(
    _ values: [Double], depths: [Int?]? = nil, unit: AwardTable.WeightUnit = .percent
  ) -> ShareSolver.Solution? {
    let rows = values.enumerated().map { index, value in
      ShareSolver.Row(value: value, unit: unit, depth: depths.flatMap { $0[index] })
    }
    return ShareSolver(rows: rows).solve()
  }

  @Test private func takesPercentagesThatSumToAWhole() throws {
    let solution = try #require(Self.solve([60, 30, 10]))
    #expect(solution.shares == [60, 30, 10])
    #expect(!solution.isNormalised)
  }

  @Test private func findsPartsThatSumToTheirCriterion() throws {
    let solution = try #require(Self.solve([60, 27, 27, 6, 40, 31, 9]))
    #expect(solution.parents == [nil, 0, 0, 0, nil, 4, 4])
    #expect(solution.shares == [60, 27, 27, 6, 40, 31, 9])
  }

  @Test private func scalesPartsThatSumToAHundred() throws {
    let solution = try #require(Self.solve([55, 50, 30, 20, 45], depths: [1, 2, 2, 2, 1]))
    #expect(solution.parents == [nil, 0, 0, 0, nil])
    #expect(solution.shares == [55, 27.5, 16.5, 11, 45])
  }

  @Test private func findsPartsThatSumToAHundredWithoutANumber() throws {
    let solution = try #require(Self.solve([40, 40, 50, 30, 20, 20, 60, 40]))
    #expect(solution.parents == [nil, nil, 1, 1, 1, nil, 5, 5])
    #expect(solution.shares == [40, 40, 20, 12, 8, 20, 12, 8])
  }

  @Test private func findsPartsBehindTheWholeList() throws {
    let solution = try #require(Self.solve([80, 20, 40, 30, 10]))
    #expect(solution.parents == [nil, nil, 0, 0, 0])
    #expect(solution.shares == [80, 20, 40, 30, 10])
    #expect(Self.solve([38, 22, 17, 3, 20, 3, 0]) == nil)
  }

  @Test(arguments: [[100, 101.55], [18, 85], [100, 100, 100], [60, 50]])
  private func inventsNothing(_ values: [Double]) {
    #expect(Self.solve(values) == nil)
    let rows = values.map { ShareSolver.Row(value: $0, unit: .points, depth: nil) }
    if values.contains(100) || values.reduce(0, +) < 110 { #expect(ShareSolver(rows: rows).normalised() == nil) }
  }

  @Test private func normalisesPointsOfOneKind() throws {
    let rows = [40.0, 20, 20].map { ShareSolver.Row(value: $0, unit: .points, depth: nil) }
    let solution = try #require(ShareSolver(rows: rows).normalised())
    #expect(solution.shares == [50, 25, 25])
    #expect(solution.isNormalised)
  }

  /// Shares are never negative, sum to 100 at the top, keep the order of the rows, and do not depend on the size of a point.
  @Test(arguments: 0..<200)
  private func keepsTheLawsOfShares(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 2...9, using: &generator)
    let values = (0..<count).map { _ in Double(Int.random(in: 1...40, using: &generator)) }
    func normalised(_ values: [Double]) -> ShareSolver.Solution? {
      ShareSolver(rows: values.map { ShareSolver.Row(value: $0, unit: .points, depth: nil) }).normalised()
    }
    guard let solution = normalised(values) else { return }
    #expect(solution.shares.allSatisfy { $0 >= 0 }, "seed \(seed)")
    #expect(abs(solution.shares.reduce(0, +) - 100) < 1e-9, "seed \(seed)")
    let order = (0..<count).shuffled(using: &generator)
    let shuffled = try #require(normalised(order.map { values[$0] }))
    for (position, index) in order.enumerated() {
      #expect(abs(shuffled.shares[position] - solution.shares[index]) < 1e-9, "seed \(seed)")
    }
    if let scaled = normalised(values.map { $0 * 3 }) {
      for (a, b) in zip(scaled.shares, solution.shares) { #expect(abs(a - b) < 1e-9, "seed \(seed)") }
    }
  }
}
