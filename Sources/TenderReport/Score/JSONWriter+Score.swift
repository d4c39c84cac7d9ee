import TenderScore

extension JSONWriter {
  /// The shape `fairtender.score/1`, on lines.
  static func score(_ report: ScoreReport, version: String, rules: String) -> [UInt8] {
    var writer = JSONWriter(indentedFrom: 0)
    writer.object { writer in
      writer.member("schema", "fairtender.score/1")
      writer.member("tool") { writer in
        writer.member("version", version)
        writer.member("rules", rules)
      }
      writer.member("kind", report.kind.rawValue)
      writer.member("title", report.title)
      writer.member("sources", report.sources) { $0.write($1) }
      writer.member("facts", report.facts) { $0.write($1) }
      writer.member("measures", report.measures) { $0.write($1) }
      writer.member("tables", report.tables) { $0.write($1) }
      writer.member("remarks", report.remarks) { writer, remark in
        writer.object { writer in
          writer.member("weight", remark.weight.rawValue)
          writer.member("id", remark.id)
          writer.member("message", remark.message)
        }
      }
      writer.member("limits", report.limits)
    }
    writer.endLine()
    return writer.bytes
  }

  private mutating func write(_ fact: ScoreReport.Fact) {
    object { writer in
      writer.member("name", fact.name)
      writer.member("value", fact.value)
    }
  }

  private mutating func write(_ source: ScoreReport.Source) {
    object { writer in
      writer.member("path", source.path)
      writer.member("facts", source.facts) { $0.write($1) }
      writer.key("rows")
      if let rows = source.rows { writer.write(rows) } else { writer.null() }
    }
  }

  private mutating func write(_ rows: RowCount) {
    object { writer in
      writer.member("read", rows.read)
      writer.member("used", rows.used)
      writer.member("setAside", rows.setAside)
      writer.member("reasons", rows.reasons.sorted { $0.key.rawValue < $1.key.rawValue }) { writer, reason in
        writer.object { writer in
          writer.member("reason", reason.key.rawValue)
          writer.member("rows", reason.value)
        }
      }
      writer.member("faults", rows.faults) { writer, fault in
        writer.object { writer in
          writer.member("line", fault.line)
          writer.member("reason", fault.reason.rawValue)
          writer.member("column", fault.column)
          writer.member("message", fault.message)
        }
      }
    }
  }

  private mutating func write(_ measure: Measure) {
    object { writer in
      writer.member("id", measure.id)
      writer.member("title", measure.title)
      writer.member("unit", measure.unit.rawValue)
      writer.member("value", measure.value)
      writer.member("reason", measure.reason)
      writer.member("formula", measure.formula)
      writer.member("source", measure.source)
      writer.member("inputs", measure.inputs) { $0.write($1) }
      writer.member("parts", measure.parts) { writer, part in
        writer.object { writer in
          writer.member("name", part.name)
          writer.member("value", part.value)
          writer.member("inputs", part.inputs) { $0.write($1) }
          writer.member("arithmetic", part.arithmetic)
        }
      }
      writer.key("coverage")
      if let coverage = measure.coverage { writer.write(coverage) } else { writer.null() }
    }
  }

  private mutating func write(_ input: Measure.Input) {
    object { writer in
      writer.member("name", input.name)
      writer.member("value", input.value)
    }
  }

  private mutating func write(_ coverage: Measure.Coverage) {
    object { writer in
      writer.member("basis", coverage.basis)
      writer.member("known", coverage.known)
      writer.member("total", coverage.total)
      writer.member("lowest", coverage.lowest)
      writer.member("highest", coverage.highest)
    }
  }

  private mutating func write(_ table: ScoreTable) {
    object { writer in
      writer.member("id", table.id)
      writer.member("title", table.title)
      writer.member("columns", table.columns) { writer, column in
        writer.object { writer in
          writer.member("id", column.id)
          writer.member("title", column.title)
          writer.member("unit", column.unit?.rawValue)
        }
      }
      writer.member("rows", table.rows) { writer, row in
        writer.array(row) { writer, cell in
          switch cell {
          case .text(let text): writer.string(text)
          case .number(let number): writer.number(number)
          case .nothing: writer.null()
          }
        }
      }
      writer.member("note", table.note)
    }
  }
}
