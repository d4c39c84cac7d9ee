/// Upright bars without gaps: how many there are of each range of values.
struct Histogram: Sendable {
  struct Bin: Sendable {
    /// Under the bar, as short as `5–10`.
    let label: TerminalText
    let count: Int
  }

  private static let top = 22
  private static let base = 150

  let frame: ChartFrame
  /// Heads of the table: what the ranges are of, and what is counted. The first stands under the axis too.
  let columns: [TerminalText]
  /// Ascending, of equal width, each with its lower end and without its upper; a dozen at most can be read on a phone.
  let bins: [Bin]

  var markup: HTMLMarkup {
    let most = max(1, bins.map(\.count).max() ?? 1)
    let width = 100 / Double(max(1, bins.count))
    let marks = bins.enumerated().map { index, bin in
      self.mark(of: bin, x: Double(index) * width, width: width, most: most)
    }
    return frame.figure(
      kind: "histogram",
      image: frame.image(
        size: "width=\"100%\" height=\"\(Self.base + 40)\"",
        drawing: """
          \(marks)<line class="axis" x1="0" x2="100%" y1="\(Self.base)" y2="\(Self.base)"/>\
          <text class="tick" x="50%" y="\(Self.base + 36)" text-anchor="middle">\(columns[0])</text>
          """),
      legend: "", table: ChartTable(columns: columns, rows: bins.map { [$0.label, "\($0.count)"] }))
  }

  private func mark(of bin: Bin, x: Double, width: Double, most: Int) -> HTMLMarkup {
    let height = Double(Self.base - Self.top) * Double(bin.count) / Double(most)
    let y = Double(Self.base) - height
    let middle = x + width / 2
    return """
      <rect class="bar parted" x="\(x)%" y="\(y)" width="\(width)%" height="\(height)"/>\
      <text class="value" x="\(middle)%" y="\(y - 5)" text-anchor="middle">\(bin.count)</text>\
      <text class="tick" x="\(middle)%" y="\(Self.base + 16)" text-anchor="middle">\(bin.label)</text>
      """
  }
}
