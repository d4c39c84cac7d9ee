import TenderDocument
import TenderText

extension LintCondition: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    switch try reader.number() {
    case 0: self = .all(try reader.records(LintCondition.self))
    case 1: self = .any(try reader.records(LintCondition.self))
    case 2: self = .not(try LintCondition(from: &reader))
    case 3: self = .find(try reader.optionalText())
    case 4: self = .clause(try ClauseQuery(from: &reader))
    case 5: self = .declares(term: try reader.text(), codes: try reader.texts())
    case 6: self = .field(try reader.texts())
    case 7: self = .award(try reader.choice(AwardTest.self))
    case 8: self = .number(try NumberQuery(from: &reader))
    case 9: self = .sameTarget(try reader.choices(Stage.self))
    case 10: self = .someLots(try ClauseQuery(from: &reader))
    case 11: self = .shown(by: try LintCondition(from: &reader), otherwise: try reader.text())
    case 12: self = .kind(try reader.choices(Notice.Kind.self))
    case 13: self = .below(try Quantity(from: &reader))
    default: throw ByteReader.Damage()
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .all(let parts): writer.write(0, parts)
    case .any(let parts): writer.write(1, parts)
    case .not(let part): writer.write(2, part)
    case .find(let group):
      writer.write(3)
      writer.write(optional: group) { $0.write($1) }
    case .clause(let query): writer.write(4, query)
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
    case .number(let query): writer.write(8, query)
    case .sameTarget(let stages):
      writer.write(9)
      writer.write(stages.map(\.rawValue))
    case .someLots(let query): writer.write(10, query)
    case .shown(let part, let otherwise):
      writer.write(11, part)
      writer.write(otherwise)
    case .kind(let kinds):
      writer.write(12)
      writer.write(kinds.map(\.rawValue))
    case .below(let quantity): writer.write(13, quantity)
    }
  }
}

extension ByteWriter {
  fileprivate mutating func write(_ kind: Int, _ record: some RuleRecord) {
    write(kind)
    record.write(to: &self)
  }

  fileprivate mutating func write(_ kind: Int, _ records: [some RuleRecord]) {
    write(kind)
    write(records)
  }
}

extension LintCondition.ClauseQuery: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      types: try reader.texts(), families: try reader.texts(), strengths: try reader.choices(Strength.self),
      stages: try reader.choices(Stage.self), hasTarget: try reader.number() == 1)
  }

  func write(to writer: inout ByteWriter) {
    writer.write(types)
    writer.write(families)
    writer.write(strengths.map(\.rawValue))
    writer.write(stages.map(\.rawValue))
    writer.write(hasTarget ? 1 : 0)
  }
}

extension LintCondition.NumberQuery: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      quantity: try reader.choice(Quantity.self), from: try reader.optionalDouble(), to: try reader.optionalDouble(),
      currency: try reader.optionalText())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(quantity.rawValue)
    writer.write(optional: from) { $0.write($1) }
    writer.write(optional: to) { $0.write($1) }
    writer.write(optional: currency) { $0.write($1) }
  }
}
