import TenderDocument
import TenderRules

extension MarkdownPage {
  mutating func write(_ groups: [ClauseGroup], of document: Document, excerpt: Excerpt) {
    guard !groups.isEmpty else {
      heading(2, "No clause found")
      paragraph("Searched: \(TextPage.searched(document)).")
      return
    }
    let count = groups.reduce(0) { $0 + $1.indices.count }
    heading(2, "Clauses found: \(count)\(count == groups.count ? "" : ", \(groups.count) of them different")")
    var family: String?
    for group in groups {
      if group.clause.family != family { heading(3, "\(group.clause.family)") }
      family = group.clause.family
      write(group, isXML: document.format != .text, excerpt: excerpt)
    }
  }

  private mutating func write(_ group: ClauseGroup, isXML: Bool, excerpt: Excerpt) {
    let clause = group.clause
    paragraph("\(bold: "\(group.number). \(literal: clause.strength.rawValue)") \(group.facts)")
    guard let place = clause.evidence.first?.place else { return }
    quote(.joined(excerpt.lines(at: place).map { "\($0.before)\(bold: $0.words)\($0.after)" }, by: " "))
    paragraph(Self.position(place, others: group.otherPlaces, isXML: isXML))
  }

  mutating func write(_ tables: [AwardTable]) {
    var compared: [AwardTable.Comparison] = []
    for table in tables {
      heading(2, "Award criteria\(Self.lots(table.lot.map { [$0] } ?? []))")
      if table.basis == .documentsOnly {
        paragraph("They stand in the tender documents, which were not part of this input.")
      }
      if !table.criteria.isEmpty { write(criteriaOf: table) }
      for sentence in table.sentences(marks: "◆", .english) { paragraph("\(sentence)") }
      if !table.comparisons.isEmpty, table.comparisons == compared {
        paragraph("Compared with the practice of others: as above.")
      } else {
        write(table.comparisons)
      }
      compared = table.comparisons
    }
  }

  private mutating func write(_ comparisons: [AwardTable.Comparison]) {
    guard !comparisons.isEmpty else { return }
    paragraph("Compared with the practice of others, which binds nobody else:")
    list(
      comparisons.map { comparison in
        let practice = comparison.practice
        let mark: MarkdownText = comparison.isReached ? "reached" : "below"
        let percent = TextPage.percent(practice.percent)
        return "\(percent), \(mark): \(practice.name) (\(practice.source, url: practice.url), read \(practice.read))"
      })
  }

  private mutating func write(criteriaOf list: AwardTable) {
    table(
      [("Criterion", false), ("Weight as stated", true), ("Share", true), ("Social or diversity", false)],
      list.criteria.indices.map { index in
        let criterion = list.criteria[index]
        let lead = String(repeating: "– ", count: list.depth(of: index))
        let family = criterion.family.map { "◆ \($0)\(criterion.isMixed ? ", mixed" : "")" }
        return [
          "\(literal: lead)\(criterion.name)", "\(criterion.weight?.raw ?? "")",
          "\(criterion.share.map { TextPage.percent($0) } ?? criterion.rank ?? "–")", "\(family ?? "")",
        ]
      })
  }
}
