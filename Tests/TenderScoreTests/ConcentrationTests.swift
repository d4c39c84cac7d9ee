import TestSupport
import Testing

@testable import TenderScore

/// The figures that the formulas are written down with.
@Suite struct ConcentrationTests {
  @Test func measuresThreeUnequalShares() throws {
    let spread = Concentration([0.5, 0.25, 0.25])
    #expect(spread.hhi == 0.375)
    #expect(abs(spread.effectiveHolders - 2.6667) < 1e-4)
    #expect(abs(spread.shannon - 1.0397) < 1e-4)
    #expect(abs(spread.shannonEffective - 2.8284) < 1e-4)
    #expect(abs(try #require(spread.evenness) - 0.9464) < 1e-4)
  }

  @Test func anEqualSplitIsEven() throws {
    let spread = Concentration([3, 3, 3, 3])
    #expect(spread.hhi == 0.25)
    #expect(abs(spread.shannonEffective - 4) < 1e-12)
    #expect(abs(try #require(spread.evenness) - 1) < 1e-12)
    #expect(abs(spread.gini) < 1e-12)
  }

  @Test func aMonopolyHasNoDiversity() {
    let spread = Concentration([7])
    #expect(spread.hhi == 1)
    #expect(spread.shannon == 0)
    #expect(spread.evenness == nil)
    #expect(spread.top(1) == 1)
    #expect(spread.top(5) == 1)
  }

  @Test func whatIsNotAboveZeroHoldsNothing() {
    #expect(Concentration([4, 0, -2, 4]).shares == [0.5, 0.5])
    #expect(Concentration([0, -1]).isEmpty)
  }
}
