import TenderReaders
import TenderReport
import TenderRules

/// Checks many inputs on several workers.
struct CheckRun: Sendable {
  /// Files handed out at a time: few enough to share the work, enough to make handing out cheap.
  private static let batchSize = 8
  /// Bytes of large inputs that all workers together have in hand.
  private static let mostBytes = 48 << 20

  let context: CheckContext
  let inputs: [InputCollector.Input]
  let renderer: any Renderer
  let sink: OrderedSink
  let review: ReportReview
  private let budget = InputBudget(limit: Self.mostBytes)

  init(
    context: CheckContext, inputs: [InputCollector.Input], renderer: any Renderer, sink: OrderedSink,
    review: ReportReview
  ) {
    self.context = context
    self.inputs = inputs
    self.renderer = renderer
    self.sink = sink
    self.review = review
  }

  func run(jobs: Int) async throws {
    let batches = Batches(count: (inputs.count + Self.batchSize - 1) / Self.batchSize)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<min(jobs, batches.count) {
        group.addTask { try await work(through: batches) }
      }
      try await group.waitForAll()
    }
  }

  private func work(through batches: Batches) async throws {
    var checkers: [Int: InputChecker] = [:]
    while let batch = batches.take() {
      let start = batch * Self.batchSize
      var renderings: [OrderedSink.Rendering] = []
      for index in start..<min(start + Self.batchSize, inputs.count) {
        let input = inputs[index]
        let plan = context.planOfInput[index]
        let size = size(of: input)
        if size >= InputBudget.smallest { await budget.take(size) }
        let hints = context.hints(of: plan)
        let report = checkers[plan, default: context.checker(of: plan)].report(on: input, hints: hints)
        let reviewed = await review.reviewed(report, by: context.plans[plan])
        renderings.append(rendering(of: reviewed, by: context.plans[plan]))
        if size >= InputBudget.smallest { await budget.giveBack(size) }
      }
      try await sink.submit(batch, renderings)
    }
  }

  private func rendering(of report: Report, by plan: CheckPlan) -> OrderedSink.Rendering {
    let summary = renderer.summary(of: report)
    return OrderedSink.Rendering(
      bytes: renderer.render(report), summary: summary,
      isFailing: summary.worst.map { plan.failOn.isReached(by: $0) } ?? false)
  }

  /// The bytes that reading `input` will take; 0 where it will be refused unread.
  private func size(of input: InputCollector.Input) -> Int {
    guard case .file(let path) = input else { return 0 }
    let size = InputFile(path: path, limit: context.sizeLimit).size
    return size <= context.sizeLimit ? size : 0
  }
}
