import TenderDocument
import TenderRules
import TenderText

/// The members of the objects in `fairtender.report/1`, key by key.
extension JSONWriter {
  /// - Parameter value: what the procedure is worth.
  mutating func write(_ notice: Notice, value: ContractSize.Money?, city: String?) {
    member("id", notice.id)
    member("procedure", notice.procedure)
    member("title", notice.title)
    member("languages", notice.languages) { $0.string($1.rawValue) }
    member("published", notice.published)
    member("kind", notice.kind.rawValue)
    member("nature", notice.nature)
    member("value", amount: value?.amount, currency: value?.currency)
    key("buyer")
    if let buyer = notice.buyer { object { $0.write(buyer, city: city) } } else { null() }
    member("cpv", notice.cpv)
    member("legalBasis", notice.legalBasis)
  }

  private mutating func write(_ buyer: Buyer, city: String?) {
    member("name", buyer.name)
    member("town", buyer.town)
    member("country", buyer.country)
    member("nuts", buyer.nuts)
    member("nationalID", buyer.nationalID)
    member("legalType", buyer.legalType)
    member("city", city)
  }

  /// The first evidence is the clause's own quote, rule and place; the others follow in `also`.
  mutating func write(_ clause: Clause) {
    let evidence = clause.evidence.first
    member("clause", clause.type)
    member("family", clause.family)
    member("stage", clause.stage.rawValue)
    member("strength", clause.strength.rawValue)
    member("commitments", clause.commitments) { $0.string($1.rawValue) }
    member("lot", clause.lot)
    member("language", clause.language?.rawValue)
    member("quote", evidence?.quote ?? "")
    member("rule", evidence?.rule ?? "")
    member("place", evidence?.place)
    key("target")
    if let target = clause.target { object { $0.write(target) } } else { null() }
    member("also", clause.evidence.dropFirst()) { json, evidence in json.object { $0.write(evidence) } }
  }

  private mutating func write(_ target: Target) {
    member("value", target.value)
    member("unit", target.unit)
  }

  private mutating func write(_ evidence: Evidence) {
    member("quote", evidence.quote)
    member("rule", evidence.rule)
    member("place", evidence.place)
  }

  private mutating func member(_ name: StaticString, _ place: Place?) {
    key(name)
    guard let place else { return null() }
    object { json in
      json.member("path", place.path)
      json.member("line", place.range.line)
      json.member("column", place.range.column)
      json.member("endLine", place.range.endLine)
      json.member("endColumn", place.range.endColumn)
      json.member("offset", place.range.offset)
      json.member("length", place.range.length)
    }
  }

  mutating func write(_ table: AwardTable) {
    member("lot", table.lot)
    member("basis", table.basis.rawValue)
    percentMember("sum", table.sum)
    member("normalised", table.isNormalised)
    member("reason", table.reason)
    percentMember("socialShare", table.socialShare)
    percentMember("diversityShare", table.diversityShare)
    member("comparisons", table.comparisons) { json, comparison in json.object { $0.write(comparison) } }
    key("leverage")
    if let leverage = table.leverage { object { $0.write(leverage) } } else { null() }
    member("criteria", table.criteria) { json, criterion in json.object { $0.write(criterion) } }
  }

  private mutating func write(_ comparison: AwardTable.Comparison) {
    member("practice", comparison.practice.id)
    member("name", comparison.practice.name)
    member("counts", comparison.practice.measure.rawValue)
    percentMember("percent", comparison.practice.percent)
    percentMember("share", comparison.share)
    member("reached", comparison.isReached)
    member("source", comparison.practice.source)
    member("url", comparison.practice.url)
    member("read", comparison.practice.read)
  }

  private mutating func write(_ leverage: AwardTable.Leverage) {
    percentMember("social", leverage.social)
    percentMember("price", leverage.price)
    percentMember("proportional", leverage.proportional)
    percentMember("linear", leverage.linear)
  }

  private mutating func write(_ criterion: AwardTable.Criterion) {
    member("name", criterion.name)
    member("parent", criterion.parent)
    member("kind", criterion.kind.rawValue)
    member("weight") { json in
      json.member("raw", criterion.weight?.raw ?? "")
      json.member("value", criterion.weight?.value)
      json.member("unit", (criterion.weight?.unit ?? .none).rawValue)
    }
    percentMember("share", criterion.share)
    member("family", criterion.family)
    member("mixed", criterion.isMixed)
    member("place", criterion.place)
  }

  private mutating func percentMember(_ name: StaticString, _ value: Double?) {
    member(name, value?.inFourDecimals)
  }

  /// One awarded contract of a result notice.
  mutating func write(_ award: Award) {
    member("lot", award.lot)
    member("winners", award.winners)
    member("sizes", award.winnerSizes)
    member("received", award.received.sorted { $0.key < $1.key }) { json, received in
      json.object { json in
        json.member("code", received.key)
        json.member("count", received.value)
      }
    }
    member("value", amount: award.value?.amount, currency: award.value?.currency)
  }

  private mutating func member(_ name: StaticString, amount: Double?, currency: String?) {
    key(name)
    guard let amount, amount.isFinite, let currency else { return null() }
    object { json in
      json.member("amount", amount)
      json.member("currency", currency)
    }
  }

  mutating func write(_ finding: Finding) {
    member("rule", finding.rule)
    member("name", finding.name)
    member("family", finding.family)
    member("outcome", finding.outcome.rawValue)
    member("severity", finding.severity.rawValue)
    member("message", finding.message)
    member("why", finding.why)
    member("advice", finding.advice)
    member("citations", finding.citations) { json, citation in
      json.object { json in
        json.member("text", citation.text)
        json.member("url", citation.url)
      }
    }
    member("lot", finding.lot)
    member("place", finding.place)
    member("searched", finding.searched)
    key("suggestion")
    if let suggestion = finding.suggestion { object { $0.write(suggestion) } } else { null() }
    member("fingerprint", finding.fingerprint)
    key("suppression")
    if let suppression = finding.suppression { object { $0.write(suppression) } } else { null() }
  }

  private mutating func write(_ suppression: Suppression) {
    member("kind", suppression.kind.rawValue)
    member("reason", suppression.reason)
    member("until", suppression.until)
    member("place", suppression.place)
  }

  private mutating func write(_ suggestion: Finding.Suggestion) {
    member("model", suggestion.model)
    member("language", suggestion.language)
    member("text", suggestion.text)
  }

  mutating func write(_ verdict: Verdict) {
    member("commitment", verdict.commitment.rawValue)
    member("title", verdict.commitment.title)
    member("verdict", verdict.grade.rawValue)
    member("because", verdict.because)
    member("evidence", verdict.evidence) { $0.number($1) }
    member("missing", verdict.missing)
    member("obstacle", verdict.obstacle)
  }

  mutating func write(_ errors: [InputError]) {
    member("errors", errors) { json, error in
      json.object { json in
        json.member("kind", error.kind.rawValue)
        json.member("message", error.message)
        json.member("line", error.line)
        json.member("column", error.column)
      }
    }
  }
}
