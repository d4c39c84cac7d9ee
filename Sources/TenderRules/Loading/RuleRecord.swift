import TenderDocument
import TenderText

/// A definition that the rule cache can hold as it is; phrases are kept compiled.
protocol RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage)
  func write(to writer: inout ByteWriter)
}

extension ByteWriter {
  mutating func write(_ records: [some RuleRecord]) {
    write(records) { $1.write(to: &$0) }
  }

  mutating func write(_ number: Double) {
    write("\(number)")
  }

  mutating func write(_ role: Role) {
    write(Role.allCases.firstIndex(of: role) ?? 0)
  }
}

extension ByteReader {
  mutating func records<Record: RuleRecord>(_ type: Record.Type) throws(Damage) -> [Record] {
    try list { (reader: inout ByteReader) throws(Damage) in try Record(from: &reader) }
  }

  mutating func optionalText() throws(Damage) -> String? {
    try optional { (reader: inout ByteReader) throws(Damage) in try reader.text() }
  }

  mutating func double() throws(Damage) -> Double {
    guard let number = Double(try text()) else { throw Damage() }
    return number
  }

  mutating func optionalDouble() throws(Damage) -> Double? {
    try optional { (reader: inout ByteReader) throws(Damage) in try reader.double() }
  }

  mutating func language() throws(Damage) -> LanguageCode {
    LanguageCode(rawValue: try text())
  }

  /// By its place among all roles: there are thousands of headings, and names take long to compare.
  mutating func role() throws(Damage) -> Role {
    let index = try number()
    guard Role.allCases.indices.contains(index) else { throw Damage() }
    return Role.allCases[index]
  }

  mutating func roles() throws(Damage) -> RoleFilter {
    RoleFilter(bits: UInt16(truncatingIfNeeded: try number()))
  }

  mutating func choices<Choice: RawRepresentable>(_ type: Choice.Type) throws(Damage) -> [Choice]
  where Choice.RawValue == String {
    try list { (reader: inout ByteReader) throws(Damage) in try reader.choice(type) }
  }
}

extension RuleSource: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(text: try reader.text(), url: try reader.optionalText(), read: try reader.optionalText())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(text)
    writer.write(optional: url) { $0.write($1) }
    writer.write(optional: read) { $0.write($1) }
  }
}

extension Finding.Citation: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(text: try reader.text(), url: try reader.optionalText())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(text)
    writer.write(optional: url) { $0.write($1) }
  }
}

extension ClauseType.Code: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(term: try reader.text(), code: try reader.text())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(term)
    writer.write(code)
  }
}

extension ClauseType.Neighbourhood: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(families: try reader.texts(), sentences: try reader.number())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(families)
    writer.write(sentences)
  }
}

extension ClauseType.SubjectMatter: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(cpv: try reader.texts(), roles: try reader.choices(Role.self))
  }

  func write(to writer: inout ByteWriter) {
    writer.write(cpv)
    writer.write(roles.map(\.rawValue))
  }
}

extension ClauseType: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      id: try reader.text(), title: try reader.text(), family: try reader.text(), stage: try reader.choice(Stage.self),
      commitments: try reader.choices(Commitment.self), about: try reader.text(), why: try reader.text(),
      sources: try reader.records(RuleSource.self), limits: try reader.text(),
      exampleRole: try reader.choice(Role.self),
      roles: try reader.roles(),
      need: try reader.optional { (reader: inout ByteReader) throws(ByteReader.Damage) in try reader.choice(Need.self)
      },
      isNegatable: try reader.number() == 1, yieldsTo: try reader.texts(),
      beside: try reader.optional { (reader: inout ByteReader) throws(ByteReader.Damage) in
        try Neighbourhood(from: &reader)
      },
      declaredBy: try reader.records(Code.self),
      subjectMatter: try reader.optional { (reader: inout ByteReader) throws(ByteReader.Damage) in
        try SubjectMatter(from: &reader)
      }, looksBack: try reader.number() == 1, isFirm: try reader.number() == 1, asks: try reader.number() == 1,
      languages: try reader.texts().map(LanguageCode.init(rawValue:)))
  }

  func write(to writer: inout ByteWriter) {
    for text in [id, title, family, stage.rawValue] { writer.write(text) }
    writer.write(commitments.map(\.rawValue))
    writer.write(about)
    writer.write(why)
    writer.write(sources)
    writer.write(limits)
    writer.write(exampleRole.rawValue)
    writer.write(Int(roles.rawBits))
    writer.write(optional: need) { $0.write($1.rawValue) }
    writer.write(isNegatable ? 1 : 0)
    writer.write(yieldsTo)
    writer.write(optional: beside) { $1.write(to: &$0) }
    writer.write(declaredBy)
    writer.write(optional: subjectMatter) { $1.write(to: &$0) }
    writer.write(looksBack ? 1 : 0)
    writer.write(isFirm ? 1 : 0)
    writer.write(asks ? 1 : 0)
    writer.write(languages.map(\.rawValue))
  }
}

