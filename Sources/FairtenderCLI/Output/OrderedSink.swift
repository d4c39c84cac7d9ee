import TenderReport

/// Takes the renderings of batches in any order and writes them in input order.
///
/// A worker that runs far ahead waits, so that memory stays flat however many files there are.
actor OrderedSink {
  typealias Rendering = (bytes: [UInt8], summary: Summary)

  private static let lead = 16

  private var stream: ReportStream
  private let output: StandardOutput
  private var next = 0
  private var pending: [Int: [Rendering]] = [:]
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private var failure: (any Error)?
  private let progress: Progress

  /// - Parameter descriptor: of the open file that the output goes to.
  init(_ stream: ReportStream, descriptor: Int32, progress: Progress) throws {
    self.stream = stream
    output = StandardOutput(descriptor: descriptor)
    self.progress = progress
    try output.write(stream.begin())
  }

  /// - Throws: what writing threw, then and from then on.
  func submit(_ batch: Int, _ renderings: [Rendering]) async throws {
    pending[batch] = renderings
    while let ready = pending.removeValue(forKey: next) {
      next += 1
      write(ready)
    }
    for waiter in waiting { waiter.resume() }
    waiting.removeAll()
    while batch >= next + Self.lead, failure == nil {
      await withCheckedContinuation { waiting.append($0) }
    }
    if let failure { throw failure }
  }

  /// Takes a tender with the reports of its documents; nothing else may be submitted beside it.
  func submit(_ whole: WholeReport, by renderer: any Renderer) throws {
    try output.write(stream.append(renderer.render(whole), of: Summary()))
    for part in whole.parts {
      try output.write(stream.append(renderer.render(part.report), of: Summary(part.report)))
    }
  }

  /// Closes the output and gives the totals.
  func finish() throws -> Summary {
    if let failure { throw failure }
    progress.clear()
    try output.write(stream.end())
    try output.flush()
    return stream.summary
  }

  private func write(_ renderings: [Rendering]) {
    guard failure == nil else { return }
    do {
      for rendering in renderings { try output.write(stream.append(rendering.bytes, of: rendering.summary)) }
    } catch {
      failure = error
    }
    progress.show(done: stream.summary.documents + stream.summary.refusals.count)
  }
}
