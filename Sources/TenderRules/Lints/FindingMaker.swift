import TenderDocument
import TenderText

/// Asks every lint about a document.
struct FindingMaker {
  let rules: RuleSet
  /// One for each of the lints.
  let briefs: [LintBrief]
  let document: Document
  let clauses: [Clause]
  let tables: [AwardTable]
  /// Finds of lints, and of clauses, which are passed over.
  let candidates: [Candidate]
  /// Why some text was not looked at; nil where all was.
  let gap: String?
  let placer: Placer
  /// Clauses of other documents of the tender.
  var others: [Clause] = []
  private let lots: [String]
  /// Of the document's texts, by code.
  private let languages: [LanguageCode]

  init(
    rules: RuleSet, briefs: [LintBrief], document: Document, clauses: [Clause], tables: [AwardTable],
    candidates: [Candidate], gap: String?,
    placer: Placer
  ) {
    self.rules = rules
    self.briefs = briefs
    self.document = document
    self.clauses = clauses
    self.tables = tables
    self.candidates = candidates
    self.gap = gap
    self.placer = placer
    lots = Self.lots(of: document, tables)
    languages = Set(document.fields.compactMap(\.language)).sorted()
  }

  /// What is not met, ordered by severity, then by place; then all other outcomes, by lint.
  func findings() -> [Finding] {
    let whole = facts(of: nil)
    let lots = self.lots.map { ($0, facts(of: $0)) }
    var findings: [Finding] = []
    for index in rules.lints.indices where briefs[index].isOn && rules.lints[index].extent.isOfDocument {
      let finds = candidates.filter { $0.owner == .lint(index) }
      guard let condition = briefs[index].condition else {
        findings += wordings(of: index, finds, whole)
        continue
      }
      if rules.lints[index].extent == .notice || lots.isEmpty {
        findings.append(finding(of: index, condition, finds, lot: nil, whole))
      } else {
        findings += lots.map { finding(of: index, condition, finds, lot: $0, $1) }
      }
    }
    let suggestions = SuggestionMaker(rules: rules, document: document, clauses: clauses, placer: placer)
    return Finding.ordered(findings.map { $0.outcome == .notMet ? suggestions.answered($0) : $0 })
  }

  // Lints are named by their index: to copy one costs more than most answers.

  // MARK: Wordings

  /// One finding for each find that says something new; a single other outcome where nothing was found.
  private func wordings(of lint: Int, _ finds: [Candidate], _ facts: LintFacts) -> [Finding] {
    let none = (gap ?? wordGap(of: lint)).map { LintTruth.unknown($0) } ?? .no(nil)
    let otherwise = outcome(of: lint, none, facts)
    guard !finds.isEmpty, otherwise.outcome != .notApplicable, rules.lints[lint].applies(to: facts).isYes else {
      return [blank(lint, otherwise, nil, facts)]
    }
    var findings: [Finding] = []
    var seen: Set<[String]> = []
    for find in Self.withoutOverlaps(finds) {
      let field = document.fields[find.field]
      let quote = document.string(find.range)
      var finding = blank(lint, (.notMet, briefs[lint].message), field.lot, facts)
      guard seen.insert([field.lot ?? "", Folding.words(of: quote)]).inserted else { continue }
      finding.quote = quote
      let place = placer.place(document.text.sourceRange(of: find.range), path: field.path)
      finding.place = place
      finding.fingerprint =
        Fingerprint(rule: finding.rule, lot: field.lot, section: place.path, words: quote).description
      findings.append(finding)
    }
    return findings
  }

  /// The finds of one lint; those that overlap in a sentence are one, from the first word to the last.
  private static func withoutOverlaps(_ finds: [Candidate]) -> [Candidate] {
    var merged: [Candidate] = []
    for find in finds {
      if let last = merged.last, last.field == find.field, last.sentence == find.sentence,
        last.range.overlaps(find.range)
      {
        let end = max(last.range.upperBound, find.range.upperBound)
        merged[merged.count - 1].range = last.range.lowerBound..<end
      } else {
        merged.append(find)
      }
    }
    return merged
  }

  /// The language of some text in which a lint has no words; nil where it needs none or has all.
  private func wordGap(of lint: Int) -> String? {
    let known = rules.lints[lint].languages
    guard !known.isEmpty else { return nil }
    let missing = languages.first { !known.contains($0) }
    return missing.map { "no wording is known for the language `\($0.rawValue)`" }
  }

  // MARK: Conditions

  private func finding(
    of lint: Int, _ condition: LintCondition, _ finds: [Candidate], lot: String?, _ facts: LintFacts
  ) -> Finding {
    let finds = finds.filter { isAbout(document.fields[$0.field].lot, lot) }.map { ($0.group, witness($0)) }
    var facts = facts
    if finds.isEmpty, let own = wordGap(of: lint) { facts.gap = facts.gap ?? own }
    var truth = facts.holds(condition, finds)
    if truth.isYes, let gap = absenceGap(of: lint, condition, facts) { truth = .unknown(gap) }
    var finding = blank(lint, outcome(of: lint, truth, facts), lot, facts)
    guard finding.outcome == .notMet, case .yes(let witness) = truth else { return finding }
    guard holdsBesideOthers(condition, finds, lot: lot, facts) else {
      return finding.answered(.met, "another document of the tender has what is missing here")
    }
    finding.place = witness?.place
    finding.quote = witness?.quote
    if witness == nil || rules.lints[lint].search != nil { finding.searched = searched(lot) }
    return finding
  }

