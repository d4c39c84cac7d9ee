import Testing

@testable import FairtenderCLI

@Suite struct InputBudgetTests {
  @Test func neverLetsMoreInThanItsLimitUnlessAlone() async {
    let sizes = [10, 40, 7, 120, 33, 1, 48, 25, 25, 49]
    let budget = InputBudget(limit: 50)
    let hand = Hand()
    await withTaskGroup(of: Void.self) { group in
      for size in sizes + sizes.reversed() {
        group.addTask {
          await budget.take(size)
          await hand.add(size)
          await Task.yield()
          await hand.remove(size)
          await budget.giveBack(size)
        }
      }
    }
    #expect(await hand.largestOfSeveral <= 50)
    // One that is larger by itself goes in all the same.
    #expect(await hand.largestAlone == 120)
  }
}

/// What is in hand at once.
private actor Hand {
  private var count = 0
  private var sum = 0
  private(set) var largestOfSeveral = 0
  private(set) var largestAlone = 0

  func add(_ size: Int) {
    count += 1
    sum += size
    if count > 1 { largestOfSeveral = max(largestOfSeveral, sum) } else { largestAlone = max(largestAlone, sum) }
  }

  func remove(_ size: Int) {
    count -= 1
    sum -= size
  }
}
