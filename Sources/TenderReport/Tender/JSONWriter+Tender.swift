import TenderRules

/// The members of `fairtender.tender/1`, key by key.
extension JSONWriter {
  mutating func write(_ whole: WholeReport) {
    member("schema", "fairtender.tender/1")
    member("tool") { json in
      json.member("version", whole.tool.version)
      json.member("rules", whole.tool.rules)
      json.member("policy", whole.tool.policy)
      json.member("profile", whole.tool.profile)
    }
    member("title", whole.title)
    member("documents", whole.parts) { json, part in
      json.object { json in
        json.member("source", part.report.source)
        json.member("role", part.role.rawValue)
        json.member("read", !part.report.isRefused)
      }
    }
    let evidence = Array(zip(whole.clauses, whole.evidence))
    member("clauses", evidence) { json, item in
      json.object { $0.write(item.0, item.1.clause) }
    }
    member("findings", whole.findings.filter { $0.finding.outcome == .notMet }) { json, item in
      json.object { $0.write(item.finding, of: item.part) }
    }
    member("notChecked", whole.findings.filter { $0.finding.outcome == .notChecked }) { json, item in
      json.object { json in
        json.member("rule", item.finding.rule)
        json.member("message", item.finding.message)
      }
    }
    member("commitments", whole.verdicts) { json, verdict in json.object { $0.write(verdict) } }
  }

  private mutating func write(_ reference: CheckedTender.ClauseReference, _ clause: Clause) {
    member("document", reference.document)
    member("clause", reference.clause)
    member("type", clause.type)
    member("family", clause.family)
    member("strength", clause.strength.rawValue)
    member("lot", clause.lot)
    member("quote", clause.evidence.first?.quote ?? "")
    member("line", clause.evidence.first?.place.range.line)
  }

  private mutating func write(_ finding: Finding, of document: Int) {
    member("document", document)
    member("rule", finding.rule)
    member("name", finding.name)
    member("severity", finding.severity.rawValue)
    member("message", finding.message)
    member("line", finding.place?.range.line)
    member("fingerprint", finding.fingerprint)
    member("suppressed", finding.suppression != nil)
  }
}
