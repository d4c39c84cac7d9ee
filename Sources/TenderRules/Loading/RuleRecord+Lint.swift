import TenderDocument
import TenderText

extension Lint: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      id: try reader.text(), name: try reader.text(), title: try reader.text(),
      severity: try reader.choice(Finding.Severity.self), confidence: try reader.choice(Confidence.self),
      family: try reader.optionalText(), message: try reader.text(), why: try reader.text(), advice: try reader.text(),
      citations: try reader.records(Finding.Citation.self), sources: try reader.records(RuleSource.self),
      limits: try reader.text(), jurisdiction: try reader.text(), exampleRole: try reader.choice(Role.self),
      roles: try reader.roles(),
      need: try reader.optional { (reader: inout ByteReader) throws(ByteReader.Damage) in
        try reader.choice(ClauseType.Need.self)
      }, isNegatable: try reader.number() == 1, scope: try LintScope(from: &reader),
      cases: try reader.records(Case.self),
      condition: try reader.optional { (reader: inout ByteReader) throws(ByteReader.Damage) in
        try LintCondition(from: &reader)
      }, extent: try reader.choice(Extent.self), isOptional: try reader.number() == 1,
      search: try reader.optional { (reader: inout ByteReader) throws(ByteReader.Damage) in
        try reader.choice(AbsenceSearch.self)
      }, parameters: try reader.records(LintParameter.self),
      languages: try reader.texts().map(LanguageCode.init(rawValue:)),
      suggestion: try reader.optional { (reader: inout ByteReader) throws(ByteReader.Damage) in
        try ModelUse(from: &reader)
      })
  }

  func write(to writer: inout ByteWriter) {
    for text in [id, name, title, severity.rawValue, confidence.rawValue] { writer.write(text) }
    writer.write(optional: family) { $0.write($1) }
    for text in [message, why, advice] { writer.write(text) }
    writer.write(citations)
    writer.write(sources)
    for text in [limits, jurisdiction, exampleRole.rawValue] { writer.write(text) }
    writer.write(Int(roles.rawBits))
    writer.write(optional: need) { $0.write($1.rawValue) }
    writer.write(isNegatable ? 1 : 0)
    scope.write(to: &writer)
    writer.write(cases)
    writer.write(optional: condition) { $1.write(to: &$0) }
    writer.write(extent.rawValue)
    writer.write(isOptional ? 1 : 0)
    writer.write(optional: search) { $0.write($1.rawValue) }
    writer.write(parameters)
    writer.write(languages.map(\.rawValue))
    writer.write(optional: suggestion) { $1.write(to: &$0) }
  }
}

extension ModelUse: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    model = try reader.text()
    level = try reader.choice(ModelLevel.self)
    values = [:]
    for (name, text) in zip(try reader.texts(), try reader.texts()) { values[name] = Double(text) }
    prefersSameClause = try reader.number() == 1
  }

  func write(to writer: inout ByteWriter) {
    writer.write(model)
    writer.write(level.rawValue)
    let sorted = values.sorted { $0.key < $1.key }
    writer.write(sorted.map(\.key))
    writer.write(sorted.map { "\($0.value)" })
    writer.write(prefersSameClause ? 1 : 0)
  }
}

extension Lint.Case: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(severity: try reader.choice(Finding.Severity.self), scope: try LintScope(from: &reader))
  }

  func write(to writer: inout ByteWriter) {
    writer.write(severity.rawValue)
    scope.write(to: &writer)
  }
}

extension LintScope: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      countries: try reader.texts(), kinds: try reader.choices(Notice.Kind.self), natures: try reader.texts(),
      cpv: try reader.texts(), legalBases: try reader.texts(), from: try reader.optionalText(),
      to: try reader.optionalText())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(countries)
    writer.write(kinds.map(\.rawValue))
    writer.write(natures)
    writer.write(cpv)
    writer.write(legalBases)
    writer.write(optional: from) { $0.write($1) }
    writer.write(optional: to) { $0.write($1) }
  }
}

extension LintCondition: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    switch try reader.number() {
    case 0: self = .all(try reader.records(LintCondition.self))
    case 1: self = .any(try reader.records(LintCondition.self))
    case 2: self = .not(try LintCondition(from: &reader))
    case 3: self = .find
    case 4:
      self = .clause(
        ClauseQuery(
          types: try reader.texts(), families: try reader.texts(), strengths: try reader.choices(Strength.self),
          hasTarget: try reader.number() == 1))
    case 5: self = .declares(term: try reader.text(), codes: try reader.texts())
    case 6: self = .field(try reader.texts())
    case 7: self = .award(try reader.choice(AwardTest.self))
    case 20: self = .below(try Quantity(from: &reader))
    default: throw ByteReader.Damage()
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .below(let quantity):
      writer.write(20)
      quantity.write(to: &writer)
    case .all(let parts):
      writer.write(0)
      writer.write(parts)
    case .any(let parts):
      writer.write(1)
      writer.write(parts)
    case .not(let part):
      writer.write(2)
      part.write(to: &writer)
    case .find: writer.write(3)
    case .clause(let query):
      writer.write(4)
      writer.write(query.types)
      writer.write(query.families)
      writer.write(query.strengths.map(\.rawValue))
      writer.write(query.hasTarget ? 1 : 0)
    case .declares(let term, let codes):
      writer.write(5)
      writer.write(term)
      writer.write(codes)
    case .field(let names):
      writer.write(6)
      writer.write(names)
    case .award(let test):
      writer.write(7)
      writer.write(test.rawValue)
    }
  }
}
