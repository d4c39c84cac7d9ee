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

  /// What a lint is asked about; a class, as all lints are asked about the same few.
  private final class Subject {
    /// nil for the whole document.
    let lot: String?
    let facts: LintFacts

    init(lot: String?, facts: LintFacts) {
      self.lot = lot
      self.facts = facts
    }
  }

  /// What is not met, ordered by severity, then by place; then all other outcomes, by lint.
  func findings() -> [Finding] {
    let notice = Subject(lot: nil, facts: facts.whole)
    let alone = [notice]
    let lots = zip(facts.whole.lots, facts.ofLots()).map(Subject.init)
    let finds = findsByLint()
    var findings: [Finding] = []
    for (index, brief) in briefs.enumerated() where brief.isOn && brief.lint.extent.isOfDocument {
      let own = finds[index, default: []]
      guard let condition = brief.condition else {
        addWordings(of: brief, own, notice, to: &findings)
        continue
      }
      let question = Question(brief: brief, condition: condition, finds: own)
      for subject in brief.lint.extent == .notice || lots.isEmpty ? alone : lots {
        findings.append(finding(question, subject))
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
    of brief: LintBrief, _ finds: [Candidate], _ notice: Subject, to findings: inout [Finding]
  ) {
    if let silence = brief.lint.silence(on: notice.facts) {
      findings.append(blank(brief, silence, notice))
      return
    }
    guard !finds.isEmpty else {
      let none = (notice.facts.gap ?? wordGap(of: brief)).map { LintTruth.unknown($0) } ?? .no(nil)
      findings.append(blank(brief, brief.lint.answer(none, message: brief.message), notice))
      return
    }
    var seen: Set<[String]> = []
    for find in Self.withoutOverlaps(finds) {
      let field = document.fields[find.field]
      let quote = document.string(find.range)
      guard seen.insert([field.lot ?? "", Folding.words(of: quote)]).inserted else { continue }
      var finding = blank(brief, (.notMet, brief.message), Subject(lot: field.lot, facts: notice.facts))
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
  }

  private func finding(_ question: Question, _ subject: Subject) -> Finding {
    let brief = question.brief
    // Most lints are silent or met: what only a fault needs comes last.
    if let silence = brief.lint.silence(on: subject.facts) { return blank(brief, silence, subject) }
    let finds = question.finds.filter { isAbout(document.fields[$0.field].lot, subject.lot) }
      .map { ($0.group, witness($0)) }
    guard finds.isEmpty, subject.facts.gap == nil, let gap = wordGap(of: brief) else {
      return finding(question, finds, subject)
    }
    var cautious = subject.facts
    cautious.gap = gap
    return finding(question, finds, Subject(lot: subject.lot, facts: cautious))
  }

  /// - Parameter finds: in the lot.
  private func finding(_ question: Question, _ finds: [LintFacts.Find], _ subject: Subject) -> Finding {
    let brief = question.brief
    var truth = subject.facts.holds(question.condition, finds)
    if truth.isYes, let gap = absenceGap(question, subject.facts) { truth = .unknown(gap) }
    var finding = blank(brief, brief.lint.answer(truth, message: brief.message), subject)
    guard case .yes(let witness) = truth else { return finding }
    guard holdsBesideOthers(question.condition, finds, subject) else {
      return finding.answered(.met, "another document of the tender has what is missing here")
    }
    finding.place = witness?.place
    finding.quote = witness?.quote
    if witness == nil || brief.lint.search != nil { finding.searched = searched(subject.lot) }
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
    _ condition: LintCondition, _ finds: [LintFacts.Find], _ subject: Subject
  ) -> Bool {
    guard !others.isEmpty else { return true }
    var facts = subject.facts
    facts.clauses += others.filter { LotNumber.agree($0.lot, subject.lot) }
    return facts.holds(condition, finds).isYes
  }

  private func witness(_ find: Candidate) -> LintWitness {
    let path = document.fields[find.field].path
    return LintWitness(
      place: placer.place(document.text.sourceRange(of: find.range), path: path), quote: document.string(find.range))
  }

  private func blank(_ brief: LintBrief, _ answer: Lint.Answer, _ subject: Subject) -> Finding {
    Finding(
      lead: brief.lead, outcome: answer.outcome, severity: brief.severity ?? brief.lint.severity(on: subject.facts),
      message: answer.message, lot: subject.lot)
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
