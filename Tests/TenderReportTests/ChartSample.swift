@testable import TenderReport

/// One chart of each kind, with and without anything to show.
enum ChartSample: CaseIterable {
  case bars, dots, stacks, heat, histogram, trend

  func markup(_ foreign: String) -> HTMLMarkup {
    let name: TerminalText = "\(prose: foreign)"
    let frame = ChartFrame(
      id: HTMLText("c"), title: "Chart of \(name)", description: "What \(name) shows.", note: "Note on \(name).")
    switch self {
    case .bars, .dots:
      return BarChart(
        frame: frame, columns: ["City", "Share"], scale: .percent, mark: self == .bars ? .bar : .dot,
        bars: [
          .init(label: name, value: 30, text: "30 %", detail: "12 of 40 · 30 % (18–45 %)", interval: 18...45),
          .init(
            label: "A label so long that it needs two lines at least, or is cut in the second of them",
            value: 120, text: "120 %", detail: "beyond the axis", interval: nil),
          .init(label: "Unknown", value: nil, text: "–", detail: "–", interval: nil),
        ]
      ).markup
    case .stacks:
      let values: [[Double]] = [[12, 20, 6, 2], [0, 40, 0, 0]]
      return StackedBarChart(
        frame: frame, columns: ("Commitment", "Cities"), scale: .reaching(40) { "\(Int($0))" },
        series: zip(["fully", "partly", "not at all", "not assessable"], ChartFill.grades).map {
          .init(name: "\(prose: $0)", fill: $1)
        },
        bars: zip([name, "B2"], values).map { name, values in
          .init(label: name, text: "40", parts: values.map { .init(value: $0, text: "\(Int($0))") })
        }
      ).markup
    case .heat:
      let cells: [HeatMap.Cell?] = [0, 0.01, 0.5, 1].map { share in
        .init(shade: share, text: "\(Int(share * 100))", detail: "of 100")
      }
      return HeatMap(
        frame: frame, corner: "City", columns: ["Anti-discrimination", name, "A very long name of a family", "D", "E"],
        rows: [.init(label: name, cells: cells + [nil]), .init(label: "Other", cells: [nil] + cells)],
        ends: ("0 %", "100 %")
      ).markup
    case .histogram:
      return Histogram(
        frame: frame, columns: ["Percent", "Lots"],
        bins: [("0–5", 12), ("5–10", 0), (name, 3)].map { .init(label: $0, count: $1) }
      ).markup
    case .trend:
      return TrendChart(
        frame: frame, columns: ["Year", "Share"], scale: .percent,
        points: [
          .init(label: "2021", value: 10, text: "10 %", detail: "1 of 10", interval: 2...40),
          .init(label: "2022", value: 30, text: "30 %", detail: "3 of 10", interval: 11...60),
          .init(label: "2023", value: nil, text: "–", detail: "–", interval: nil),
          .init(label: name, value: 50, text: "50 %", detail: "5 of 10", interval: 24...76),
        ]
      ).markup
    }
  }

  var nothing: HTMLMarkup {
    let frame = ChartFrame(id: HTMLText("c"), title: "Nothing", description: "Nothing to show.", note: "")
    switch self {
    case .bars, .dots:
      return BarChart(frame: frame, columns: ["City", "Share"], scale: .percent, mark: .bar, bars: []).markup
    case .stacks:
      return StackedBarChart(frame: frame, columns: ("Commitment", ""), scale: .percent, series: [], bars: []).markup
    case .heat: return HeatMap(frame: frame, corner: "City", columns: [], rows: [], ends: ("0 %", "1 %")).markup
    case .histogram: return Histogram(frame: frame, columns: ["Percent", "Lots"], bins: []).markup
    case .trend: return TrendChart(frame: frame, columns: ["Year", "Share"], scale: .percent, points: []).markup
    }
  }
}
