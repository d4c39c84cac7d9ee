import Foundation
import TenderDocument
import TenderReaders
import TenderReport
import TenderRules
import TenderStore
import TenderSurvey

/// Checks many inputs on several workers and keeps what they say; each worker writes its own batches.
struct SurveyCollection: Sendable {
  /// Documents of one transaction: what at most is checked again after a run was stopped.
  private static let batchSize = 128
  /// Bytes of large inputs that all workers together have in hand.
  private static let mostBytes = 48 << 20

  /// What is to be written, and by what it was judged.
  private typealias Judged = (entry: StoredEntry, run: Int64)

  let context: CheckContext
  let store: SurveyStore
  private let feed: SurveyFeed
  private let runs: SurveyRuns
  /// One a plan.
  private let plans: [Int64]
  private let progress: SurveyProgress
  private let budget = InputBudget(limit: Self.mostBytes)

  init(context: CheckContext, store: SurveyStore, inputs: [InputCollector.Input]) throws(StoreError) {
    self.context = context
    self.store = store
    feed = SurveyFeed(inputs, sizeLimit: context.sizeLimit)
    runs = SurveyRuns(store)
    let runs = runs
    plans = try context.plans.map { (plan: CheckPlan) throws(StoreError) in try runs.id(of: plan.tool) }
    let containers = feed.containers
    progress = SurveyProgress(isLong: !containers.isEmpty || inputs.count >= SurveyProgress.step)
    try store.forgetRefusals(in: containers)
  }

  func run(jobs: Int) async throws -> SurveyOutcome {
    defer { progress.clear() }
    return try await withThrowingTaskGroup(of: SurveyOutcome.self) { group in
      for _ in 0..<jobs {
        group.addTask { try await work() }
      }
      return try await group.reduce(into: SurveyOutcome()) { $0 = $0 + $1 }
    }
  }

  private func work() async throws -> SurveyOutcome {
    var checkers = context.plans.indices.map { context.checker(of: $0) }
    var outcome = SurveyOutcome()
    var batches: [Int64: [StoredEntry]] = [:]
    while let (item, input, fraction) = feed.take() {
      let plan = context.planOfInput[input]
      let size = size(of: item)
      if size >= InputBudget.smallest { await budget.take(size) }
      if let (entry, run) = try judged(item, plan, &checkers[plan]) {
        if case .refused = entry { outcome.refused += 1 } else { outcome.checked += 1 }
        batches[run, default: []].append(entry)
        if batches[run]?.count == Self.batchSize { try write(batches.removeValue(forKey: run) ?? [], run) }
      } else {
        outcome.unchanged += 1
      }
      if size >= InputBudget.smallest { await budget.giveBack(size) }
      progress.advance(to: fraction)
    }
    for (run, batch) in batches { try write(batch, run) }
    return outcome
  }

  /// nil for content that was checked before under the same rules.
  private func judged(_ item: SurveyFeed.Item, _ plan: Int, _ checker: inout InputChecker) throws -> Judged? {
    switch item {
    case .input(.file(let path)): return try judged(file: path, plan, &checker)
    case .input(let input):
      let report = checker.report(on: input, hints: context.hints(of: plan))
      return (Self.entry(report), plans[plan])
    case .entry(let content, let source): return try judged(content, source: source, plan, &checker)
    case .report(let line, let source): return try judged(report: line, source: source, plan)
    case .refused(let error, let source): return (Self.refused(error, source: source), plans[plan])
    }
  }

  private func judged(file path: String, _ plan: Int, _ checker: inout InputChecker) throws -> Judged? {
    let source = SurveyFeed.source(of: path)
    let content: [UInt8]
    do throws(InputError) {
      content = try InputFile(path: path, limit: context.sizeLimit).read()
    } catch {
      return (Self.refused(error, source: source), plans[plan])
    }
    return try judged(content, source: source, plan, &checker)
  }

  /// - Parameter source: its end tells what the content should be.
  private func judged(
    _ content: [UInt8], source: String, _ plan: Int, _ checker: inout InputChecker
  ) throws -> Judged? {
    var hints = context.hints(of: plan)
    if source.lowercased().hasSuffix(".xml") { hints.kind = .xml }
    let digest = InputChecker.digest(content)
    guard try !held(digest, plans[plan]) else { return nil }
    return (Self.entry(checker.report(source: source, content: content, sha256: digest, hints: hints)), plans[plan])
  }

  private func judged(report line: [UInt8], source: String, _ plan: Int) throws -> Judged? {
    let record: ReportRecord
    do throws(InputError) {
      record = try ReportRecord(line)
    } catch {
      return (Self.refused(error, source: source), plans[plan])
    }
    switch record.content {
    case .refused(let kind, let message):
      return (.refused(source: record.source, sha256: nil, kind: kind, message: message), plans[plan])
    case .document(_, nil, _):
      let error = InputError(.unsupported, "a report must hold the digest of its document in `sha256`, found null")
      return (Self.refused(error, source: source), plans[plan])
    case .document(var document, let sha256?, let tool):
      let run = try inStore { () throws(StoreError) in try runs.id(of: tool) }
      guard try !held(sha256, run) else { return nil }
      document.city = document.buyer.flatMap(context.plans[plan].rules.cityMatcher.match)
      // Ids of piped texts may repeat from pile to pile.
      return (.document(document, sha256: sha256, isOfFile: false), run)
    }
  }

  private static func entry(_ report: Report) -> StoredEntry {
    switch report.content {
    case .checked(let checked):
      return .document(
        SurveyDocument(checked, source: report.source, city: report.city), sha256: report.sha256 ?? "", isOfFile: true)
    case .refused(let errors):
      return refused(errors[0], source: report.source, sha256: report.sha256)
    }
  }

  private static func refused(_ error: InputError, source: String, sha256: String? = nil) -> StoredEntry {
    .refused(source: source, sha256: sha256, kind: error.kind.rawValue, message: error.message)
  }

  private func held(_ digest: String, _ run: Int64) throws -> Bool {
    try inStore { () throws(StoreError) in try store.holds(sha256: digest, run: run) }
  }

  private func write(_ batch: [StoredEntry], _ run: Int64) throws {
    try inStore { () throws(StoreError) in try store.add(batch, run: run) }
  }

  private func inStore<Value>(_ body: () throws(StoreError) -> Value) throws -> Value {
    do throws(StoreError) {
      return try body()
    } catch {
      throw Failure(error)
    }
  }

  /// The bytes that reading `item` will take; 0 where it will be refused unread.
  private func size(of item: SurveyFeed.Item) -> Int {
    guard case .input(.file(let path)) = item else { return 0 }
    let size = InputFile(path: path, limit: context.sizeLimit).size
    return size <= context.sizeLimit ? size : 0
  }
}

extension Failure {
  init(_ error: StoreError) {
    self.init("\(error.file): \(error.message)", hint: error.hint)
  }
}
