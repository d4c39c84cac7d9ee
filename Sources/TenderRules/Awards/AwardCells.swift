/// Makes rows of the cells of a table out of a PDF, of which each stands on a line of its own.
///
/// ```text
/// 1
/// Price
/// 60
/// 2
/// Quality of the plan
/// and of the staff
/// 40
/// ```
///
/// becomes `Price   60` and `Quality of the plan and of the staff   40`.
struct AwardCells {
  let bytes: [UInt8]

  /// Fewer weights alone may be anything.
  private static let fewestPercentages = 2
  private static let fewestNumbers = 3
  private static let longestCell = 200
  private static let longestWeight = 4

  private struct Line {
    /// The paragraph that it stands in.
    var part: Int
    var tokens: ArraySlice<AwardToken>
  }

  /// The tokens of paragraphs, with the lines of each such table made one paragraph.
  func joined(_ parts: [[AwardToken]]) -> [[AwardToken]] {
    let lines = parts.indices.flatMap { part in Self.cut(parts[part], bytes).map { Line(part: part, tokens: $0) } }
    var joined: [[AwardToken]] = []
    var rest: [AwardToken] = []
    var restPart: Int?
    var index = 0
    func close() {
      if restPart != nil { joined.append(rest) }
      rest = []
      restPart = nil
    }
    while index < lines.count {
      var end = index
      while end < lines.count, isCell(lines[end].tokens) { end += 1 }
      let cells = lines[index..<end].map(\.tokens)
      if let last = cells.lastIndex(where: isWeight), let table = table(Array(cells[...last])) {
        close()
        joined.append(table)
        index += last + 1
        continue
      }
      end = max(end, index + 1)
      for line in lines[index..<end] {
        if restPart != line.part { close() }
        rest += line.tokens
        restPart = line.part
      }
      index = end
    }
    close()
    return joined
  }

  /// Each with the line end behind it.
  private static func cut(_ tokens: [AwardToken], _ bytes: [UInt8]) -> [ArraySlice<AwardToken>] {
    var lines: [ArraySlice<AwardToken>] = []
    var start = 0
    for index in tokens.indices
    where tokens[index].kind == .itemEnd && bytes[tokens[index].range].first == UInt8(ascii: "\n") {
      lines.append(tokens[start...index])
      start = index + 1
    }
    if start < tokens.count { lines.append(tokens[start...]) }
    return lines
  }

  /// The rows of a table, a line each; nil where the cells are none.
  private func table(_ cells: [ArraySlice<AwardToken>]) -> [AwardToken]? {
    let cells = withoutIndices(cells.map { $0.filter { $0.kind != .itemEnd } }.filter { !$0.isEmpty })
    let weights = cells.filter { isWeight($0[...]) }
    let arePercentages = weights.allSatisfy { $0.count > 1 }
    guard weights.count >= (arePercentages ? Self.fewestPercentages : Self.fewestNumbers),
      let first = cells.first, !isWeight(first[...])
    else { return nil }
    var table: [AwardToken] = []
    for cell in cells {
      let isColumn = isWeight(cell[...]) || isNone(cell[...])
      guard let last = table.last else {
        table += cell
        continue
      }
      if isColumn, let number = cell.first {
        table.append(AwardToken(kind: number.kind, range: number.range, followsTab: true))
        table += cell.dropFirst()
      } else {
        table.append(AwardToken(kind: .itemEnd, range: last.range.upperBound..<last.range.upperBound))
        table += cell
      }
    }
    return table
  }

  /// Without the column that counts the rows from 1.
  private func withoutIndices(_ cells: [[AwardToken]]) -> [[AwardToken]] {
    var counted: [Int] = []
    for index in cells.indices.dropLast() where !isWeight(cells[index + 1][...]) && !isNone(cells[index + 1][...]) {
      guard cells[index].count == 1, case .number(let value) = cells[index][0].kind, value == Double(counted.count + 1)
      else { continue }
      counted.append(index)
    }
    guard counted.count > 1 else { return cells }
    let indices = Set(counted)
    return cells.indices.filter { !indices.contains($0) }.map { cells[$0] }
  }

  /// Short, and no sentence.
  private func isCell(_ line: ArraySlice<AwardToken>) -> Bool {
    let tokens = line.last?.kind == .itemEnd ? line.dropLast() : line
    guard let first = tokens.first, let last = tokens.last else { return true }
    return last.range.upperBound - first.range.lowerBound <= Self.longestCell && !last.isMark(".")
      && !(tokens.count > 3 && tokens.contains { $0.kind == .percent })
  }

  /// `30 %`, `30` or `30 points` alone.
  private func isWeight(_ line: ArraySlice<AwardToken>) -> Bool {
    guard line.first?.isNumber == true, line.count <= Self.longestWeight else { return false }
    let rest = line.dropFirst().filter { $0.kind != .itemEnd }
    return rest.count < 2 && rest.allSatisfy { $0.kind == .percent || $0.word != nil }
  }

  /// `–` in place of a number.
  private func isNone(_ cell: ArraySlice<AwardToken>) -> Bool {
    cell.count == 1 && (cell.first?.kind == .dash || cell.first?.isMark("-") == true)
  }
}
