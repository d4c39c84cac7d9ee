import TestSupport
import Testing

@testable import TenderSurvey

@Suite struct WeightHistogramTests {
  @Test func agreesWithSorting() {
    var generator = SeededGenerator(seed: 7)
    for size in [1, 2, 3, 10, 101] {
      let weights = (0..<size).map { _ in Double(Int.random(in: 0...1000, using: &generator)) / 10 }
      var histogram = WeightHistogram()
      for weight in weights { histogram.add(weight) }
      let sorted = weights.sorted()
      #expect(histogram.median == sorted[(size + 1) / 2 - 1])
      #expect(histogram.range == sorted[0]...sorted[size - 1])
      #expect(histogram.share(atLeast: 10) == Proportion(weights.count { $0 >= 10 }, of: size))
      #expect(histogram.bins(width: 5).reduce(0, +) == size)
    }
  }

  @Test func takesWildWeightsIntoTheScale() {
    var histogram = WeightHistogram()
    for weight in [-3.0, 100, 250] { histogram.add(weight) }
    #expect(histogram.range == 0...100)
    #expect(histogram.bins(width: 10).last == 2)
  }
}
