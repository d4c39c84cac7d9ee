import Testing

@testable import TenderSurvey

@Suite struct ProportionTests {
  /// Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3.
  @Test(arguments: [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718)])
  func givesTheIntervalsOfTheLiterature(count: Int, total: Int, low: Double, high: Double) throws {
    let interval = try #require(Proportion(count, of: total).interval)
    #expect(abs(interval.lowerBound - low) < 0.00006)
    #expect(abs(interval.upperBound - high) < 0.00006)
  }

  @Test func saysNothingOfNothing() {
    #expect(Proportion().share == nil)
    #expect(Proportion().interval == nil)
  }

  @Test(arguments: [1, 2, 7, 1000])
  func staysInsideTheScale(total: Int) throws {
    for count in [0, total] {
      let interval = try #require(Proportion(count, of: total).interval)
      #expect((0...1).contains(interval.lowerBound) && (0...1).contains(interval.upperBound))
      #expect(interval.contains(Double(count) / Double(total)))
    }
  }
}
