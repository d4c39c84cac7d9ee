import TenderRules

extension ModelSheet {
  /// `fairtender.model/1`, as `Schema/fairtender.model-1.schema.json` describes it.
  var json: String {
    var writer = JSONWriter(indentedFrom: 0)
    writer.object { json in
      json.member("schema", "fairtender.model/1")
      json.member("model", clause.id)
      json.member("title", clause.title)
      json.member("clause", clause.clause)
      json.member("kind", clause.kind.rawValue)
      json.member("commitments", clause.commitments.map(\.rawValue))
      json.member("language", language.rawValue)
      json.member("languages", languages.map(\.rawValue))
      json.member("level", level.rawValue)
      json.member("levels", clause.levels.map(\.rawValue))
      json.member("heading", heading)
      json.member("text", text)
      json.member("about", clause.about)
      json.member("use", clause.use)
      json.member("ask", clause.ask)
      json.member("with", clause.companions)
      json.member("notice", clause.notice)
      json.member("countries", clause.countries)
      json.member("citations", clause.citations) { json, citation in
        json.object { json in
          json.member("text", citation.text)
          json.member("url", citation.url)
          json.member("read", citation.read)
        }
      }
      json.member("parameters", clause.parameters) { json, parameter in
        json.object { $0.write(parameter, value: values[parameter.name]) }
      }
    }
    writer.endLine()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ parameter: ModelParameter, value: Double?) {
    member("name", parameter.name)
    member("unit", parameter.unit.rawValue)
    member("value", value)
    member("default", parameter.usual)
    member("least", parameter.bounds.lowerBound)
    member("most", parameter.bounds.upperBound)
    member("about", parameter.about)
  }
}