extension SectionHeadings.Heading: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(words: try reader.text(), role: try reader.role(), language: try reader.language())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(words)
    writer.write(role)
    writer.write(language.rawValue)
  }
}

extension Policy.Requirement: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      asks: try reader.text(), atLeast: try reader.number(), countsTypes: try reader.number() == 1,
      families: try reader.texts(), strength: try reader.choice(Strength.self))
  }

  func write(to writer: inout ByteWriter) {
    writer.write(asks)
    writer.write(atLeast)
    writer.write(countsTypes ? 1 : 0)
    writer.write(families)
    writer.write(strength.rawValue)
  }
}

extension Policy.Scale: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      commitment: try reader.choice(Commitment.self), fully: try reader.records(Policy.Requirement.self),
      partly: try reader.records(Policy.Requirement.self))
  }

  func write(to writer: inout ByteWriter) {
    writer.write(commitment.rawValue)
    writer.write(fully)
    writer.write(partly)
  }
}

extension Policy: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      id: try reader.text(), title: try reader.text(), about: try reader.text(), scales: try reader.records(Scale.self),
      survey: try reader.optional { (reader: inout ByteReader) throws(ByteReader.Damage) in
        try SurveyThresholds(from: &reader)
      })
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(title)
    writer.write(about)
    writer.write(scales)
    writer.write(optional: survey) { $1.write(to: &$0) }
  }
}

extension AwardWords: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init()
    for list in Self.lists { self[keyPath: list.path] = List(try reader.texts()) }
    numbers = try NumberWords(from: &reader)
  }

  func write(to writer: inout ByteWriter) {
    for list in Self.lists { writer.write(self[keyPath: list.path].entries) }
    numbers.write(to: &writer)
  }
}

extension AwardPractice: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let texts = try reader.texts()
    guard texts.count == 7, let measure = Measure(rawValue: texts[2]), let percent = Double(texts[3]) else {
      throw ByteReader.Damage()
    }
    self.init(
      id: texts[0], name: texts[1], measure: measure, percent: percent, source: texts[4],
      url: texts[5].isEmpty ? nil : texts[5], read: texts[6])
  }

  func write(to writer: inout ByteWriter) {
    writer.write([id, name, measure.rawValue, "\(percent)", source, url ?? "", read])
  }
}

extension NumberWords: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let words = try reader.texts()
    let values = try reader.texts().map { Double($0) ?? 0 }
    let parts = Set(try reader.texts())
    self.init(zip(words, values).map { Entry(words: $0, value: $1, isPart: parts.contains($0)) })
  }

  func write(to writer: inout ByteWriter) {
    writer.write(entries.map(\.words))
    writer.write(entries.map { "\($0.value)" })
    writer.write(entries.filter(\.isPart).map(\.words))
  }
}

extension TargetWords: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      families: try reader.texts(), hours: AwardWords.List(try reader.texts()),
      fullTime: AwardWords.List(try reader.texts()), places: AwardWords.List(try reader.texts()),
      value: AwardWords.List(try reader.texts()), staff: AwardWords.List(try reader.texts()),
      delays: AwardWords.List(try reader.texts()))
  }

  func write(to writer: inout ByteWriter) {
    writer.write(families)
    for list in [hours, fullTime, places, value, staff, delays] { writer.write(list.entries) }
  }
}
