import TenderDocument
import TenderReport
import TenderRules

/// A notice of two lots, with clauses of every strength, award criteria and findings of every outcome.
enum RichSample {
  static var report: Report {
    Report(
      tool: SampleReport.tool, source: "notices/cleaning.xml", sha256: String(repeating: "9b74c989", count: 8),
      city: CityMatch(city: "nantes", certainty: .name),
      content: .checked(
        CheckedDocument(
          document: document, clauses: clauses, awardTables: awardTables, findings: findings,
          verdicts: verdicts)))
  }

  private static let source = SampleSource(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <notice>
      <title lang="FR">Nettoyage des écoles et des bâtiments municipaux</title>
      <lot id="1">
        <conditions>
          <P>Le titulaire s'engage à prévenir toute discrimination à l'embauche et pendant l'exécution du marché ; il en rend compte chaque année.</P>
          <P lang="DE">Der Auftragnehmer verpflichtet sich, jede Diskriminierung zu verhindern.</P>
          <P>Au moins 8 % des heures travaillées sont
             réservées à des personnes en insertion.</P>
          <P>La Ville encourage l'égalité entre les femmes et les hommes.</P>
        </conditions>
        <criterion weight="60">Prix</criterion><criterion weight="30">Valeur technique</criterion><criterion weight="10">Politique RSE de l'entreprise en matière de diversité</criterion>
        <staff>Le personnel doit être de nationalité française.</staff>
      </lot>
      <lot id="2"><reserved code="res-ws"/><conditions><P>Le titulaire s'engage à prévenir toute discrimination à l'embauche.</P></conditions></lot>
    </notice>

    """)

  private static var document: Document {
    var first = Award(lot: "1")
    first.winners = ["Propreté & Fils", "Les Ateliers"]
    first.winnerSizes = ["small", "unknown"]
    first.received = ["tenders": 4, "t-sme": 3]
    var document = source.document(.ted, notice)
    first.value = Award.Value(amount: 1234.5, currency: "EUR")
    document.awards = [first, Award(lot: "2")]
    return document
  }

  private static var notice: Notice {
    var buyer = Buyer(name: "Ville de Nantes")
    buyer.town = "Nantes"
    buyer.country = "FRA"
    buyer.nuts = "FRG01"
    buyer.nationalID = "21440109300015"
    buyer.legalType = "REGIONAL_AUTHORITY"
    var notice = Notice(kind: .contractNotice)
    notice.id = "2021/S 042-105432"
    notice.procedure = "2021/S 007-012345"
    notice.nature = "services"
    notice.title = "Nettoyage des écoles et des bâtiments municipaux"
    notice.languages = [LanguageCode(rawValue: "fr"), LanguageCode(rawValue: "de")]
    notice.published = "2021-03-01"
    notice.cpv = ["90911200", "90919300"]
    notice.legalBasis = "32014L0024"
    notice.buyer = buyer
    return notice
  }

  private static var clauses: [Clause] {
    [
      Clause(
        type: "anti-discrimination-clause", family: "anti-discrimination", stage: .performance, strength: .binding,
        commitments: [.b1, .b2], lot: "1", language: LanguageCode(rawValue: "fr"),
        evidence: [
          source.evidence(
            "s'engage à prévenir toute discrimination à l'embauche", rule: "anti-discrimination-clause/fr#3",
            path: "/notice/lot[1]/conditions[1]/P[1]"),
          source.evidence(
            "verpflichtet sich, jede Diskriminierung zu verhindern", rule: "anti-discrimination-clause/de#1",
            path: "/notice/lot[1]/conditions[1]/P[2]"),
        ]),
      Clause(
        type: "insertion-hours", family: "social-insertion", stage: .performance, strength: .binding,
        commitments: [.b2], lot: "1", language: LanguageCode(rawValue: "fr"),
        evidence: [
          source.evidence(
            "Au moins 8 % des heures travaillées sont\n         réservées à des personnes en insertion",
            rule: "insertion-hours/fr#1", path: "/notice/lot[1]/conditions[1]/P[3]")
        ], target: Target(value: 8, unit: "percent-of-hours")),
      Clause(
        type: "gender-equality-clause", family: "gender-equality", stage: .performance, strength: .aspirational,
        commitments: [.b1], lot: "1", language: LanguageCode(rawValue: "fr"),
        evidence: [
          source.evidence(
            "encourage l'égalité entre les femmes et les hommes", rule: "gender-equality-clause/fr#7",
            path: "/notice/lot[1]/conditions[1]/P[4]")
        ]),
      Clause(
        type: "diversity-criterion", family: "diversity-criterion", stage: .award, strength: .conditional,
        commitments: [.b1], lot: "1", language: LanguageCode(rawValue: "fr"),
        evidence: [
          source.evidence("diversité", rule: "diversity-criterion/fr#2", path: "/notice/lot[1]/criterion[3]")
        ]),
      Clause(
        type: "anti-discrimination-clause", family: "anti-discrimination", stage: .performance, strength: .binding,
        commitments: [.b1, .b2], lot: "2", language: LanguageCode(rawValue: "fr"),
        evidence: [
          source.evidence(
            "s'engage à prévenir toute discrimination à l'embauche", rule: "anti-discrimination-clause/fr#3",
            after: "res-ws", path: "/notice/lot[2]/conditions[1]/P[1]")
        ]),
      Clause(
        type: "reserved-sheltered-workshop", family: "reserved-contract", stage: .reserved, strength: .declared,
        commitments: [.b3], lot: "2", language: nil,
        evidence: [
          source.evidence("res-ws", rule: "reserved-sheltered-workshop/declared", path: "/notice/lot[2]/reserved[1]")
        ]),
    ]
  }

  private static var awardTables: [AwardTable] {
    func criterion(
      _ name: String, _ kind: AwardList.Kind, _ weight: Double?, share: Double?, parent: Int? = nil,
      family: String? = nil, raw: String
    ) -> AwardTable.Criterion {
      AwardTable.Criterion(
        name: name, parent: parent, kind: kind,
        weight: weight.map { AwardTable.Weight(raw: raw, value: $0, unit: .percent) }, share: share, family: family,
        place: source.place(name, after: "</conditions>", path: "/notice/lot[1]/criterion"))
    }
    var first = AwardTable(
      lot: "1", basis: .notice,
      criteria: [
        criterion("Prix", .price, 60, share: 60, raw: "60"),
        criterion("Valeur technique", .quality, 30, share: 30, raw: "30"),
        criterion("technique", .quality, 75, share: 22.5, parent: 1, raw: "75 %"),
        criterion("Valeur", .quality, 25, share: 7.5, parent: 1, raw: "25 %"),
        criterion(
          "Politique RSE de l'entreprise en matière de diversité", .quality, 10, share: 10,
          family: "diversity-criterion", raw: "10"),
      ], sum: 100, isNormalised: false, reason: nil)
    first.practices = [
      AwardPractice(
        id: "ten", name: "Nordhafen, at least", measure: .diversity, percent: 10, source: "Its guide for buyers",
        url: "https://nordhafen.example/guide", read: "2026-11-21"),
      AwardPractice(
        id: "twenty", name: "Südhafen, at least", measure: .social, percent: 20, source: "Its decree", url: nil,
        read: "2026-11-20"),
    ]
    let second = AwardTable(
      lot: "2", basis: .notice, criteria: [criterion("Prix", .price, nil, share: nil, raw: "")], sum: nil,
      isNormalised: false, reason: "not every criterion has a weight")
    return [first, second]
  }

  private static var findings: [Finding] {
    [
      Finding(
        rule: "L01", name: "nationality-requirement", family: "discriminatory-requirement", outcome: .notMet,
        severity: .error, message: "The text asks for staff of one nationality.",
        why: "Workers of every Member State must have access on equal terms; a language level can be asked for.",
        citations: [
          Finding.Citation(
            text: "Treaty on the Functioning of the European Union, Article 45",
            url: "https://eur-lex.europa.eu/eli/treaty/tfeu_2016/art_45/oj"),
          Finding.Citation(text: "Directive 2014/24/EU, Article 18(1)"),
        ], lot: "1", place: source.place("de nationalité française", path: "/notice/lot[1]/staff[1]"),
        quote: "de nationalité française",
        suggestion: Finding.Suggestion(
          model: "language-level", language: "fr",
          text: """
            Langue de travail

            Le titulaire s'engage à ce que le personnel en contact avec le public justifie du niveau B2 en français :
            - par un diplôme ;
            - ou par tout autre moyen.

            1. Nul n'est tenu de l'avoir pour langue maternelle.
            """),
        fingerprint: "8f14e45fceea167a"),
      Finding(
        rule: "L09", name: "general-csr-policy", outcome: .notMet, severity: .warning,
        message: "The criterion scores the bidder's general policy, not the way this contract is carried out.",
        why: "A criterion must be linked to the subject matter of the contract.",
        citations: [Finding.Citation(text: "Directive 2014/24/EU, recital 97")], lot: "1",
        place: source.place("Politique RSE de l'entreprise", path: "/notice/lot[1]/criterion[3]"),
        quote: "Politique RSE de l'entreprise", fingerprint: "c9f0f895fb98ab91"),
      Finding(
        rule: "L22", name: "no-flow-down", outcome: .notMet, severity: .info,
        message: "No duty to pass the clauses on to subcontractors was found.",
        why: "A clause binds a subcontractor only if the contract says so.",
        advice: "Put it into the conditions of the contract.", lot: "2",
        searched: ["performance conditions", "subcontracting"], fingerprint: "45c48cce2e2d7fbd"),
      Finding(
        rule: "L15", name: "reserved-no-reference", outcome: .met, severity: .warning,
        message: "The reservation names its legal basis.", why: "", lot: "2", fingerprint: "d3d9446802a44259"),
      Finding(
        rule: "L26", name: "se-antidiscrimination", outcome: .notApplicable, severity: .warning,
        message: "The buyer is not Swedish.", why: "", fingerprint: "6512bd43d9caa6e0"),
      Finding(
        rule: "L21", name: "disproportionate-penalty", outcome: .notChecked, severity: .warning,
        message: "the penalties stand in the tender documents", why: "", fingerprint: "c20ad4d76fe97759"),
    ]
  }

  private static var verdicts: [Verdict] {
    [
      Verdict(
        commitment: .b1, grade: .fully,
        because: "A binding clause against discrimination stands in every lot, and a criterion scores diversity.",
        evidence: [0, 3, 4], missing: []),
      Verdict(
        commitment: .b2, grade: .partly, because: "The contractor is bound, but nothing checks or sanctions it.",
        evidence: [0, 1, 4], missing: ["a duty to report with indicators", "a penalty", "a duty on subcontractors"]),
      Verdict(
        commitment: .b3, grade: .notAssessable,
        because: "Lot 2 is reserved for sheltered workshops; lot 1 leaves its selection criteria to other documents.",
        evidence: [5], missing: [], obstacle: "lot 1 leaves its selection criteria to other documents"),
    ]
  }
}
