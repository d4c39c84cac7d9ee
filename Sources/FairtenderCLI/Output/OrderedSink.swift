import TenderReport

/// Takes the renderings of batches in any order and writes them in input order.
///
/// A worker that runs far ahead waits, so that memory stays flat however many files there are.
actor OrderedSink {
  struct Rendering: Sendable {
    let bytes: [UInt8]
    let summary: Summary
    /// True if a finding reaches what its configuration lets fail.
    let isFailing: Bool
  }

  private static let lead = 16

  private var stream: ReportStream
  private let output: StandardOutput
  private var next = 0
  private var pending: [Int: [Rendering]] = [:]
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private var failure: (any Error)?
  private let progress: Progress
  private var isFailing = false

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
  func submit(_ whole: WholeReport, by renderer: any Renderer, failOn: FailOn) throws {
    try output.write(stream.append(renderer.render(whole), of: Summary()))
    for part in whole.parts {
      let summary = renderer.summary(of: part.report)
      isFailing = isFailing || summary.worst.map { failOn.isReached(by: $0) } ?? false
      try output.write(stream.append(renderer.render(part.report), of: summary))
    }
  }

  /// Closes the output; gives the totals, and whether some document fails.
  func finish() throws -> (summary: Summary, isFailing: Bool) {
    if let failure { throw failure }
    progress.clear()
    try output.write(stream.end())
    try output.flush()
    return (stream.summary, isFailing)
  }

  private func write(_ renderings: [Rendering]) {
    guard failure == nil else { return }
    isFailing = isFailing || renderings.contains { $0.isFailing }
    do {
      for rendering in renderings { try output.write(stream.append(rendering.bytes, of: rendering.summary)) }
    } catch {
      failure = error
    }
    progress.show(done: stream.summary.documents + stream.summary.refusals.count)
  }
}
