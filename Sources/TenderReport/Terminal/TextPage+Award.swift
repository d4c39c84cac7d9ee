import TenderRules

extension TextPage {
  private static let barWidth = 20

  mutating func write(_ tables: [AwardTable]) {
    var compared: [AwardTable.Comparison] = []
    for table in tables {
      let lot: TerminalText = table.lot.map { ", " + words.lots([$0]) } ?? ""
      heading(words[.award] + lot)
      if table.basis == .documentsOnly {
        paragraph(words.names[.awardElsewhere], indent: 2)
      }
      write(table)
      if !table.comparisons.isEmpty, table.comparisons == compared {
        paragraph(words[.comparedAbove], indent: 2)
      } else {
        write(table.comparisons)
      }
      compared = table.comparisons
    }
  }

  private mutating func write(_ table: AwardTable) {
    let names = table.criteria.indices.map { index in
      TerminalText(repeating: " ", count: 2 * table.depth(of: index)) + "\(prose: table.criteria[index].name)"
    }
    let limit = max(16, width - Self.barWidth - 42)
    let nameWidth = min(limit, names.map(\.width).max() ?? 0)
    for (criterion, name) in zip(table.criteria, names) {
      let figure = criterion.share.map { Self.percent($0) } ?? criterion.rank ?? "–"
      let bar = criterion.share.map { Self.bar($0, of: criterion) } ?? stated(criterion.weight)
      var row = figure.padded(onTheLeftTo: 8) + "  "
      row = row + name.truncated(to: nameWidth).padded(to: nameWidth) + "  "
      if let family = criterion.family {
        row =
          row + bar.padded(to: Self.barWidth) + "  "
          + style.paint("◆ \(words.family(family))\(criterion.isMixed ? words[.mixed] : "")", .good)
      } else {
        row = row + bar
      }
      line(row.withoutTrailingSpaces, indent: 2)
    }
    if !table.criteria.isEmpty { line("") }
    for sentence in table.sentences(marks: "◆ ▒", words) { paragraph(sentence, indent: 2) }
  }

  /// Facts with their sources, for whoever wants to know how the shares compare.
  private mutating func write(_ comparisons: [AwardTable.Comparison]) {
    guard !comparisons.isEmpty else { return }
    paragraph(words[.compared], indent: 2)
    for comparison in comparisons {
      let practice = comparison.practice
      let mark = words[comparison.isReached ? .reached : .below]
      let figure = Self.percent(practice.percent).padded(onTheLeftTo: 8)
      line("\(figure)  \(mark.padded(to: 9))  \(prose: practice.name)", indent: 2)
      paragraph(words.told(.read, "\(prose: practice.source)", "\(prose: practice.read)"), indent: 23)
    }
  }

  /// One block for five percent, a half one for a remainder, and never nothing for something; a social one is drawn lighter.
  private static func bar(_ share: Double, of criterion: AwardTable.Criterion) -> TerminalText {
    guard criterion.family == nil else {
      let blocks = min(barWidth, max(share > 0 ? 1 : 0, Int(share * Double(barWidth) / 100 + 0.5)))
      return TerminalText(repeating: "▒", count: blocks)
    }
    let halves = min(2 * barWidth, max(share > 0 ? 1 : 0, Int(share * 2 * Double(barWidth) / 100 + 0.5)))
    return TerminalText(repeating: "█", count: halves / 2) + (halves % 2 == 1 ? "▌" : "")
  }

  /// The weight in its own words, where it gives no share.
  private func stated(_ weight: AwardTable.Weight?) -> TerminalText {
    guard let weight, !weight.raw.isEmpty, weight.unit != .order else { return "" }
    return words.told(.stated, "\(prose: weight.raw)").truncated(to: Self.barWidth)
  }
}
