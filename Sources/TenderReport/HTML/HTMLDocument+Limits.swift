import TenderDocument
import TenderRules

extension HTMLDocument {
  /// `Format: eForms · Texts: 4 · Codes: 2 · Languages: fr, de`.
  var searched: TerminalText {
    let document = checked.document
    let languages = document.notice.languages.map { "\(prose: $0.rawValue)" as TerminalText }
    var facts: [(HTMLWord, TerminalText)] = [
      (.format, format), (.texts, "\(document.fields.count)"), (.codes, "\(document.declarations.count)"),
    ]
    if !document.lots.isEmpty { facts.append((.lots, "\(document.lots.count)")) }
    if !languages.isEmpty {
      facts.append((languages.count == 1 ? .language : .languages, TextPage.joined(languages, by: ", ")))
    }
    return TextPage.joined(facts.map { "\(words[$0.0]): \($0.1)" }, by: " · ")
  }

  private var format: TerminalText {
    switch checked.document.format {
    case .eforms: "eForms"
    case .ted: "TED XML"
    case .xml: "XML"
    case .text: words[.plainText]
    }
  }

  /// Where nothing in the input named it.
  var encoding: TerminalText {
    let source = checked.document.source
    return source.isEncodingGuessed ? "\(literal: source.encoding.rawValue)" : ""
  }

  /// Commitments that can't be judged from this input.
  var open: TerminalText {
    let open = checked.verdicts.filter { $0.grade == .notAssessable }.map(\.commitment.rawValue)
    return TextPage.joined(open.map { "\(literal: $0)" }, by: ", ")
  }

  /// How many results each outcome has.
  var lints: [HTMLFields] {
    let outcomes: [Finding.Outcome] = [.notMet, .met, .notApplicable, .notChecked]
    return outcomes.map { outcome in
      [
        "name": .words(words[HTMLWord(outcome)]),
        "number": .number(checked.findings.count { $0.outcome == outcome }),
      ]
    }
  }

  /// How many clauses there are of each strength.
  var strengths: [HTMLFields] {
    Strength.allCases.map { strength in
      [
        "name": .words(words[HTMLWord(strength)]),
        "number": .number(checked.clauses.count { $0.strength == strength }),
      ]
    }
  }

  /// One a reason, however many lints share it.
  var notChecked: HTMLFields? {
    let reasons = checked.reasonsOfNotChecked
    guard !reasons.isEmpty else { return nil }
    return [
      "items": .list(
        reasons.map { reason, rules in
          [
            "reason": .prose(reason),
            "rules": .words(TextPage.joined(rules.map { "\(prose: $0)" as TerminalText }, by: ", ")),
          ]
        })
    ]
  }
}
