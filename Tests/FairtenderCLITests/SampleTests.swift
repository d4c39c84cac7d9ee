import Foundation
import TestSupport
import Testing

/// What the program says about the documents in `Samples/`, with the rules of the repository.
@Suite struct SampleTests {
  @Test(arguments: ["text", "html", "jsonl"])
  func saysTheSameAboutEverySampleAsBefore(format: String) throws {
    let run = try Program().run("check", "Samples", "--fail-on", "never", "--format", format)
    // One of them is malformed.
    try #require(run.status == 3, "\(run.errors)")
    #expect(run.errors.isEmpty == (format == "text"))
    try Snapshot.expect(Self.withoutDigest(run.text).withoutStyleSheet, named: "samples.\(format)")
  }

  @Test func hasOneReportOfTheRightShapeForEverySample() throws {
    let folder = Repository.root.appending(path: "Samples").path(percentEncoded: false)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
      // `scoring` holds tables.
      !$0.hasPrefix(".") && $0 != "scoring"
    }
    let run = try Program().run("check", "Samples", "--all", "--fail-on", "never", "--format", "json")
    let reports = try JSONValue(run.text).elements
    #expect(reports.map { $0["source"]?.text } == names.sorted().map { "Samples/\($0)" })
    let schema = try JSONSchema.ofReports()
    for report in reports { #expect(try schema.problems(of: report) == []) }
  }

  /// The digest of the rules changes with every word of every rule; what it changes in the reports is for the tests to see.
  private static func withoutDigest(_ text: String) -> String {
    text.replacing(/"rules":"sha256:[0-9a-f]{64}"/, with: "\"rules\":\"sha256:…\"")
      .replacing(/rules sha256:[0-9a-f]+/, with: "rules sha256:…")
      .replacing(/<code>sha256:[0-9a-f]{64}/, with: "<code>sha256:…")
  }
}
