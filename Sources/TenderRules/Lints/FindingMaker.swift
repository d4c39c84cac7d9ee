import TenderDocument
import TenderText

/// Asks every lint about a document.
struct FindingMaker {
  let rules: RuleSet
  /// One for each of the lints.
  let briefs: [LintBrief]
  let document: Document
  let clauses: [Clause]
  /// Finds of lints, and of clauses, which are passed over.
  let candidates: [Candidate]
  let placer: Placer
  let facts: LintFactsMaker
  /// Clauses of other documents of the tender.
  var others: [Clause] = []

  /// What is not met, ordered by severity, then by place; then all other outcomes, by lint.
  func findings() -> [Finding] {
    let whole = facts.whole
    let lots = whole.lots.map { (id: $0, facts: facts.facts(of: $0)) }
    let finds = findsByLint()
    var findings: [Finding] = []
    for (index, brief) in briefs.enumerated() where brief.isOn && brief.lint.extent.isOfDocument {
      let own = finds[index, default: []]
      guard let condition = brief.condition else {
        addWordings(of: brief, own, whole, to: &findings)
        continue
      }
      let question = Question(brief: brief, condition: condition, finds: own, gap: wordGap(of: brief))
      if brief.lint.extent == .notice || lots.isEmpty {
        findings.append(finding(question, lot: nil, whole))
      } else {
        for index in lots.indices { findings.append(finding(question, lot: lots[index].id, lots[index].facts)) }
      }
    }
    let suggestions = SuggestionMaker(rules: rules, document: document, clauses: clauses, placer: placer)
    for index in findings.indices where findings[index].outcome == .notMet {
      findings[index] = suggestions.answered(findings[index])
    }
    return Finding.ordered(findings)
  }

  private func findsByLint() -> [Int: [Candidate]] {
    var finds: [Int: [Candidate]] = [:]
    for candidate in candidates {
      if case .lint(let index) = candidate.owner { finds[index, default: []].append(candidate) }
    }
    return finds
  }

  // MARK: Wordings

  /// One finding for each find that says something new; a single other outcome where nothing was found.
  private func addWordings(
    of brief: LintBrief, _ finds: [Candidate], _ facts: LintFacts, to findings: inout [Finding]
  ) {
    if let silence = brief.lint.silence(on: facts) {
      findings.append(blank(brief, silence, nil, facts))
      return
    }
    guard !finds.isEmpty else {
      let none = (facts.gap ?? wordGap(of: brief)).map { LintTruth.unknown($0) } ?? .no(nil)
      findings.append(blank(brief, brief.lint.answer(none, message: brief.message), nil, facts))
      return
    }
    var seen: Set<[String]> = []
    for find in Self.withoutOverlaps(finds) {
      let field = document.fields[find.field]
      let quote = document.string(find.range)
      guard seen.insert([field.lot ?? "", Folding.words(of: quote)]).inserted else { continue }
      var finding = blank(brief, (.notMet, brief.message), field.lot, facts)
      finding.quote = quote
      let place = placer.place(document.text.sourceRange(of: find.range), path: field.path)
      finding.place = place
      finding.fingerprint =
        Fingerprint(rule: finding.rule, lot: field.lot, section: place.path, words: quote).description
      findings.append(finding)
    }
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
  private func wordGap(of brief: LintBrief) -> String? {
    guard !brief.lint.languages.isEmpty else { return nil }
    let missing = facts.whole.languages.first { !brief.lint.languages.contains($0) }
    return missing.map { "no wording is known for the language `\($0.rawValue)`" }
  }

  // MARK: Conditions

  /// What one lint asks of the document or of each of its lots.
  private struct Question {
    var brief: LintBrief
    var condition: LintCondition
    /// Of the whole document.
    var finds: [Candidate]
    /// Why a wording that was not found may be there.
    var gap: String?
  }

  private func finding(_ question: Question, lot: String?, _ facts: LintFacts) -> Finding {
    let brief = question.brief
    // Most lints are silent or met: what only a fault needs comes last.
    if let silence = brief.lint.silence(on: facts) { return blank(brief, silence, lot, facts) }
    let finds = question.finds.filter { isAbout(document.fields[$0.field].lot, lot) }.map { ($0.group, witness($0)) }
    guard finds.isEmpty, facts.gap == nil, let gap = question.gap else { return finding(question, finds, lot, facts) }
    var cautious = facts
    cautious.gap = gap
    return finding(question, finds, lot, cautious)
  }

  /// - Parameter finds: in the lot.
  private func finding(
    _ question: Question, _ finds: [LintFacts.Find], _ lot: String?, _ facts: LintFacts
  ) -> Finding {
    let brief = question.brief
    var truth = facts.holds(question.condition, finds)
    if truth.isYes, let gap = absenceGap(question, facts) { truth = .unknown(gap) }
    var finding = blank(brief, brief.lint.answer(truth, message: brief.message), lot, facts)
    guard case .yes(let witness) = truth else { return finding }
    guard holdsBesideOthers(question.condition, finds, lot: lot, facts) else {
      return finding.answered(.met, "another document of the tender has what is missing here")
    }
    finding.place = witness?.place
    finding.quote = witness?.quote
    if witness == nil || brief.lint.search != nil { finding.searched = searched(lot) }
    return finding
  }

  /// Why a lint of absence can't call absent what it did not find; nil where it can, and for any other lint.
  private func absenceGap(_ question: Question, _ facts: LintFacts) -> String? {
    guard let search = question.brief.lint.search else { return nil }
    return search.gap(in: document, facts.table) ?? facts.gap
      ?? search.wordGap(of: question.condition, in: facts.languages, rules.clauseTypes)
  }

  /// False where the clauses of other documents make a condition untrue that is true of this one alone.
  private func holdsBesideOthers(
    _ condition: LintCondition, _ finds: [LintFacts.Find], lot: String?, _ facts: LintFacts
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

  private func blank(_ brief: LintBrief, _ answer: Lint.Answer, _ lot: String?, _ facts: LintFacts) -> Finding {
    let severity =
      brief.severity ?? brief.lint.cases.first { $0.scope.holds(facts).isYes }?.severity ?? brief.lint.severity
    return Finding(
      lead: brief.lead, outcome: answer.outcome, severity: severity, message: answer.message, lot: lot,
      fingerprint: brief.fingerprint(lot: lot))
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
