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
  private let budget = InputBudget(limit: Self.mostBytes)

  init(context: CheckContext, inputs: [InputCollector.Input], renderer: any Renderer, sink: OrderedSink) {
    self.context = context
    self.inputs = inputs
    self.renderer = renderer
    self.sink = sink
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
    var checker = context.checker()
    while let batch = batches.take() {
      let start = batch * Self.batchSize
      var renderings: [OrderedSink.Rendering] = []
      for input in inputs[start..<min(start + Self.batchSize, inputs.count)] {
        let size = size(of: input)
        if size >= InputBudget.smallest { await budget.take(size) }
        renderings.append(rendering(of: checker.report(on: input, hints: context.hints)))
        if size >= InputBudget.smallest { await budget.giveBack(size) }
      }
      try await sink.submit(batch, renderings)
    }
  }

  private func rendering(of report: Report) -> OrderedSink.Rendering {
    (renderer.render(report), renderer.summary(of: report))
  }

  /// The bytes that reading `input` will take; 0 where it will be refused unread.
  private func size(of input: InputCollector.Input) -> Int {
    guard case .file(let path) = input else { return 0 }
    let size = InputFile(path: path, limit: context.sizeLimit).size
    return size <= context.sizeLimit ? size : 0
  }
}
