import TenderDocument
import TenderText

/// A document put together field by field.
struct TestDocument {
  struct Part {
    var role: Role
    var text: String
    var language: LanguageCode?
    var lot: String?
    var term: String
    var part: Field.Part
  }

  private var parts: [Part] = []
  var kind = Notice.Kind.document
  var cpv: [String] = []
  var lots: [String] = []
  var size = ContractSize()
  var lotSizes: [ContractSize] = []
  var buyer: Buyer?
  var nature: String?
  var procedureType: Notice.ProcedureType?
  var declarations: [(term: String, code: String, lot: String?)] = []

  init(_ text: String? = nil, role: Role = .other) {
    if let text { add(text, role: role) }
  }

  mutating func add(
    _ text: String, role: Role = .other, language: String? = "en", lot: String? = nil, term: String = "",
    part: Field.Part = .text
  ) {
    parts.append(
      Part(
        role: role, text: text, language: language.map(LanguageCode.init(rawValue:)), lot: lot, term: term, part: part))
  }

  /// One field below another; each code stands behind the fields, on a line of its own.
  var document: Document {
    let text = (parts.map(\.text) + declarations.map(\.code)).joined(separator: "\n")
    let source = SourceText(text)
    var paths = PathTable(isXPath: false)
    var notice = Notice(kind: kind)
    notice.cpv = cpv
    (notice.size, notice.buyer, notice.nature, notice.procedureType) = (size, buyer, nature, procedureType)
    var fields: [Field] = []
    var start = 0
    for part in parts {
      let path = paths.append(label: paths.append(name: "field \(fields.count + 1)"), below: -1)
      let end = start + part.text.utf8.count
      fields.append(
        Field(
          path: path, role: part.role, language: part.language, lot: part.lot, range: start..<end, term: part.term,
          part: part.part))
      start = end + 1
    }
    var document = Document(
      format: .text, source: source, text: MappedText(wholeOf: source), paths: paths, notice: notice)
    document.fields = fields
    document.lots = lots.map(Lot.init)
    for (index, size) in lotSizes.enumerated() { document.lots[index].size = size }
    for declaration in declarations {
      let end = start + declaration.code.utf8.count
      document.declarations.append(
        Declaration(term: declaration.term, code: declaration.code, lot: declaration.lot, path: -1, source: start..<end)
      )
      start = end + 1
    }
    return document
  }
}