  /// Why a lint of absence can't call absent what it did not find; nil where it can, and for any other lint.
  private func absenceGap(of lint: Int, _ condition: LintCondition, _ facts: LintFacts) -> String? {
    guard let search = rules.lints[lint].search else { return nil }
    return search.gap(in: document, facts.table) ?? facts.gap
      ?? search.wordGap(of: condition, in: languages, rules.clauseTypes)
  }

  /// False where the clauses of other documents make a condition untrue that is true of this one alone.
  private func holdsBesideOthers(
    _ condition: LintCondition, _ finds: [(group: String?, witness: LintWitness)], lot: String?, _ facts: LintFacts
  ) -> Bool {
    guard !others.isEmpty else { return true }
    var facts = facts
    facts.clauses += others.filter { LotNumber.agree($0.lot, lot) }
    return facts.holds(condition, finds).isYes
  }

  private func witness(_ find: Candidate) -> LintWitness {
    let path = document.fields[find.field].path
    return LintWitness(
      place: placer.place(document.text.sourceRange(of: find.range), path: path), quote: document.string(find.range))
  }

  private func outcome(of lint: Int, _ truth: LintTruth, _ facts: LintFacts) -> Lint.Answer {
    rules.lints[lint].answer(truth, facts, message: briefs[lint].message)
  }

  private func blank(_ lint: Int, _ outcome: Lint.Answer, _ lot: String?, _ facts: LintFacts) -> Finding {
    let brief = briefs[lint]
    let severity =
      brief.severity ?? rules.lints[lint].cases.first { $0.scope.holds(facts).isYes }?.severity
      ?? rules.lints[lint].severity
    return Finding(
      lead: brief.lead, outcome: outcome.outcome, severity: severity, message: outcome.message, lot: lot,
      // There is one such finding a lot, whatever words it points at; those may come and go without making it another.
      fingerprint: Fingerprint(rule: brief.lead.rule, lot: lot, section: "", words: "").description)
  }

  // MARK: Facts

  /// Of the notice itself or its award lists, in document order; empty where nothing is parted into lots.
  private static func lots(of document: Document, _ tables: [AwardTable]) -> [String] {
    var lots = document.lots.map(\.id)
    var known = Set(lots)
    for table in tables { if let lot = table.lot, known.insert(lot).inserted { lots.append(lot) } }
    return lots
  }

  /// What is said of a lot, and of all lots at once; everything for nil.
  func facts(of lot: String?) -> LintFacts {
    let notice = document.notice
    var facts = LintFacts(kind: notice.kind)
    facts.languages = languages
    facts.country = notice.buyer?.country
    facts.nature = notice.nature
    facts.legalBasis = notice.legalBasis
    facts.published = notice.published
    facts.buyer = notice.buyer?.level
    facts.region = notice.buyer?.nuts
    facts.procedure = notice.procedureType
    facts.size = size(of: lot)
    facts.lots = lots
    facts.cpv = notice.cpv + document.lots.filter { isAbout($0.id, lot) }.flatMap(\.cpv)
    facts.declarations = document.declarations.filter { isAbout($0.lot, lot) }.map { declaration in
      let place = placer.place(declaration.source, path: declaration.path)
      return (
        ClauseType.Code(term: declaration.term, code: declaration.code),
        LintWitness(place: place, quote: document.source.string(at: declaration.source))
      )
    }
    facts.clauses = clauses.filter { isAbout($0.lot, lot) }
    facts.hasField = { names in
      document.fields.contains { isAbout($0.lot, lot) && names.contains($0.term) }
    }
    facts.table = tables.first { $0.lot == lot } ?? tables.first { isAbout($0.lot, lot) }
    facts.hasStatedWeights = document.awardLists.contains { list in
      isAbout(list.lot, lot) && list.criteria.contains { $0.weight != nil }
    }
    facts.gap = gap
    return facts
  }

  /// Of a lot; of the whole what the notice says, else the sum of the lots and the longest duration of one.
  private func size(of lot: String?) -> ContractSize {
    let whole = document.notice.size
    if let lot {
      guard let own = document.lots.first(where: { $0.id == lot })?.size else { return whole }
      // The value of the whole is not that of a lot, unless there is but one.
      return ContractSize(
        value: own.value ?? (document.lots.count == 1 ? whole.value : nil), months: own.months ?? whole.months)
    }
    return ContractSize(
      value: whole.value ?? sumOfLots,
      months: whole.months ?? document.lots.compactMap(\.size.months).max())
  }

  /// nil where a lot has no value, or one in another currency.
  private var sumOfLots: ContractSize.Money? {
    let values = document.lots.compactMap(\.size.value)
    guard let first = values.first, values.count == document.lots.count,
      values.allSatisfy({ $0.currency == first.currency })
    else { return nil }
    return ContractSize.Money(amount: values.reduce(0) { $0 + $1.amount }, currency: first.currency)
  }

  /// What is said of no lot is said of all.
  private func isAbout(_ own: String?, _ lot: String?) -> Bool {
    own == nil || lot == nil || own == lot
  }

  /// One a role, in the order of the document: `award-criterion: 3 fields in fr, nl`.
  private func searched(_ lot: String?) -> [String] {
    var roles: [Role] = []
    var counts: [Role: Int] = [:]
    var spoken: [Role: Set<LanguageCode>] = [:]
    for field in document.fields where isAbout(field.lot, lot) {
      if counts[field.role] == nil { roles.append(field.role) }
      counts[field.role, default: 0] += 1
      if let language = field.language { spoken[field.role, default: []].insert(language) }
    }
    return roles.map { role in
      let count = counts[role, default: 0]
      let languages = spoken[role, default: []].sorted().map(\.rawValue).joined(separator: ", ")
      return "\(role.rawValue): \(count) field\(count == 1 ? "" : "s")" + (languages.isEmpty ? "" : " in \(languages)")
    }
  }
}
