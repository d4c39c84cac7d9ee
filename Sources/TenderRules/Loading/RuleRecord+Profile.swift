import TenderText

extension ByteReader {
  /// A number that may have decimals.
  mutating func decimal() throws(Damage) -> Double {
    Double(bitPattern: UInt64(bitPattern: Int64(try number())))
  }
}

extension ByteWriter {
  mutating func write(decimal: Double) {
    write(Int(Int64(bitPattern: decimal.bitPattern)))
  }
}

extension LintParameter: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let name = try reader.text()
    let initial = try reader.decimal()
    let bounds = (try reader.decimal(), try reader.decimal())
    guard bounds.0 <= bounds.1 else { throw ByteReader.Damage() }
    self.init(
      name: name, initial: initial, range: bounds.0...bounds.1, unit: try reader.text(), about: try reader.text())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(name)
    writer.write(decimal: initial)
    writer.write(decimal: range.lowerBound)
    writer.write(decimal: range.upperBound)
    writer.write(unit)
    writer.write(about)
  }
}

extension LintCondition.Quantity: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let measure: Measure =
      switch try reader.number() {
      case 0: .share(try reader.choice(AwardPractice.Measure.self))
      case 1: .target(types: try reader.texts(), unit: try reader.text())
      default: throw ByteReader.Damage()
      }
    self.init(measure: measure, parameter: try reader.text(), limit: try reader.decimal())
  }

  func write(to writer: inout ByteWriter) {
    switch measure {
    case .share(let measure):
      writer.write(0)
      writer.write(measure.rawValue)
    case .target(let types, let unit):
      writer.write(1)
      writer.write(types)
      writer.write(unit)
    }
    writer.write(parameter)
    writer.write(decimal: limit)
  }
}

extension LintChoice.Parameter: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(name: try reader.text(), value: try reader.decimal())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(name)
    writer.write(decimal: value)
  }
}

extension LintChoice: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      rule: try reader.text(), isOn: try reader.number() == 1,
      severity: try reader.optional { (reader: inout ByteReader) throws(ByteReader.Damage) in
        try reader.choice(Finding.Severity.self)
      }, parameters: try reader.records(Parameter.self), expected: try reader.optionalText(),
      line: try reader.number(), column: try reader.number())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(rule)
    writer.write(isOn ? 1 : 0)
    writer.write(optional: severity) { $0.write($1.rawValue) }
    writer.write(parameters)
    writer.write(optional: expected) { $0.write($1) }
    writer.write(line)
    writer.write(column)
  }
}

extension Profile.Buyer: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(name: try reader.text(), country: try reader.optionalText())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(name)
    writer.write(optional: country) { $0.write($1) }
  }
}

extension Profile: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      id: try reader.text(), title: try reader.text(), about: try reader.text(),
      buyer: try reader.optional { (reader: inout ByteReader) throws(ByteReader.Damage) in try Buyer(from: &reader) },
      jurisdiction: try reader.text(), countries: try reader.texts(), lawful: try reader.text(),
      sources: try reader.records(RuleSource.self), base: try reader.optionalText(),
      policy: try reader.optionalText(), choices: try reader.records(LintChoice.self), file: try reader.text())
  }

  func write(to writer: inout ByteWriter) {
    for text in [id, title, about] { writer.write(text) }
    writer.write(optional: buyer) { $1.write(to: &$0) }
    writer.write(jurisdiction)
    writer.write(countries)
    writer.write(lawful)
    writer.write(sources)
    writer.write(optional: base) { $0.write($1) }
    writer.write(optional: policy) { $0.write($1) }
    writer.write(choices)
    writer.write(file)
  }
}
