import TenderRules
import TenderSurvey

/// A survey as `fairtender.survey/1`: the proposed answers of the cities, then every figure.
public struct SurveyJSON {
  public init() {}

  public func render(_ report: SurveyReport) -> [UInt8] {
    var json = JSONWriter(indentedFrom: 0)
    json.object { json in
      json.member("schema", "fairtender.survey/1")
      json.member("tool") { tool in
        tool.member("version", report.tool.version)
        tool.member("rules", report.tool.rules)
        tool.member("policy", report.tool.policy)
      }
      json.member("period") { period in
        period.member("from", report.from)
        period.member("to", report.to)
      }
      json.member("cities", report.cities) { json, city in
        let tally = report.survey.total(of: SurveyGroup(kind: .city, id: city.city.id))
        json.object { Self.write(city, tally.excerpts, to: &$0) }
      }
      json.member("goodPractice", report.total.excerpts.goodPractice) { json, excerpt in
        json.object { Self.write(excerpt, to: &$0) }
      }
      json.member("figures", SurveyTable(report.survey).rows) { json, row in json.object { Self.write(row, to: &$0) } }
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ city: SurveyReport.CityAnswers, _ excerpts: ExcerptShelf, to json: inout JSONWriter) {
    json.member("city", city.city.id)
    json.member("name", city.city.name)
    json.member("country", city.city.country)
    json.member("ranked", city.isRanked)
    json.member("answers", city.answers) { json, answer in
      json.object { json in
        json.member("commitment", answer.commitment.rawValue)
        json.member("verdict", answer.grade.rawValue)
        json.member("because", answer.because)
        json.member("evidence") { write(answer.evidence, to: &$0) }
        json.member("coverage") { write(answer.coverage, to: &$0) }
        json.member("excerpts", excerpts[answer.commitment]) { json, excerpt in
          json.object { write(excerpt, to: &$0) }
        }
      }
    }
  }

  private static func write(_ excerpt: SurveyExcerpt, to json: inout JSONWriter) {
    json.member("clause", excerpt.type)
    json.member("family", excerpt.family)
    json.member("stage", excerpt.stage.rawValue)
    json.member("strength", excerpt.strength.rawValue)
    json.member("commitments", excerpt.commitments) { $0.string($1.rawValue) }
    json.member("target", excerpt.hasTarget)
    json.member("monitored", excerpt.isMonitored)
    json.member("goodPractice", excerpt.isGoodPractice)
    json.member("quote", excerpt.quote)
    json.member("language", excerpt.language?.rawValue)
    json.member("city", excerpt.city)
    json.member("buyer", excerpt.buyer)
    json.member("notice", excerpt.noticeID)
    json.member("title", excerpt.title)
    json.member("published", excerpt.published)
    json.member("source", excerpt.source)
    json.member("path", excerpt.path)
    json.member("line", excerpt.line)
  }

  private static func write(_ proportion: Proportion, to json: inout JSONWriter) {
    json.member("count", Double(proportion.count))
    json.member("total", Double(proportion.total))
    json.member("share", proportion.share?.inFourDecimals)
    json.member("low", proportion.interval?.lowerBound.inFourDecimals)
    json.member("high", proportion.interval?.upperBound.inFourDecimals)
  }

  private static func write(_ row: SurveyRow, to json: inout JSONWriter) {
    json.member("groupKind", row.group.kind.rawValue)
    json.member("group", row.group.id)
    json.member("year", row.year.map(Double.init))
    json.member("measure", row.measure.rawValue)
    json.member("detail", row.detail)
    json.member("count", row.count.map(Double.init))
    json.member("total", row.total.map(Double.init))
    json.member("share", row.share?.inFourDecimals)
    json.member("low", row.proportion?.interval?.lowerBound.inFourDecimals)
    json.member("high", row.proportion?.interval?.upperBound.inFourDecimals)
    json.member("value", row.value?.inFourDecimals)
  }
}
