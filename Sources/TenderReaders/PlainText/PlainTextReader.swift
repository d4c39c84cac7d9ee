import TenderDocument
import TenderText

/// Reads any text that is no markup: specifications, contract conditions, invitations to tender, text taken out of PDFs.
///
/// A field is a paragraph, a list item, a heading or a row of a table; its role is that of the section it stands in.
struct PlainTextReader: DocumentReader {
  private let sharedHeadings: LazyHeadingLookup
  private let detector = LanguageDetector()

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
    let paragraphs = ParagraphScanner.paragraphs(of: paged.lines, in: paged.text.bytes)
    guard !paragraphs.isEmpty else {
      throw InputError(.empty, "an input must hold text, this one has nothing but white space")
    }
    let languages = languages(of: paragraphs, in: paged.text.bytes, declared: input.language)
    var outline = SectionOutline(bytes: paged.text.bytes)
    var fields: [Field]
    if let role = input.role {
      fields = paragraphs.map { Field(path: -1, role: role, language: nil, range: $0.range) }
    } else {
      fields = sectioned(paragraphs, in: paged.text.bytes, languages: languages.main, outline: &outline)
    }
    for index in fields.indices { fields[index].language = languages.each[index] }
    var document = Document(
      format: .text, source: input.source, text: paged.text, paths: outline.paths, notice: Notice(kind: .document))
    document.notice.title = Self.title(paged)
    document.notice.languages = languages.main
    document.lots = outline.lots
    document.fields = fields
    return document
  }

  // MARK: Sections

  /// Fields with the roles, places and lots of their sections.
  private func sectioned(
    _ paragraphs: [Paragraph], in bytes: [UInt8], languages: [LanguageCode], outline: inout SectionOutline
  ) -> [Field] {
    let spoken = headings.languages(languages)
    let recognition = HeadingRecognition(bytes: bytes, lookup: headings, languages: spoken)
    let candidates = HeadingRuns.withoutLists(paragraphs.map { recognition.heading($0) }, of: paragraphs)
    var fields: [Field] = []
    fields.reserveCapacity(paragraphs.count)
    for (index, paragraph) in paragraphs.enumerated() {
      var role: Role?
      var isHeading = false
      let isTitle = index == 0 && candidates[0]?.role == nil && paragraph.number == nil
      if let heading = candidates[index], !isTitle, outline.enter(heading) {
        isHeading = true
      } else {
        outline.note(paragraph)
        role = isTitle ? .title : labelRole(of: paragraph, in: bytes, languages: spoken)
      }
      fields.append(
        Field(
          path: outline.node, role: role ?? outline.role, language: nil, lot: outline.lot, range: paragraph.range,
          isHeading: isHeading))
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

  /// The first line, cut at 150 characters.
  private static func title(_ paged: PagedText) -> String? {
    guard let line = paged.lines.first(where: { !$0.isBlank }) else { return nil }
    return String(String(decoding: paged.text.bytes[line.range], as: UTF8.self).prefix(150))
  }

  // MARK: Languages

  /// The language of each paragraph, and those that a tenth of the text or more is in, in order of appearance.
  private func languages(
    of paragraphs: [Paragraph], in bytes: [UInt8], declared: LanguageCode?
  ) -> (each: [LanguageCode?], main: [LanguageCode]) {
    if let declared { return (paragraphs.map { _ in declared }, [declared]) }
    let each = detector.languages(of: paragraphs.map(\.range), in: bytes)
    var lengths: [LanguageCode: Int] = [:]
    for (paragraph, language) in zip(paragraphs, each) {
      if let language { lengths[language, default: 0] += paragraph.range.count }
    }
    let whole = lengths.values.reduce(0, +)
    var main: [LanguageCode] = []
    for case let language? in each where !main.contains(language) && (lengths[language] ?? 0) * 10 >= whole {
      main.append(language)
    }
    return (each, main)
  }
}
