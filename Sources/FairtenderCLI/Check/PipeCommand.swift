import ArgumentParser
import Foundation
import TenderDocument
import TenderReaders
import TenderReport
import TenderRules

/// `fairtender pipe`
struct PipeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pipe", abstract: "Read one JSON object a line, write one report a line, in order.",
    discussion: """
      A line holds {"id", "text"}, {"id", "base64"} (the bytes of a file) or {"id", "path"}, and may hold "format" ("text" or "xml"), \
      "language" and "role" of the whole text. \
      Every line gives one line; one that can't be read gives a report with errors. The configuration is that of the working directory, \
      wherever a path leads.
      """)

  @OptionGroup var options: CheckOptions

  @OptionGroup var suppressions: SuppressionOptions

  @Flag(help: "List every outcome of every lint, not only what is not met.")
  var all = false

  func run() async throws {
    var planner = try CheckPlanner(options, failOn: nil)
    let (context, _) = try planner.context(for: [.standardInput], named: [])
    var checker = context.checker(of: 0)
    let review = ReportReview(day: suppressions.day, ledger: nil)
    let renderer = JSONRenderer(layout: .lines, includesAllOutcomes: all)
    var stream = ReportStream(renderer)
    let output = StandardOutput()
    try output.write(stream.begin())
    var number = 0
    while let line = readLine(strippingNewline: true) {
      number += 1
      var report: Report
      do throws(InputError) {
        let request = try PipeRequest(line, number: number)
        report = self.report(on: request, with: &checker, context)
      } catch {
        report = checker.refused(error, source: "line \(number)")
      }
      report = await review.reviewed(report, by: context.plans[0])
      try output.write(stream.append(renderer.render(report), of: Summary(report)))
      // A program that waits for each answer must get it.
      try output.flush()
    }
    try output.write(stream.end())
    try output.flush()
    if !stream.summary.refusals.isEmpty { throw Exit.incomplete }
  }

  private func report(
    on request: PipeRequest, with checker: inout InputChecker, _ context: CheckContext
  ) -> Report {
    var hints = context.hints(of: 0)
    hints.language = request.language ?? hints.language
    hints.role = request.role
    hints.kind = request.kind
    return checker.report(source: request.id, hints: hints) { () throws(InputError) in
      switch request.content {
      case .text(let text): try Self.within(context.sizeLimit, Array(text.utf8))
      case .bytes(let bytes): try Self.within(context.sizeLimit, bytes)
      case .path(let path): try InputFile(path: path, limit: context.sizeLimit).read()
      }
    }
  }

  private static func within(_ limit: Int, _ bytes: [UInt8]) throws(InputError) -> [UInt8] {
    guard bytes.count <= limit else { throw InputFile.tooLarge(bytes.count, limit: limit) }
    return bytes
  }
}
