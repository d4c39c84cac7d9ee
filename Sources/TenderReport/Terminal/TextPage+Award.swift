import TenderRules

extension TextPage {
  private static let barWidth = 20

  mutating func write(_ tables: [AwardTable]) {
    for table in tables {
      let lot: TerminalText = table.lot.map { ", " + Self.lots([$0]) } ?? ""
      heading("Award criteria\(lot)")
      if table.basis == .documentsOnly {
        paragraph("They stand in the tender documents, which were not part of this input.", indent: 2)
      }
      write(table)
    }
  }

  private mutating func write(_ table: AwardTable) {
    let names = table.criteria.indices.map { index in
      TerminalText(repeating: " ", count: 2 * depth(of: index, in: table)) + "\(prose: table.criteria[index].name)"
    }
    let limit = max(16, width - Self.barWidth - 42)
    let nameWidth = min(limit, names.map(\.width).max() ?? 0)
    for (criterion, name) in zip(table.criteria, names) {
      let figure = criterion.share.map { Self.percent($0) } ?? "–"
      let bar = criterion.share.map { Self.bar($0) } ?? Self.stated(criterion.weight)
      var row = figure.padded(onTheLeftTo: 8) + "  "
      row = row + name.truncated(to: nameWidth).padded(to: nameWidth) + "  "
      if let family = criterion.family {
        row = row + bar.padded(to: Self.barWidth) + "  " + style.paint("◆ \(prose: family)", .good)
      } else {
        row = row + bar
      }
      line(row.withoutTrailingSpaces, indent: 2)
    }
    writeShares(of: table)
  }

  private mutating func writeShares(of table: AwardTable) {
    if let social = table.socialShare, let diversity = table.diversityShare {
      paragraph(
        "Social criteria (◆): \(Self.percent(social)) of the evaluation; diversity and equality: \(Self.percent(diversity)).",
        indent: 2)
    } else if let reason = table.reason, table.basis != .documentsOnly {
      paragraph("No shares: \(prose: reason).", indent: 2)
    }
    if table.isNormalised, let sum = table.sum {
      paragraph("The stated weights sum to \(Self.decimal(sum)); each share is the part of that sum.", indent: 2)
    }
  }

  /// One block for five percent, a half one for a remainder, and never nothing for something.
  private static func bar(_ share: Double) -> TerminalText {
    let halves = min(2 * barWidth, max(share > 0 ? 1 : 0, Int(share * 2 * Double(barWidth) / 100 + 0.5)))
    return TerminalText(repeating: "█", count: halves / 2) + (halves % 2 == 1 ? "▌" : "")
  }

  /// The weight in its own words, where it gives no share.
  private static func stated(_ weight: AwardTable.Weight?) -> TerminalText {
    guard let weight, !weight.raw.isEmpty else { return "" }
    return ("stated: \(prose: weight.raw)" as TerminalText).truncated(to: barWidth)
  }

  private func depth(of index: Int, in table: AwardTable) -> Int {
    var depth = 0
    var current = table.criteria[index].parent
    while let parent = current, depth < 4 {
      depth += 1
      current = table.criteria[parent].parent
    }
    return depth
  }
}
