import TenderReaders
import TenderReport
import TenderRules

/// Checks many inputs on several workers.
struct CheckRun: Sendable {
  /// Files handed out at a time: few enough to share the work, enough to make handing out cheap.
  private static let batchSize = 8

  let context: CheckContext
  let inputs: [InputCollector.Input]
  let renderer: any Renderer
  let sink: OrderedSink

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
        let report = checker.report(on: input, hints: context.hints)
        renderings.append((renderer.render(report), Summary(report)))
      }
      try await sink.submit(batch, renderings)
    }
  }
}
