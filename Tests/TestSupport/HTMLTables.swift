/// The tables of a page by the ids of their captions: rows of the words in their cells, the head first.
package struct HTMLTables {
  package private(set) var tables: [String: [[String]]] = [:]

  package init(_ page: String) {
    for table in page.matches(of: /(?s)<caption id="([^"]+)">.*?<\/table>/) {
      tables[String(table.1)] = table.0.matches(of: /(?s)<tr>(.*?)<\/tr>/).map { row in
        row.1.matches(of: /(?s)<t[hd][^>]*>(.*?)<\/t[hd]>/).map { Self.words(of: $0.1) }
      }
    }
  }

  /// The cells of a row by the first of them; nothing for a table that the page has not.
  package func rows(of id: String) -> [String: [String]] {
    Dictionary((tables[id] ?? []).dropFirst().map { ($0[0], Array($0.dropFirst())) }) { first, _ in first }
  }

  private static func words(of markup: Substring) -> String {
    markup.replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&#39;", with: "'")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
  }
}
