import TenderReport

extension SampleReport {
  /// What a format makes of this report alone, as text.
  func rendered(_ format: OutputFormat, includesAllOutcomes: Bool = false, style: Style = .plain) -> String {
    Self.rendered(
      [self],
      by: format.renderer(
        RenderOptions(
          tool: Self.tool, rules: Self.rules, isSingleInput: true, includesAllOutcomes: includesAllOutcomes,
          style: style)))
  }

  /// What a renderer makes of reports, in this order.
  static func rendered(_ samples: [SampleReport], by renderer: any Renderer) -> String {
    var stream = ReportStream(renderer)
    var bytes = stream.begin()
    for sample in samples {
      bytes += stream.append(renderer.render(sample.report), of: renderer.summary(of: sample.report))
    }
    bytes += stream.end()
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension HostileSample {
  /// What a format makes of a report in which every text from outside is `text`.
  static func rendered(_ text: String, _ format: OutputFormat) -> String {
    let renderer = format.renderer(
      RenderOptions(
        tool: SampleReport.tool, rules: [], isSingleInput: true, includesAllOutcomes: false, style: .plain))
    let report = report(text)
    var stream = ReportStream(renderer)
    var bytes = stream.begin()
    bytes += stream.append(renderer.render(report), of: renderer.summary(of: report))
    return String(decoding: bytes + stream.end(), as: UTF8.self)
  }
}
