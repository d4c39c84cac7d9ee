import ArgumentParser
import Foundation
import TenderDocument
import TenderReaders
import TenderReport
import TenderRules

/// `fairtender check PATH…`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check documents, folders of documents, or `-` for standard input.")

  @Argument(help: "Files and folders; `-` reads standard input.")
  var paths: [String]

  @OptionGroup var options: CheckOptions

  @OptionGroup var suppressions: SuppressionOptions

  @OptionGroup var baselines: BaselineOptions

  @Option(help: "Form of the reports.")
  var format = OutputFormat.text

  @Option(help: "Write to this file instead of standard output; it appears whole or not at all.")
  var output: String?

  @Option(
    name: .customLong("fail-on"),
    help: "End with 1 for findings of at least this severity; error by default.")
  var failOn: FailOn?

  @Flag(help: "List every outcome of every lint, not only what is not met.")
  var all = false

  @Flag(
    help: "All paths are documents of one tender and are judged together, as is a folder that holds a `tender.yml`.")
  var tender = false

  @Option(help: "Files checked at once; by default one a core.")
  var jobs: Int?

  @Option(help: "Whether text is coloured.")
  var color = ColorChoice.auto

  func validate() throws {
    guard (jobs ?? 1) > 0 else { throw ValidationError("--jobs must be at least 1, found \(jobs ?? 0).") }
  }

  private var isTenderFolder: Bool { paths.count == 1 && TenderInput.manifest(in: paths[0]) != nil }

  func run() async throws {
    guard paths.count(where: { $0 == "-" }) <= 1 else { throw ValidationError("`-` must be named once.") }
    let whole = try tender || isTenderFolder ? TenderInput(paths) : nil
    var planner = try CheckPlanner(options, failOn: failOn)
    let (context, inputs) = try planner.context(
      for: whole?.items.map(\.input) ?? InputCollector.inputs(paths), named: paths)
    guard !inputs.isEmpty else {
      throw Failure("a folder must hold files to check, found none in \(paths.joined(separator: ", "))")
    }
    let review = ReportReview(day: suppressions.day, ledger: try baselines.ledger())
    let file = try output.map { try OutputFile(path: $0) }
    var rendering = RenderOptions(
      tool: context.tool, rules: context.descriptors, isSingleInput: inputs.count == 1 && whole == nil,
      includesAllOutcomes: all,
      style: color.style(isTerminal: file == nil && isatty(STDOUT_FILENO) == 1), width: Terminal.width)
    rendering.hasBaseline = baselines.baseline != nil
    rendering.language = context.plans[0].messages.language
    let renderer = format.renderer(rendering)
    let sink = try OrderedSink(
      ReportStream(renderer), descriptor: file?.descriptor ?? STDOUT_FILENO, progress: Progress(total: inputs.count))
    if let whole {
      let report = await TenderRun(context: context, input: whole, review: review).report()
      try await sink.submit(report, by: renderer, failOn: context.plans[0].failOn)
      StandardError.write(whole.note.shownOnTerminal)
    } else {
      try await CheckRun(context: context, inputs: inputs, renderer: renderer, sink: sink, review: review).run(
        jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    }
    let (summary, isFailing) = try await sink.finish()
    try file?.commit()
    let notes = await review.warnings() + (try await review.ledger?.finish() ?? "")
    StandardError.write(notes.shownOnTerminal)
    if !format.isReadAsItComes {
      let style = color.style(isTerminal: isatty(STDERR_FILENO) == 1)
      for refusal in summary.refusals {
        StandardError.write(String(decoding: refusal.text(style: style), as: UTF8.self))
      }
    }
    if isFailing { throw Exit.findings }
    if !summary.refusals.isEmpty { throw Exit.incomplete }
  }
}

extension OutputFormat: ExpressibleByArgument {}
