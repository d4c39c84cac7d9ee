/// What stands around a drawing and makes it readable without it: title, description, legend, and all figures as a table.
///
/// Every chart of a page is a `<figure>` with an inline SVG in it, for which `Templates/chart.css` must be part of the style sheet. Nothing
/// is told by colour alone: marks are labelled, fills are patterns, the table has every figure. Widths are percentages and
/// heights pixels, so that a chart is as wide as its place and its letters are as large on a phone as on paper.
///
/// ```swift
/// let frame = ChartFrame(
///   id: HTMLText("offers"), title: "Points of the offers", description: "A 80; B 65.", note: "")
/// let chart = BarChart(
///   frame: frame, columns: ["Offer", "Points"], scale: .percent, mark: .bar,
///   bars: [.init(label: "\(prose: name)", value: 80, text: "80", detail: "80 of 100", interval: nil)])
/// let fields: HTMLFields = ["chart": .markup(chart.markup)]  // a template has {{chart}}
/// ```
struct ChartFrame: Sendable {
  /// More rows of figures are folded away.
  private static let mostOpenRows = 4

  /// Begins the ids of the parts, and must be the only one of its kind on the page: letters, digits and hyphens.
  let id: HTMLText
  /// Shown above the drawing.
  let title: TerminalText
  /// What the drawing shows, for those who don't see it: the figures if they are few, else the highest, the lowest and the course.
  let description: TerminalText
  /// Shown under the drawing, such as what a whisker means; may be empty.
  let note: TerminalText

  /// - Parameter size: `width="…" height="…"`.
  func image(size: HTMLMarkup, drawing: HTMLMarkup) -> HTMLMarkup {
    """
    <svg role="img" aria-labelledby="\(id)-title \(id)-text" \(size)><title id="\(id)-title">\(title)</title>\
    <desc id="\(id)-text">\(description)</desc>\(drawing)</svg>

    """
  }

  /// - Parameters:
  ///   - kind: a class of the style sheet.
  ///   - image: what `image(size:drawing:)` made.
  ///   - legend: list items, or nothing.
  func figure(kind: StaticString, image: HTMLMarkup, legend: HTMLMarkup, table: ChartTable) -> HTMLMarkup {
    let key: HTMLMarkup = legend.string.isEmpty ? "" : "<ul class=\"legend\">\(legend)</ul>\n"
    let remark: HTMLMarkup = note.isEmpty ? "" : "<p class=\"note\">\(note)</p>\n"
    let figures = table.markup(id: "\(literal: id.string)-data", caption: title)
    let data: HTMLMarkup =
      table.rows.count > Self.mostOpenRows
      ? "<details><summary>\(ChartTable.name): \(title)</summary>\n\(figures)</details>\n" : figures
    return """
      <figure class="chart \("\(literal: "\(kind)")" as TerminalText)">
      <figcaption id="\(id)-caption">\(title)</figcaption>
      \(image)\(key)\(remark)\(data)</figure>

      """
  }
}
