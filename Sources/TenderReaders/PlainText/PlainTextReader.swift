import TenderDocument
import TenderText

/// Reads any text that is no markup: specifications, contract conditions, invitations to tender, text taken out of PDFs.
///
/// A field is a paragraph, a list item, a heading or a row of a table; its role is that of the section it stands in.
struct PlainTextReader: DocumentReader {
  private let sharedHeadings: LazyHeadingLookup

  /// Characters of a title that are kept.
  private static let longestTitle = 150

  init(headings: LazyHeadingLookup) {
    sharedHeadings = headings
  }

  init(headings: SectionHeadings) {
    self.init(headings: LazyHeadingLookup(headings))
  }

  private var headings: HeadingLookup { sharedHeadings.lookup }

  func recognises(_ input: ReaderInput) -> Bool {
    input.tree == nil
  }

  func read(_ input: ReaderInput) throws(InputError) -> Document {
    let paged = try PagedText(input.source)
    let paragraphs = ParagraphScanner.paragraphs(of: paged.lines, in: paged.text.bytes, lookup: headings)
    guard !paragraphs.isEmpty else {
      throw InputError(.empty, "an input must hold text, this one has nothing but white space")
    }
    let languages = languages(of: paragraphs, in: paged.text.bytes, declared: input.language)
    let title = sharedHeadings.title.line(of: paged.lines, in: paged.text.bytes)
    var outline = SectionOutline(bytes: paged.text.bytes, ground: ground(title, in: paged.text.bytes, languages.main))
    var fields: [Field]
    var levels: [Int?] = Array(repeating: nil, count: paragraphs.count)
    if let role = input.role {
      fields = paragraphs.map { Field(path: -1, role: role, language: nil, range: $0.range) }
    } else {
      let titleIndex = title.flatMap { line in
        paragraphs.firstIndex { $0.range.contains(line.range.lowerBound) }
      }
      fields = sectioned(
        paragraphs, title: titleIndex ?? 0, in: paged.text.bytes, languages: languages.main, outline: &outline,
        levels: &levels)
    }
    for index in fields.indices { fields[index].language = languages.each[index] }
    var document = Document(
      format: .text, source: input.source, text: paged.text, paths: outline.paths, notice: Notice(kind: .document))
    document.notice.title = title.map { line in
      String(String(decoding: paged.text.bytes[line.range], as: UTF8.self).prefix(Self.longestTitle))
    }
    document.notice.languages = languages.main
    document.lots = outline.lots
    document.fields = fields
    document.marks = paged.marks.marks(before: fields, levels: levels, in: paged.text)
    return document
  }

  // MARK: Sections

  /// What all text of a document is for by its title, if that says so: conditions of contract hold in chapters of any name.
  private func ground(_ title: TextLine?, in bytes: [UInt8], _ languages: [LanguageCode]) -> Role {
    guard let title else { return .other }
    let role = headings.role(ofTitle: bytes[title.range], in: headings.languages(languages))
    return role == .performanceCondition ? .performanceCondition : .other
  }

  /// Fields with the roles, places and lots of their sections.
  ///
  /// - Parameters:
  ///   - title: the index of the paragraph that names the text; the letterhead above it opens no section.
  ///   - levels: gets those of the headings, by paragraph.
  private func sectioned(
    _ paragraphs: [Paragraph], title: Int, in bytes: [UInt8], languages: [LanguageCode], outline: inout SectionOutline,
    levels: inout [Int?]
  ) -> [Field] {
    let spoken = headings.languages(languages)
    let recognition = HeadingRecognition(bytes: bytes, lookup: headings, languages: spoken)
    let rows = WeightedLines(bytes: bytes)
    let cells = paragraphs.indices.map { rows.cell($0, of: paragraphs) }
    let alone = paragraphs.indices.map { index in
      let heading = recognition.heading(paragraphs[index])
      // A title that is known heads no column, one of award criteria is no row but below another.
      let isBelowRow = index > 0 && rows.endsInItsWeight(paragraphs[index - 1])
      let isRow = cells[index] == .row && (heading?.role != .awardCriterion || isBelowRow)
      let isCell = cells[index] == .head && heading?.role == nil || isRow
      return isCell ? nil : heading
    }
    let candidates = HeadingRuns.withoutLists(alone, of: paragraphs)
    let contents = ContentsList(paragraphs, in: bytes)
    var announced = AnnouncedList()
    var fields: [Field] = []
    fields.reserveCapacity(paragraphs.count)
    for (index, paragraph) in paragraphs.enumerated() {
      var role: Role?
      var part = contents.holds(index) ? Field.Part.contents : .text
      let isOpening = index <= title && candidates[index]?.role == nil && paragraph.number == nil
      if var heading = candidates[index], !isOpening, part == .text {
        heading.isAnnounced = contents.announces(index)
        let next = candidates.indices.dropFirst(index + 1).first { candidates[$0] != nil }
        heading.precedesHeading = next == index + 1
        heading.countsChapters = next.map { candidates[$0]?.number?.kind == .decimal([1]) } ?? false
        if outline.enter(heading) {
          part = .heading
          levels[index] = heading.level
        }
      }
      if part == .text, outline.name(paragraph.lineCount == 1 ? recognition.role(ofTitle: paragraph) : nil) {
        part = .heading
      }
      // What a row begins with counts no sections.
      let isRow = cells[index] == .row || outline.role == .awardCriterion && rows.endsInItsWeight(paragraph)
      if part == .text, let level = outline.enterRunIn(paragraph, isRow: isRow) {
        part = .section
        levels[index] = level
      }
      if part != .heading {
        if part != .section { outline.note(paragraph, isRow: isRow) }
        let isTitle = isOpening && index == title && !paragraph.isSentence(in: bytes)
        let label = announced.role(
          of: paragraph, label: labelRole(of: paragraph, in: bytes, languages: spoken),
          isCell: cells[index] != nil, in: bytes)
        let isCriterion = outline.role == .awardCriterion && rows.isCriterion(paragraph)
        role = isTitle ? .title : isCriterion ? nil : label
      } else {
        announced.close()
      }
      fields.append(
        Field(
          path: outline.node, role: role ?? outline.role, language: nil, lot: outline.lot, range: paragraph.range,
          part: part))
    }
    return fields
  }

  /// The role of a paragraph that begins with a heading of its own: `Award criteria: price 60, quality 40`.
  private func labelRole(of paragraph: Paragraph, in bytes: [UInt8], languages: HeadingLookup.Languages) -> Role? {
    let head = bytes[paragraph.range].dropFirst(paragraph.number?.length ?? 0).prefix(80)
    guard let end = head.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") || $0 == 0x0A }) else {
      return nil
    }
    // A label before a point is one only behind a number: `7.1 Equality. The supplier …`.
    guard head[end] == UInt8(ascii: ":") || paragraph.number != nil else { return nil }
    let role = headings.role(ofLabel: head[..<end], in: languages)
    return role == .other ? nil : role
  }

  /// The language of each paragraph, and those that much of the text is in.
  private func languages(
    of paragraphs: [Paragraph], in bytes: [UInt8], declared: LanguageCode?
  ) -> (each: [LanguageCode?], main: [LanguageCode]) {
    if let declared { return (paragraphs.map { _ in declared }, [declared]) }
    let each = LanguageDetector().languages(of: paragraphs.map(\.range), in: bytes)
    return (each, LanguageCode.main(zip(each, paragraphs.map(\.range.count))))
  }
}
