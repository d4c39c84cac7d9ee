/// Writes reports in one format.
///
/// The output is `begin`, one `render` a report in input order with `separator` between those that are not empty, and
/// `end`. `ReportStream` puts them together.
public protocol Renderer: Sendable {
  func begin() -> [UInt8]
  /// Pure and independent of other reports, so that many can be rendered at once; empty where the format has nothing to
  /// say about this one.
  func render(_ report: Report) -> [UInt8]
  /// The tender that all reports of the run are about, before the first of them; empty where the format has no place
  /// for it.
  func render(_ whole: WholeReport) -> [UInt8]
  /// What `end` must know of the report.
  func summary(of report: Report) -> Summary
  var separator: [UInt8] { get }
  /// - Parameter summary: of all reports rendered.
  func end(after summary: Summary) -> [UInt8]
}

extension Renderer {
  public func render(_ whole: WholeReport) -> [UInt8] { [] }
  public func summary(of report: Report) -> Summary { Summary(report) }
}
