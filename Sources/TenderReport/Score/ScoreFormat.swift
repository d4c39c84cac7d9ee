import TenderScore

/// The formats that scores can be written in.
public enum ScoreFormat: String, Sendable, CaseIterable {
  case text, json, csv

  public func render(_ report: ScoreReport, tool: Report.Tool, style: Style, width: Int) -> [UInt8] {
    switch self {
    case .text: Array(ScorePage(report, style: style, width: width).text.utf8)
    case .json: JSONWriter.score(report, tool: tool)
    case .csv: Array(ScoreCSV(report).text.utf8)
    }
  }
}
