import TenderDocument
import TenderRules

extension HTMLDocument {
  var awards: [HTMLFields] {
    var compared: [AwardTable.Comparison] = []
    return AwardGroup.groups(of: checked.awardTables).enumerated().map { index, group in
      let table = group.table
      let comparisons = table.comparisons == compared ? [] : table.comparisons
      compared = table.comparisons
      return [
        "lots": .words(words.lots(group.lots)), "isElsewhere": .flag(table.basis == .documentsOnly),
        "bar": .one(ShareBar(table).map { fields(of: $0, number: index + 1) }), "barID": anchor("bar", index + 1),
        "tableID": anchor("award", index + 1),
        "table": .one(table.criteria.isEmpty ? nil : ["rows": .list(rows(of: table))]),
        "sentences": .list(
          table.sentences(marks: "◆", .of(LanguageCode(rawValue: words.tag))).map { ["text": .words($0)] }),
        "practices": .items(comparisons.map(fields)),
      ]
    }
  }

  private func rows(of table: AwardTable) -> [HTMLFields] {
    table.criteria.indices.map { index in
      let criterion = table.criteria[index]
      let mixed: TerminalText = criterion.isMixed ? ", \(words[.mixed])" : ""
      return [
        "name": .prose(criterion.name), "lang": .language(finder.language(at: criterion.place)),
        "depth": .number(table.depth(of: index)), "stated": .prose(criterion.weight?.raw),
        "share": .words(criterion.share.map { TextPage.percent($0) } ?? criterion.rank ?? "–"),
        "isSocial": .flag(criterion.family != nil),
        "family": .words((criterion.family.map { words.family($0) } ?? "") + mixed),
      ]
    }
  }

  private func fields(of bar: ShareBar, number: Int) -> HTMLFields {
    let text = bar.blocks.map { block -> TerminalText in
      let social: TerminalText = block.isSocial ? " (\(words[.social]))" : ""
      return "\(prose: block.criterion.name) \(TextPage.percent(block.width))\(social)"
    }
    return [
      "text": .words(TextPage.joined(text, by: "; ")),
      "segments": .list(
        bar.blocks.map { block in
          let isPrice = block.criterion.kind != .quality
          return [
            "class": .words(block.isSocial ? "social" : isPrice ? "price" : "quality"), "x": Self.decimal(block.start),
            "width": Self.decimal(block.width), "end": Self.decimal(block.start + block.width),
            "y": .number(block.isSocial ? 0 : 8), "height": .number(block.isSocial ? 36 : 20),
          ]
        }),
    ]
  }

  private static func decimal(_ value: Double) -> HTMLFields.Value {
    .words(TextPage.decimal(value))
  }

  private func fields(of comparison: AwardTable.Comparison) -> HTMLFields {
    let practice = comparison.practice
    return [
      "percent": .words(TextPage.percent(practice.percent)), "name": .prose(practice.name),
      "isReached": .flag(comparison.isReached), "source": .prose(practice.source), "url": .address(practice.url),
      "read": .prose(practice.read),
    ]
  }
}
