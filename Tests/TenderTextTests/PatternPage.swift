import Foundation

/// The tables of `Rules/PATTERNS.md`.
struct PatternPage {
  struct Row: CustomStringConvertible, Sendable {
    var pattern: String
    var finds: [String]
    var doesNotFind: [String]

    var description: String { pattern }
  }

  let rows: [Row]

  init() {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Rules/PATTERNS.md").standardized
    let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
    rows = text.split(separator: "\n").compactMap { Self.row(String($0)) }
  }

  /// nil for a line that is not a row of three cells, the first of them code.
  private static func row(_ line: String) -> Row? {
    let cells = line.replacing("\\|", with: "\u{1}").split(separator: "|").map {
      $0.replacing("\u{1}", with: "|").trimmingCharacters(in: .whitespaces)
    }
    guard line.hasPrefix("|"), cells.count == 3, cells[0].hasPrefix("`"), cells[0].hasSuffix("`") else { return nil }
    return Row(
      pattern: String(cells[0].dropFirst().dropLast()), finds: examples(cells[1]), doesNotFind: examples(cells[2]))
  }

  /// What stands between “ and ”; `<br>` is a line end.
  private static func examples(_ cell: String) -> [String] {
    cell.replacing("<br>", with: "\n").split(separator: "“").compactMap { part in
      part.firstIndex(of: "”").map { String(part[..<$0]) }
    }
  }
}
