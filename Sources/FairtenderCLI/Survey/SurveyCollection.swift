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

  let context: CheckContext
  let store: SurveyStore
  /// One a plan.
  let runs: [Int64]
  let inputs: [InputCollector.Input]
  private let progress: SurveyProgress
  private let budget = InputBudget(limit: Self.mostBytes)

  init(context: CheckContext, store: SurveyStore, runs: [Int64], inputs: [InputCollector.Input]) {
    self.context = context
    self.store = store
    self.runs = runs
    self.inputs = inputs
    progress = SurveyProgress(total: inputs.count)
  }

  func run(jobs: Int) async throws -> SurveyOutcome {
    let turns = Batches(count: inputs.count)
    defer { progress.clear() }
    return try await withThrowingTaskGroup(of: SurveyOutcome.self) { group in
      for _ in 0..<min(jobs, turns.count) {
        group.addTask { try await work(through: turns) }
      }
      return try await group.reduce(into: SurveyOutcome()) { $0 = $0 + $1 }
    }
  }

  private func work(through turns: Batches) async throws -> SurveyOutcome {
    var checkers = context.plans.indices.map { context.checker(of: $0) }
    var outcome = SurveyOutcome()
    var batches = [[StoredEntry]](repeating: [], count: context.plans.count)
    while let turn = turns.take() {
      let input = inputs[turn]
      let plan = context.planOfInput[turn]
      let size = size(of: input)
      if size >= InputBudget.smallest { await budget.take(size) }
      if let entry = try entry(for: input, plan, &checkers[plan]) {
        if case .refused = entry { outcome.refused += 1 } else { outcome.checked += 1 }
        batches[plan].append(entry)
      } else {
        outcome.unchanged += 1
      }
      if size >= InputBudget.smallest { await budget.giveBack(size) }
      if batches[plan].count >= Self.batchSize { try write(&batches[plan], of: plan) }
      progress.advance()
    }
    for plan in batches.indices { try write(&batches[plan], of: plan) }
    return outcome
  }

  /// nil for content that was checked before under the same rules.
  private func entry(
    for input: InputCollector.Input, _ plan: Int, _ checker: inout InputChecker
  ) throws -> StoredEntry? {
    let cities = context.plans[plan].rules.cityMatcher
    var hints = context.hints(of: plan)
    guard case .file(let path) = input else {
      return Self.entry(checker.report(on: input, hints: hints), cities)
    }
    let source = URL(filePath: path).standardizedFileURL.path
    if path.lowercased().hasSuffix(".xml") { hints.kind = .xml }
    let content: [UInt8]
    do throws(InputError) {
      content = try InputFile(path: path, limit: context.sizeLimit).read()
    } catch {
      return Self.entry(checker.refused(error, source: source), cities)
    }
    let digest = InputChecker.digest(content)
    guard try !held(digest, plan) else { return nil }
    return Self.entry(checker.report(source: source, content: content, sha256: digest, hints: hints), cities)
  }

  private static func entry(_ report: Report, _ cities: CityMatcher) -> StoredEntry {
    switch report.content {
    case .checked(let checked):
      let city = checked.document.notice.buyer.flatMap(cities.match)
      return .document(
        SurveyDocument(checked, source: report.source, city: city), sha256: report.sha256 ?? "", isOfFile: true)
    case .refused(let errors):
      return .refused(
        source: report.source, sha256: report.sha256, kind: errors[0].kind.rawValue, message: errors[0].message)
    }
  }

  private func held(_ digest: String, _ plan: Int) throws -> Bool {
    do throws(StoreError) {
      return try store.holds(sha256: digest, run: runs[plan])
    } catch {
      throw Failure(error)
    }
  }

  private func write(_ batch: inout [StoredEntry], of plan: Int) throws {
    guard !batch.isEmpty else { return }
    do throws(StoreError) {
      try store.add(batch, run: runs[plan])
    } catch {
      throw Failure(error)
    }
    batch.removeAll(keepingCapacity: true)
  }

  /// The bytes that reading `input` will take; 0 where it will be refused unread.
  private func size(of input: InputCollector.Input) -> Int {
    guard case .file(let path) = input else { return 0 }
    let size = InputFile(path: path, limit: context.sizeLimit).size
    return size <= context.sizeLimit ? size : 0
  }
}

extension Failure {
  init(_ error: StoreError) {
    self.init("\(error.file): \(error.message)", hint: error.hint)
  }
}
