import ArgumentParser
import Foundation
import TenderStore

/// `fairtender survey collect DB PATH…`
struct SurveyCollectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collect", abstract: "Check documents and keep what they say in a survey database.",
    discussion: """
      What was checked before under the same rules is left as it is, so that a run that was stopped goes on where it was.
      """)

  @Argument(help: "The database, a file that is made if there is none.")
  var database: String

  @Argument(help: "Files and folders.")
  var paths: [String]

  @OptionGroup var options: CheckOptions

  @Option(help: "Files checked at once; by default one a core.")
  var jobs: Int?

  func validate() throws {
    guard (jobs ?? 1) > 0 else { throw ValidationError("--jobs must be at least 1, found \(jobs ?? 0).") }
    guard !paths.contains("-") else { throw ValidationError("`-` can't be collected; give files and folders.") }
  }

  func run() async throws {
    var planner = try CheckPlanner(options, failOn: nil)
    let (context, inputs) = try planner.context(for: InputCollector.inputs(paths), named: paths)
    guard !inputs.isEmpty else {
      throw Failure("a folder must hold files to collect, found none in \(paths.joined(separator: ", "))")
    }
    let collection: SurveyCollection
    do throws(StoreError) {
      let store = try SurveyStore(path: database, access: .write)
      let started = Date.now.formatted(.iso8601)
      let runs = try context.plans.map { (plan: CheckPlan) throws(StoreError) in
        try store.begin(
          StoredRun(
            tool: plan.tool.version, rules: plan.tool.rules,
            policy: [plan.tool.policy, plan.tool.profile].compactMap(\.self).joined(separator: "/")), started: started)
      }
      collection = SurveyCollection(context: context, store: store, runs: runs, inputs: inputs)
    } catch {
      throw Failure(error)
    }
    let outcome = try await collection.run(jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    StandardError.write(outcome.text)
    if outcome.refused > 0 { throw Exit.incomplete }
  }
}
