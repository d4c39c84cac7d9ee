/// How an area is filled: patterns that differ without colour, in the order in which series take them.
enum ChartFill: String, Sendable, CaseIterable {
  case solid, hatched, empty, dotted, plain, crossed, striped

  /// For series in order; from the eighth on they begin again.
  static func of(series index: Int) -> Self {
    allCases[index % allCases.count]
  }

  /// For the answers to the charter's survey, in the order of their scale.
  static let grades: [Self] = [.solid, .hatched, .empty, .dotted]

  private var lines: HTMLMarkup? {
    switch self {
    case .solid, .empty, .plain: nil
    case .hatched: "<path class=\"stroke\" d=\"M-2 2l4-4M0 8l8-8M6 10l4-4\"/>"
    case .dotted:
      "<circle class=\"dot\" cx=\"2\" cy=\"2\" r=\"1.2\"/><circle class=\"dot\" cx=\"6\" cy=\"6\" r=\"1.2\"/>"
    case .crossed: "<path class=\"stroke\" d=\"M0 0l8 8M0 8l8-8\"/>"
    case .striped: "<path class=\"stroke\" d=\"M2 0v8M6 0v8\"/>"
    }
  }

  /// Attributes that fill an area, within the chart of `id`.
  func attributes(in id: HTMLText) -> HTMLMarkup {
    let name: TerminalText = "\(literal: rawValue)"
    return lines == nil ? "class=\"area \(name)\"" : "class=\"area\" fill=\"url(#\(id)-\(name))\""
  }

  /// The patterns of `fills`, to stand in the chart of `id`.
  static func definitions(_ fills: [Self], in id: HTMLText) -> HTMLMarkup {
    let patterns = allCases.filter(fills.contains).compactMap { fill in
      fill.lines.map { lines -> HTMLMarkup in
        let name: TerminalText = "\(literal: fill.rawValue)"
        return """
          <pattern id="\(id)-\(name)" width="8" height="8" patternUnits="userSpaceOnUse">\
          <rect class="under" width="8" height="8"/>\(lines)</pattern>
          """
      }
    }
    return patterns.isEmpty ? "" : "<defs>\(patterns)</defs>"
  }

  /// A list item with a sample.
  func legend(_ words: TerminalText, in id: HTMLText) -> HTMLMarkup {
    """
    <li><svg class="swatch" width="28" height="16" aria-hidden="true" focusable="false">\
    <rect \(attributes(in: id)) x="1" y="1" width="26" height="14"/></svg> \(words)</li>

    """
  }
}
