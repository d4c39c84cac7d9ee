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
      }, isNegatable: try reader.number() == 1, scopes: try reader.records(LintScope.self),
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
    writer.write(scopes)
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
      languages: try reader.texts().map(LanguageCode.init(rawValue:)), countries: try reader.texts(),
      kinds: try reader.choices(Notice.Kind.self), natures: try reader.texts(),
      cpv: try reader.texts(), legalBases: try reader.texts(), regions: try reader.texts(),
      buyers: try reader.choices(Buyer.Level.self), procedures: try reader.choices(Notice.ProcedureType.self),
      value: try reader.optional { (reader: inout ByteReader) throws(ByteReader.Damage) in
        ContractSize.Money(amount: try reader.double(), currency: try reader.text())
      }, months: try reader.optionalDouble(), from: try reader.optionalText(), to: try reader.optionalText())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(languages.map(\.rawValue))
    writer.write(countries)
    writer.write(kinds.map(\.rawValue))
    writer.write(natures)
    writer.write(cpv)
    writer.write(legalBases)
    writer.write(regions)
    writer.write(buyers.map(\.rawValue))
    writer.write(procedures.map(\.rawValue))
    writer.write(optional: value) { writer, value in
      writer.write(value.amount)
      writer.write(value.currency)
    }
    writer.write(optional: months) { $0.write($1) }
    writer.write(optional: from) { $0.write($1) }
    writer.write(optional: to) { $0.write($1) }
  }
}
