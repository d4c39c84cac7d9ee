import TenderText

extension SurveyThresholds.Requirement: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    func number() throws(ByteReader.Damage) -> Int? {
      try reader.optional { (reader: inout ByteReader) throws(ByteReader.Damage) in try reader.number() }
    }
    self.init(
      share: try number(), procedures: try number(), families: try reader.texts(), secured: try number(),
      instruments: try number(), asksCountryShare: try reader.number() == 1)
  }

  func write(to writer: inout ByteWriter) {
    writer.write(optional: share) { $0.write($1) }
    writer.write(optional: procedures) { $0.write($1) }
    writer.write(families)
    writer.write(optional: secured) { $0.write($1) }
    writer.write(optional: instruments) { $0.write($1) }
    writer.write(asksCountryShare ? 1 : 0)
  }
}

extension SurveyThresholds.Scale: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      commitment: try reader.choice(Commitment.self), fully: try .init(from: &reader), partly: try .init(from: &reader))
  }

  func write(to writer: inout ByteWriter) {
    writer.write(commitment.rawValue)
    fully.write(to: &writer)
    partly.write(to: &writer)
  }
}

extension SurveyThresholds: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      months: try reader.number(), coverage: try reader.number(), scales: try reader.records(Scale.self))
  }

  func write(to writer: inout ByteWriter) {
    writer.write(months)
    writer.write(coverage)
    writer.write(scales)
  }
}
