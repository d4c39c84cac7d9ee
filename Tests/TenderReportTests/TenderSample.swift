import TenderDocument
import TenderReport
import TenderRules

/// A tender of three documents, one of which could not be read.
enum TenderSample {
  static var whole: WholeReport {
    WholeReport(
      tool: SampleReport.tool, title: "Cleaning of <schools>",
      parts: [
        .init(role: .notice, report: RichSample.report), .init(role: .specification, report: SuppressedSample.report),
        .init(role: .awardRules, report: SampleReport.refused.report),
      ], clauses: [.init(document: 0, clause: 0), .init(document: 0, clause: 5)],
      verdicts: [
        Verdict(
          commitment: .b1, grade: .fully, because: "it has a clause that binds", evidence: [0], missing: []),
        Verdict(
          commitment: .b2, grade: .partly, because: "it has a clause", evidence: [0], missing: ["a penalty"]),
        Verdict(
          commitment: .b3, grade: .notAssessable,
          because: "a document of the tender could not be read: drafts/lot 2.xml", evidence: [1], missing: []),
      ], rules: ["L09", "L21", "L02"])
  }

  /// The whole output of one format.
  static func rendered(_ format: OutputFormat) -> String {
    let renderer = format.renderer(
      RenderOptions(
        tool: SampleReport.tool, rules: [], isSingleInput: false, includesAllOutcomes: false, style: .plain))
    var stream = ReportStream(renderer)
    var bytes = stream.begin() + stream.append(renderer.render(whole), of: Summary())
    for part in whole.parts { bytes += stream.append(renderer.render(part.report), of: Summary(part.report)) }
    return String(decoding: bytes + stream.end(), as: UTF8.self)
  }
}
