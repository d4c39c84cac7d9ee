import TenderScore

/// The formats that scores can be written in.
public enum ScoreFormat: String, Sendable, CaseIterable {
  case text, json, csv, html

  /// - Parameters:
  ///   - version: of the program.
  ///   - rules: `sha256:` and the digest of the rules of scoring.
  ///   - width: columns of the terminal.
  public func render(
    _ report: ScoreReport, version: String, rules: String, style: Style, width: Int
  ) -> [UInt8] {
    switch self {
    case .text: Array(ScorePage(report, style: style, width: width).text.utf8)
    case .json: JSONWriter.score(report, version: version, rules: rules)
    case .csv: Array(ScoreCSV(report).text.utf8)
    case .html: Array(ScoreHTML(report, version: version, rules: rules).markup.string.utf8)
    }
  }
}
