import TenderDocument
import TenderText

/// Gathers what lints may ask about a document and its lots.
struct LintFactsMaker {
  /// Everything that is said.
  let whole: LintFacts
  private let document: Document
  private let tables: [AwardTable]

  /// - Parameter gap: why some text was not looked at; nil where all was.
  init(_ document: Document, clauses: [Clause], tables: [AwardTable], gap: String?, placer: Placer) {
    self.document = document
    self.tables = tables
    let notice = document.notice
    var facts = LintFacts(kind: notice.kind)
    facts.languages = Self.languages(of: document.fields)
    facts.country = notice.buyer?.country
    facts.nature = notice.nature
    facts.legalBasis = notice.legalBasis
    facts.published = notice.published
    facts.buyer = notice.buyer?.level
    facts.region = notice.buyer?.nuts
    facts.procedure = notice.procedureType
    facts.size = Self.size(of: document)
    facts.lots = Self.lots(of: document, tables)
    facts.cpv = notice.cpv + document.lots.flatMap(\.cpv)
    facts.declarations = document.declarations.map { declaration in
      let place = placer.place(declaration.source, path: declaration.path)
      return (
        ClauseType.Code(term: declaration.term, code: declaration.code),
        LintWitness(place: place, quote: document.source.string(at: declaration.source))
      )
    }
    facts.clauses = clauses
    facts.terms = Self.terms(of: document.fields)
    facts.table = tables.first { $0.lot == nil } ?? tables.first
    facts.hasStatedWeights = document.awardLists.contains(where: \.hasWeights)
    facts.gap = gap
    whole = facts
  }

  /// What is said of each lot, and of all lots at once.
  func ofLots() -> [LintFacts] {
    // By lot, as a notice may have hundreds; what is said of no lot is said of all.
    let clauses = Dictionary(grouping: whole.clauses, by: \.lot)
    let terms = Dictionary(grouping: whole.terms, by: \.lot)
    let tables = Dictionary(tables.map { ($0.lot, $0) }) { first, _ in first }
    return whole.lots.enumerated().map { index, lot in
      func isAbout(_ own: String?) -> Bool { own == nil || own == lot }
      // The lots of the notice come first.
      let own = document.lots.indices.contains(index) ? document.lots[index] : nil
      var facts = whole
      facts.size = size(of: own)
      facts.cpv = document.notice.cpv + (own?.cpv ?? [])
      facts.declarations = zip(document.declarations, whole.declarations).filter { isAbout($0.0.lot) }.map(\.1)
      facts.clauses = clauses[nil, default: []] + clauses[lot, default: []]
      facts.terms = terms[nil, default: []] + terms[lot, default: []]
      facts.table = tables[lot] ?? tables[nil]
      facts.hasStatedWeights = document.awardLists.contains { isAbout($0.lot) && $0.hasWeights }
      return facts
    }
  }

  /// By code.
  private static func languages(of fields: [Field]) -> [LanguageCode] {
    var languages: [LanguageCode] = []
    // By index, as some hundred fields are looked at for one word each.
    for index in fields.indices {
      if let language = fields[index].language, !languages.contains(language) { languages.append(language) }
    }
    return languages.sorted()
  }

  /// Each once: fields of one kind mostly follow each other.
  private static func terms(of fields: [Field]) -> [LintFacts.Term] {
    var terms: [LintFacts.Term] = []
    for index in fields.indices {
      if let last = terms.last, last.name == fields[index].term, last.lot == fields[index].lot { continue }
      terms.append(LintFacts.Term(name: fields[index].term, lot: fields[index].lot))
    }
    return terms
  }

  /// Of the notice itself or its award lists, in document order; empty where nothing is parted into lots.
  private static func lots(of document: Document, _ tables: [AwardTable]) -> [String] {
    var lots = document.lots.map(\.id)
    var known = Set(lots)
    for table in tables { if let lot = table.lot, known.insert(lot).inserted { lots.append(lot) } }
    return lots
  }

  // MARK: Size

  /// What the notice says of the whole, else the sum of the lots and the longest duration of one.
  private static func size(of document: Document) -> ContractSize {
    let whole = document.notice.size
    return ContractSize(
      value: whole.value ?? sum(of: document.lots),
      months: whole.months ?? document.lots.compactMap(\.size.months).max())
  }

  private func size(of lot: Lot?) -> ContractSize {
    let whole = document.notice.size
    guard let own = lot?.size else { return whole }
    // The value of the whole is not that of a lot, unless there is but one.
    return ContractSize(
      value: own.value ?? (document.lots.count == 1 ? whole.value : nil), months: own.months ?? whole.months)
  }

  /// nil where a lot has no value, or one in another currency.
  private static func sum(of lots: [Lot]) -> ContractSize.Money? {
    let values = lots.compactMap(\.size.value)
    guard let first = values.first, values.count == lots.count,
      values.allSatisfy({ $0.currency == first.currency })
    else { return nil }
    return ContractSize.Money(amount: values.reduce(0) { $0 + $1.amount }, currency: first.currency)
  }
}

extension AwardList {
  fileprivate var hasWeights: Bool { criteria.contains { $0.weight != nil } }
}
