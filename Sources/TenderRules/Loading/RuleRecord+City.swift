import TenderDocument
import TenderText

extension NamePattern: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      parts: try reader.list { (reader: inout ByteReader) throws(ByteReader.Damage) in
        let text = try reader.text()
        if text == "…" { return .gap }
        return text.hasSuffix("*") ? .stem(String(text.dropLast())) : .word(text)
      })
  }

  func write(to writer: inout ByteWriter) {
    writer.write(
      parts.map { part in
        switch part {
        case .word(let word): word
        case .stem(let stem): stem + "*"
        case .gap: "…"
        }
      })
  }
}

extension City: RuleRecord {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      id: try reader.text(), name: try reader.text(), country: try reader.text(), since: try reader.number(),
      isConfirmed: try reader.number() == 1, languages: try reader.texts().map(LanguageCode.init(rawValue:)),
      nuts: try reader.texts(), identifiers: try reader.texts(), tokens: try reader.records(NamePattern.self),
      names: try reader.records(NamePattern.self), group: try reader.records(NamePattern.self),
      others: try reader.records(NamePattern.self))
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(name)
    writer.write(country)
    writer.write(since)
    writer.write(isConfirmed ? 1 : 0)
    writer.write(languages.map(\.rawValue))
    writer.write(nuts)
    writer.write(identifiers)
    writer.write(tokens)
    writer.write(names)
    writer.write(group)
    writer.write(others)
  }
}
