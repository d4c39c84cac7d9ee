import TenderRules

extension HTMLDocument {
  var verdicts: [HTMLFields] {
    checked.verdicts.map { verdict in
      HTMLFields.verdict(verdict, groups: clauseGroups, words) { anchor("c", $0.number) }
    }
  }

  /// Findings by severity, and clauses.
  var counts: [HTMLFields] {
    Finding.Severity.allCases.reversed().map { severity in
      let count = checked.findings.count { $0.counts && $0.severity == severity }
      return ["number": .number(count), "name": .words(words[HTMLWord(severity, counted: count)])]
    } + [
      [
        "number": .number(checked.clauses.count),
        "name": .words(words[checked.clauses.count == 1 ? .clause : .clauses]),
      ]
    ]
  }

  /// Every finding, and what each verdict lacks; nil where there is neither.
  var checklist: HTMLFields? {
    let findings = findingGroups.enumerated().map { index, group -> HTMLFields in
      let lots: TerminalText = group.lots.isEmpty ? "" : " (\(words.lots(group.lots)))"
      return [
        "anchor": anchor("f", index + 1), "reference": .prose(group.finding.rule),
        "text": .words("\(prose: group.finding.message)\(lots)"),
      ]
    }
    let lacks = checked.verdicts.flatMap { verdict in
      verdict.missing.map { missing -> HTMLFields in
        [
          "anchor": .none, "reference": .words("\(literal: verdict.commitment.rawValue)"),
          "text": .words("\(words[.missing]): \(prose: missing)"),
        ]
      }
    }
    let items = findings + lacks
    return items.isEmpty ? nil : ["items": .list(items)]
  }

  /// `1 ignored in the document, 3 known from the baseline`; nothing where every finding counts.
  var heldBack: TerminalText {
    let kinds = checked.findings.filter { $0.outcome == .notMet }.compactMap(\.suppression?.kind)
    let counts = Suppression.Kind.allCases.map { kind in (kind, kinds.count { $0 == kind }) }
    return TextPage.joined(counts.filter { $0.1 > 0 }.map { "\($0.1) \(words[HTMLWord($0.0)])" }, by: ", ")
  }
}

extension HTMLFields {
  /// - Parameters:
  ///   - groups: all clauses; the verdict names its evidence by their numbers.
  ///   - anchor: of one of them.
  static func verdict(
    _ verdict: Verdict, groups: [ClauseGroup], _ words: HTMLWords, anchor: (ClauseGroup) -> Value
  ) -> HTMLFields {
    let evidence = groups.filter { $0.indices.contains(where: verdict.evidence.contains) }
    return grade(verdict.grade, words).merging([
      "commitment": .words("\(literal: verdict.commitment.rawValue)"),
      "promise": .words(words[HTMLWord(promiseOf: verdict.commitment)]), "because": .prose(verdict.because),
      "missing": .items(verdict.missing.map { ["text": .prose($0)] }),
      "noun": .words(words[evidence.count == 1 ? .clause : .clauses]),
      "evidence": .items(evidence.map { ["anchor": anchor($0), "number": .number($0.number)] }),
    ])
  }

  /// A verdict's sign and words.
  static func grade(_ grade: Verdict.Grade, _ words: HTMLWords) -> HTMLFields {
    [
      "grade": .words("\(literal: grade.rawValue)"), "words": .words(words[HTMLWord(grade)]),
      "isPartly": .flag(grade == .partly), "isOpen": .flag(grade == .notAssessable),
    ]
  }
}
