import TenderRules

extension HTMLDocument {
  var verdicts: [HTMLFields] {
    checked.verdicts.map { verdict in
      let evidence = clauseGroups.filter { $0.indices.contains(where: verdict.evidence.contains) }
      return HTMLFields.grade(verdict.grade, words).merging([
        "commitment": .words("\(literal: verdict.commitment.rawValue)"),
        "promise": .words(words[HTMLWord(promiseOf: verdict.commitment)]), "because": .prose(verdict.because),
        "missing": .items(verdict.missing.map { ["text": .prose($0)] }),
        "noun": .words(words[evidence.count == 1 ? .clause : .clauses]),
        "evidence": .items(evidence.map { ["anchor": anchor("c", $0.number), "number": .number($0.number)] }),
      ])
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
}

extension HTMLFields {
  /// A verdict's sign and words.
  static func grade(_ grade: Verdict.Grade, _ words: HTMLWords) -> HTMLFields {
    [
      "grade": .words("\(literal: grade.rawValue)"), "words": .words(words[HTMLWord(grade)]),
      "isPartly": .flag(grade == .partly), "isOpen": .flag(grade == .notAssessable),
    ]
  }
}
