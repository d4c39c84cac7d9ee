/// Puts the renderings of many reports together, in input order.
///
/// ```swift
/// var stream = ReportStream(renderer)
/// write(stream.begin())
/// for report in reports { write(stream.append(renderer.render(report), of: renderer.summary(of: report))) }
/// write(stream.end())
/// ```
public struct ReportStream: Sendable {
  private let renderer: any Renderer
  /// Of all reports so far.
  public private(set) var summary = Summary()
  private var needsSeparator = false

  public init(_ renderer: any Renderer) {
    self.renderer = renderer
  }

  public func begin() -> [UInt8] {
    renderer.begin()
  }

  /// The bytes to write for the next report, whose rendering and summary may have been made elsewhere and earlier.
  public mutating func append(_ rendering: [UInt8], of report: Summary) -> [UInt8] {
    summary.merge(report)
    guard !rendering.isEmpty else { return [] }
    defer { needsSeparator = true }
    let separator = needsSeparator ? renderer.separator : []
    return separator.isEmpty ? rendering : separator + rendering
  }

  public func end() -> [UInt8] {
    renderer.end(after: summary)
  }
}
