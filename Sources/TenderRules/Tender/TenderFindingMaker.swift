import TenderDocument

/// Asks the lints that look at several documents of a tender.
struct TenderFindingMaker {
  let rules: RuleSet
  /// One for each of the lints.
  let briefs: [LintBrief]
  let parts: [TenderPart]

  init(rules: RuleSet, plan: LintPlan, parts: [TenderPart]) {
    self.rules = rules
    self.parts = parts
    let country = parts.lazy.compactMap { $0.checked?.document.notice.buyer?.country }.first
    briefs = rules.briefs(by: plan, country: country)
  }

  /// A finding with the index of the part among whose findings it stands.
  typealias Placed = (part: Int, finding: Finding)

  /// One for each lint; none where no document could be read.
  func findings() -> [Placed] {
    guard let first = parts.firstIndex(where: { $0.checked != nil }) else { return [] }
    return rules.lints.indices.compactMap { index -> Placed? in
      guard briefs[index].isOn else { return nil }
      return switch rules.lints[index].extent {
      case .notice, .lot, .staleMark, .badMark: nil
      case .tender: whole(index) ?? (first, absentNotice(index))
      case .hiddenClause: hiddenClause(index) ?? (first, absentNotice(index))
      case .differingWeight: differingWeight(index) ?? (first, absentNotice(index))
      }
    }
  }

  // MARK: Lints

  /// The condition, where the notice declares and all documents say.
  private func whole(_ lint: Int) -> Placed? {
    guard let notice, var facts = facts(of: notice), let condition = briefs[lint].condition else { return nil }
    facts.clauses += others.flatMap { parts[$0].checked?.clauses ?? [] }
    facts.gap = facts.gap ?? gap
    let (outcome, message) = outcome(of: lint, facts.holds(condition, []), facts)
    guard outcome == .notMet, case .yes(let witness) = facts.holds(condition, []) else {
      return (notice, finding(lint, outcome, message))
    }
    var finding = finding(lint, .notMet, message)
    finding.place = witness?.place
    finding.quote = witness?.quote
    finding.searched = parts.map(\.source)
    return (notice, finding)
  }

  /// The condition, where the clauses are those of the other documents that the notice has nothing of.
  private func hiddenClause(_ lint: Int) -> Placed? {
    guard let notice, var facts = facts(of: notice), let condition = briefs[lint].condition else { return nil }
    let shown = Set(facts.clauses.map(\.family))
    var hidden: [(part: Int, clause: Clause)] = []
    for part in others {
      for clause in parts[part].checked?.clauses ?? [] where !shown.contains(clause.family) {
        facts.clauses = [clause]
        if outcome(of: lint, facts.holds(condition, []), facts).outcome == .notMet { hidden.append((part, clause)) }
      }
    }
    guard let first = hidden.first else {
      facts.clauses = []
      facts.gap = facts.gap ?? gap
      let (outcome, message) = outcome(of: lint, facts.holds(condition, []), facts)
      return (notice, finding(lint, outcome, message))
    }
    var types: [String] = []
    for (_, clause) in hidden where !types.contains(clause.type) { types.append(clause.type) }
    var finding = finding(lint, .notMet, "\(briefs[lint].message) (\(types.joined(separator: ", ")))")
    finding.place = first.clause.evidence.first?.place
    finding.quote = first.clause.evidence.first?.quote
    finding.searched = [parts[notice].source]
    return (first.part, finding)
  }

  private func differingWeight(_ lint: Int) -> Placed? {
    guard let notice, let own = parts[notice].checked, let facts = facts(of: notice) else { return nil }
    let named = others.filter { parts[$0].role == .awardRules }
    let comparison = WeightComparison(notice: own.awardTables)
    for part in named.isEmpty ? others : named {
      guard let difference = comparison.difference(in: parts[part].checked?.awardTables ?? []) else { continue }
      let (outcome, message) = outcome(of: lint, .yes(nil), facts)
      guard outcome == .notMet else { return (notice, finding(lint, outcome, message)) }
      let name = difference.criterion.name
      let counts = "`\(name)` counts for \(Self.percent(difference.share)) here and for"
      let detail = "\(counts) \(Self.percent(difference.noticeShare)) in \(parts[notice].source)"
      var finding = finding(lint, .notMet, "\(message) (\(detail))")
      finding.place = difference.criterion.place
      finding.quote = name
      return (part, finding)
    }
    let (outcome, message) = outcome(of: lint, gap.map { .unknown($0) } ?? .no(nil), facts)
    return (notice, finding(lint, outcome, message))
  }

  // MARK: Facts

  /// The index of the first notice that could be read.
  private var notice: Int? { parts.firstIndex { $0.role == .notice && $0.checked != nil } }

  /// The indices of all documents but notices.
  private var others: [Int] { parts.indices.filter { parts[$0].role != .notice && parts[$0].checked != nil } }

  /// Why some text was not looked at; nil where all was.
  private var gap: String? {
    if let unread = parts.first(where: { $0.checked == nil }) { return "\(unread.source) could not be read" }
    return parts.lazy.compactMap { $0.checked?.gap }.first
  }

  private func facts(of part: Int) -> LintFacts? {
    guard let checked = parts[part].checked else { return nil }
    let document = checked.document
    return LintFactsMaker(
      document, clauses: checked.clauses, tables: checked.awardTables, gap: checked.gap,
      placer: Placer(document, nodes: document.declarations.map(\.path))
    ).whole
  }

  // MARK: Findings

  private func absentNotice(_ lint: Int) -> Finding {
    if let gap, parts.contains(where: { $0.checked == nil }) { return finding(lint, .notChecked, gap) }
    return finding(lint, .notApplicable, "the tender has no notice")
  }

  private func outcome(of lint: Int, _ truth: LintTruth, _ facts: LintFacts) -> Lint.Answer {
    rules.lints[lint].answer(truth, facts, message: briefs[lint].message)
  }

  private func finding(_ lint: Int, _ outcome: Finding.Outcome, _ message: String) -> Finding {
    let brief = briefs[lint]
    return Finding(
      lead: brief.lead, outcome: outcome, severity: brief.severity ?? brief.lint.severity, message: message, lot: nil)
  }

  /// At most one decimal: `10 %`, `22.5 %`.
  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10) %" : "\(tenths / 10).\(tenths % 10) %"
  }
}
