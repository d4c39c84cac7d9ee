import ArgumentParser
import Foundation
import TenderStore

/// `fairtender survey collect DB PATH…`
struct SurveyCollectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collect", abstract: "Check documents and keep what they say in a survey database.",
    discussion: """
      What was checked before under the same rules is left as it is, so that a run that was stopped goes on where it was. An \
      archive `*.tar.gz`, `*.tgz`, `*.tar` or `*.zip` is read without unpacking it; its files are named `archive.zip!/notice.xml`. A \
      file `*.jsonl`, by itself, in an archive or compressed as `*.jsonl.gz`, holds reports that `check --format jsonl` or `pipe` have \
      written; they are taken as they are.
      """)

  @Argument(help: "The database, a file that is made if there is none.")
  var database: String

  @Argument(help: "Files, folders, archives and reports.")
  var paths: [String] = []

  @OptionGroup var options: CheckOptions

  @Option(help: "Files checked at once; by default one a core.")
  var jobs: Int?

  func validate() throws {
    guard (jobs ?? 1) > 0 else { throw ValidationError("--jobs must be at least 1, found \(jobs ?? 0).") }
    guard !paths.contains("-") else { throw ValidationError("`-` can't be collected; give files and folders.") }
  }

  func run() async throws {
    guard !paths.isEmpty else {
      throw Failure("`survey collect` must have a database and paths, found no paths", hint: "name files or folders")
    }
    var planner = try CheckPlanner(options, failOn: nil)
    let (context, inputs) = try planner.context(for: InputCollector.inputs(paths), named: paths)
    guard !inputs.isEmpty else {
      throw Failure("a folder must hold files to collect, found none in \(paths.joined(separator: ", "))")
    }
    let collection: SurveyCollection
    do throws(StoreError) {
      collection = try SurveyCollection(
        context: context, store: SurveyStore(path: database, access: .write), inputs: inputs)
    } catch {
      throw Failure(error)
    }
    defer { collection.store.close() }
    let outcome = try await collection.run(jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    StandardError.write(outcome.text)
    if outcome.refused > 0 { throw Exit.incomplete }
  }
}
