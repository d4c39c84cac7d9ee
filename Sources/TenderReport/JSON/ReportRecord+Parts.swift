import TenderDocument
import TenderRules
import TenderSurvey

// The objects inside a report, as far as a survey needs them.

/// A value of a closed list, by its name.
struct Named<Value: RawRepresentable>: Decodable where Value.RawValue == String {
  let value: Value

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let value = Value(rawValue: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "")
    }
    self.value = value
  }
}

struct FaultRecord: Decodable {
  let kind: String
  let message: String
}

struct ToolRecord: Decodable {
  let version: String
  let rules: String
  let policy: String
  let profile: String?
}

struct MoneyRecord: Decodable {
  let amount: Double
  let currency: String

  var money: ContractSize.Money { ContractSize.Money(amount: amount, currency: currency) }
}

struct NoticeRecord: Decodable {
  struct BuyerRecord: Decodable {
    let name: String
    let town: String?
    let country: String?
    let nuts: String?
    let nationalID: String?
    let legalType: String?
  }

  let id: String?
  let procedure: String?
  let title: String?
  let languages: [String]
  let published: String?
  let kind: Named<Notice.Kind>
  let nature: String?
  /// Reports of before it was written have none.
  let value: MoneyRecord?
  let buyer: BuyerRecord?
  let cpv: [String]

  var notice: Notice {
    var notice = Notice(kind: kind.value)
    notice.id = id
    notice.procedure = procedure
    notice.title = title
    notice.languages = languages.map(LanguageCode.init(rawValue:))
    notice.published = published
    notice.nature = nature
    notice.cpv = cpv
    notice.buyer = buyer.map { record in
      var buyer = Buyer(name: record.name)
      buyer.town = record.town
      buyer.country = record.country
      buyer.nuts = record.nuts
      buyer.nationalID = record.nationalID
      buyer.legalType = record.legalType
      return buyer
    }
    return notice
  }
}

struct ClauseRecord: Decodable {
  struct PlaceRecord: Decodable {
    let path: String
    let line: Int
  }

  struct TargetRecord: Decodable {}

  // `clause` is the key of the type.
  private enum CodingKeys: String, CodingKey {
    case type = "clause"
    case family, stage, strength, commitments, lot, language, quote, place, target
  }

  let type: String
  let family: String
  let stage: Named<Stage>
  let strength: Named<Strength>
  let commitments: [Named<Commitment>]
  let lot: String?
  let language: String?
  let quote: String
  let place: PlaceRecord
  let target: TargetRecord?

  var clause: SurveyDocument.Clause {
    SurveyDocument.Clause(
      type: type, family: family, stage: stage.value, strength: strength.value, commitments: commitments.map(\.value),
      lot: lot, hasTarget: target != nil, quote: quote, language: language.map(LanguageCode.init(rawValue:)),
      path: place.path, line: place.line)
  }
}

struct TableRecord: Decodable {
  let lot: String?
  let basis: Named<AwardList.Basis>
  let socialShare: Double?
  let diversityShare: Double?

  var weights: SurveyDocument.Weights {
    SurveyDocument.Weights(lot: lot, basis: basis.value, social: socialShare, diversity: diversityShare)
  }
}

struct ResultRecord: Decodable {
  struct Received: Decodable {
    let code: String
    let count: Int
  }

  let lot: String?
  let winners: [String]
  let sizes: [String]
  let received: [Received]
  let value: MoneyRecord?

  var award: Award {
    var award = Award(lot: lot)
    award.winners = winners
    award.winnerSizes = sizes
    award.received = Dictionary(received.map { ($0.code, $0.count) }) { first, _ in first }
    award.value = value.map { Award.Value(amount: $0.amount, currency: $0.currency) }
    return award
  }
}

struct FindingRecord: Decodable {
  let rule: String
  let outcome: String
  let severity: Named<Finding.Severity>

  /// nil for what is met, does not apply or was not checked.
  var finding: SurveyDocument.Finding? {
    outcome == Finding.Outcome.notMet.rawValue
      ? SurveyDocument.Finding(rule: rule, severity: severity.value) : nil
  }
}

struct VerdictRecord: Decodable {
  let verdict: Named<Verdict.Grade>
  let obstacle: String?
}
