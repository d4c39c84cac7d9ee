import TenderDocument
import TenderText

/// Reads any text that is no markup: specifications, contract conditions, invitations to tender, text taken out of PDFs.
///
/// A field is a paragraph, a list item, a heading or a row of a table; its role is that of the section it stands in.
struct PlainTextReader: DocumentReader {
  private let headings: HeadingLookup
  private let detector = LanguageDetector()

  init(headings: SectionHeadings) {
    self.headings = HeadingLookup(headings)
  }

  func recognises(_ input: ReaderInput) -> Bool {
    input.tree == nil
  }

  func read(_ input: ReaderInput) throws(InputError) -> Document {
    let paged = PagedText(input.source)
    let paragraphs = ParagraphScanner.paragraphs(of: paged.lines, in: paged.text.bytes)
    guard !paragraphs.isEmpty else { throw InputError(.empty, "an input must hold text, this one has nothing but white space") }
    var fields: [Field] = []
    var outline = SectionOutline()
    if let role = input.role {
      fields = paragraphs.map { Field(path: -1, role: role, language: nil, range: $0.range) }
    } else {
      fields = sectioned(paragraphs, in: paged.text.bytes, outline: &outline)
    }
    var document = Document(
      format: .text, source: input.source, text: paged.text, paths: outline.paths, notice: Notice(kind: .document))
    document.notice.title = Self.title(paged)
    document.lots = outline.lots
    document.fields = fields
    setLanguages(in: &document, declared: input.language)
    return document
  }

  /// Fields with the roles, places and lots of their sections.
  private func sectioned(
    _ paragraphs: [Paragraph], in bytes: [UInt8], outline: inout SectionOutline
  ) -> [Field] {
    let recognition = HeadingRecognition(bytes: bytes, lookup: headings)
    let candidates = HeadingRuns.withoutLists(paragraphs.map { recognition.heading($0) }, of: paragraphs)
    var fields: [Field] = []
    fields.reserveCapacity(paragraphs.count)
    for (index, paragraph) in paragraphs.enumerated() {
      var role: Role?
      if let heading = candidates[index], outline.enter(heading) {
        role = index == 0 && heading.role == nil ? .title : nil
      } else {
        outline.note(
          paragraph.number, text: String(decoding: bytes[paragraph.range].prefix(paragraph.number?.textLength ?? 0), as: UTF8.self))
        role = index == 0 ? .title : labelRole(of: paragraph, in: bytes)
      }
      fields.append(
        Field(
          path: outline.node, role: role ?? outline.role, language: nil, lot: outline.lot, range: paragraph.range))
    }
    return fields
  }

  /// The role of a paragraph that begins with a heading of its own: `Award criteria: price 60, quality 40`.
  private func labelRole(of paragraph: Paragraph, in bytes: [UInt8]) -> Role? {
    let start = paragraph.range.lowerBound + (paragraph.number?.length ?? 0)
    guard start < paragraph.range.upperBound else { return nil }
    let head = bytes[start..<min(start + 80, paragraph.range.upperBound)]
    guard let end = head.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") || $0 == 0x0A }) else { return nil }
    // A label before a point is one only behind a number: `7.1 Equality. The supplier …`.
    guard head[end] == UInt8(ascii: ":") || paragraph.number != nil else { return nil }
    let role = headings.role(ofLabel: String(decoding: head[..<end], as: UTF8.self))
    return role == .other ? nil : role
  }

  /// The first line, cut at 150 characters.
  private static func title(_ paged: PagedText) -> String? {
    guard let line = paged.lines.first(where: { !$0.isBlank }) else { return nil }
    return String(String(decoding: paged.text.bytes[line.range], as: UTF8.self).prefix(150))
  }

  /// The languages of the fields, and of the document those that hold a tenth of it or more.
  private func setLanguages(in document: inout Document, declared: LanguageCode?) {
    if let declared {
      for index in document.fields.indices { document.fields[index].language = declared }
      document.notice.languages = [declared]
      return
    }
    let languages = detector.languages(of: document.fields.map(\.range), in: document.text.bytes)
    var lengths: [LanguageCode: Int] = [:]
    for (index, language) in languages.enumerated() {
      document.fields[index].language = language
      if let language { lengths[language, default: 0] += document.fields[index].range.count }
    }
    let whole = lengths.values.reduce(0, +)
    for case let language? in languages where !document.notice.languages.contains(language) {
      if (lengths[language] ?? 0) * 10 >= whole { document.notice.languages.append(language) }
    }
  }
}
