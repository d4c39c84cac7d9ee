import TenderDocument
import Testing

@testable import TenderRules

/// Award criteria below headings that no vocabulary has.
struct UnknownAwardSectionTests {
  /// A section in which each line is a field; the first is its heading.
  private func document(_ lines: String) throws -> Document {
    var parts = TestDocument()
    for (index, line) in lines.split(separator: "\n").enumerated() {
      parts.add(String(line), language: nil, part: index == 0 ? .heading : .text)
    }
    var document = parts.document
    let path = document.fields[0].path
    for index in document.fields.indices { document.fields[index].path = path }
    return document
  }

  private func check(_ document: Document) throws -> CheckedDocument {
    let rules = try ExampleTests.rules.get()
    var checker = Checker(rules: rules, policy: try #require(rules.policies.first))
    return checker.check(document)
  }

  @Test(arguments: [
    "What counts\nCriterion          Weight\nCost               60%\nMethod             25%\nTraining           15%",
    "Was zählt\n| Nr. | Kriterium | Gewichtung |\n| 1 | Preis | 60 % |\n| 2 | Konzept | 25 % |\n| 3 | Lehrstellen | 15 % |",
    "Ce qui compte\nCritère           Points\nPrix              600\nMéthode           250\nFormation         150\nTotal            1000",
    "Τι μετράει\nΑ/Α   Κριτήριο          Βαρύτητα\n1     Τιμή               60%\n2     Μέθοδος            25%\n3     Κατάρτιση          15%",
    "Ons lijstje\nOnderdeel          Weging\nPrijs              60 %\nAanpak             25 %\nLeerplekken        15 %",
    "Choosing between bids\nBids are compared on cost (60 per cent), on the method (25 per cent) and on training (15 per cent).",
    "Pravidla hodnocení\nCena má váhu 60 %, metoda má váhu 25 % a školení má váhu 15 %.",
    "3. Criterios\nPrecio por hora: 60 puntos\nMétodo: 25 puntos\nFormación: 15 puntos",
    "Så väljer vi\nPris          60 %\nMetod         25 %\nPraktikplatser          15 %",
    "Hur anbuden jämförs\nPris: 60 %\nMetod: 25 %\nPraktikplatser: 15 %",
    "Tabell 1. Tildeling\nPris           60 %\nMetode         25 %\nLærlinger      15 %",
    "Le choix\nParmi les critères que la loi permet, la commune retient ceux du tableau.\nPrix          60 points\n"
      + "Méthode       25 points\nFormation     15 points",
    "Vårt val\nOmråde 1 och 2\n+----+-------------+-------+\n| Nr | Kriterium   | Poäng |\n+----+-------------+-------+\n"
      + "| U1 | Pris        |   600 |\n| U2 | Metod       |   250 |\n| U3 | Praktik     |   150 |\n|    | Högsta poäng|  1000 |",
  ])
  func readsTheList(_ lines: String) throws {
    let checked = try check(try document(lines))
    #expect(checked.awardTables.map { $0.criteria.compactMap(\.share) } == [[60, 25, 15]])
    #expect(checked.document.fields.dropFirst().allSatisfy { $0.role == .awardCriterion })
  }

  @Test func takesWhatLeadsToTheTableWithIt() throws {
    let checked = try check(
      try document(
        """
        Ripartizione
        La commissione ha 100 punti, di cui 70 per l'offerta tecnica e 30 per l'offerta economica. I 70 punti sono ripartiti così:
        Criterio                  Punti
        Piano di lavoro              45
        Gruppo di lavoro             25
        Il ribasso oltre il 10 per cento è verificato dalla stazione appaltante prima della firma.
        """))
    #expect(checked.awardTables.map { $0.criteria.compactMap(\.share) } == [[70, 30, 45, 25]])
    #expect(checked.document.fields.last?.role == .other)
  }

  @Test(arguments: [
    "Päätöksen perusteet\nTarjousten vertailussa käytetään seuraavia painoarvoja:\n- Hinta, painoarvo 60 %\n- Menetelmä, painoarvo 25 %\n- Koulutus, painoarvo 15 %",
    "Grundlag\nTilbuddene sammenlignes efter disse forhold:\n- Pris 60 %\n- Metode 25 %\n- Oplæring 15 %",
    "Kā izraugās\nPiedāvājumus vērtē šādi:\n- Cena – 60 punkti\n- Metode – 25 punkti\n- Apmācība – 15 punkti",
  ])
  func readsTheListThatAParagraphAnnounces(_ lines: String) throws {
    let checked = try check(try document(lines))
    #expect(checked.awardTables.map { $0.criteria.compactMap(\.share) } == [[60, 25, 15]])
  }

  @Test func readsNoListOfPaymentsThatAParagraphAnnounces() throws {
    let checked = try check(
      try document(
        "Money\nOnce the offers are compared, payment is made in parts:\nPrice, first part 30 %\nSecond part 40 %\nRest 30 %"
      ))
    #expect(checked.awardTables.allSatisfy { $0.criteria.isEmpty })
  }

  @Test func readsASentenceThatJudgesOffers() throws {
    let checked = try check(
      try document(
        """
        Clàusula 10
        Les ofertes es puntuen així: fins a 60 punts el preu, fins a 25 punts el mètode i fins a 15 punts la formació.
        El contracte dura dos anys.
        """))
    #expect(checked.awardTables.map { $0.criteria.compactMap(\.share) } == [[60, 25, 15]])
    #expect(checked.document.fields.map(\.role) == [.other, .awardCriterion, .other])
  }

  @Test func readsATableWhosePriceStandsBeforeIt() throws {
    let checked = try check(
      try document(
        """
        Onze keuze
        In totaal zijn 100 punten te verdienen: 30 voor de prijs en 70 voor de kwaliteit. De 70 punten zijn zo verdeeld:
        Onderdeel                 Punten
        Aanpak                        45
        Leerplekken                   25
        """))
    #expect(checked.awardTables.map { $0.criteria.compactMap(\.share) } == [[30, 70, 45, 25]])
  }

  @Test(arguments: [
    "Payment\nStage              Percentage\nStart              30%\nMiddle             30%\nEnd                40%",
    "Payment\nPart of the price  Share\nOn signing         30%\nHalf way           30%\nHanding over       40%",
    "Staff\nRole               Hours\nSupervisor         60\nCleaner            25\nCover              15\nTotal             100",
    "Vertragsstrafen\nVerstoß            Punkte\nVerspätung         60\nFalschmeldung      25\nUnordnung          15",
    "Mengen\nPosition           Menge\nStühle             60\nTische             25\nBänke              15\nSumme             100",
    "Price list\nItem               Price\nChairs             60\nTables             25\nBenches            15",
    "Load\nItem               Weight\nChairs             60 kg\nTables             25 kg\nBenches            15 kg",
    "Penalties\nCriterion          Deduction\nDelay              60\nFalse report       25\nLitter             15",
    "Checks\nCriterion          Weight\nDelay              60%\nFalse report       25%",
    "Notes\n30 % of the price is paid on signing and 70 % at the end.",
    "Payment\nOffers name the price; 30 % of it is paid when the work is marked out, 40 % half way and 30 % at the end.",
    "Price revision\nThe price follows indices fixed when the contract is awarded.\nPrice of energy 20 %\nWages 50 %\nRest 30 %",
    "Index table (the criteria for indexation)\nPrice of energy 20 %\nWages 50 %\nRest 30 %",
    "Money\nThe contract is awarded for three years.\nPrice, first part 30 %\nSecond part 40 %\nRest 30 %",
    "Stage two: award\nThe contract is signed after that.\nPrice on signature: 30 %\nPrice on delivery: 30 %\nPrice on acceptance: 40 %",
    "Award\nPayment in three parts\nPrice, first part 30 %\nSecond part 40 %\nRest 30 %",
    "Opening of tenders\nTenders are opened by 60 % of the board, in 25 % of the time.",
  ])
  func readsNoOtherTable(_ lines: String) throws {
    let checked = try check(try document(lines))
    #expect(checked.awardTables.allSatisfy { $0.criteria.isEmpty })
    #expect(checked.document.fields.allSatisfy { $0.role == .other })
  }

  @Test func readsThePartsBelowTheNameOfACriterion() throws {
    var parts = TestDocument()
    parts.add("How we award", role: .awardCriterion, part: .heading)
    parts.add("Technical offer: 70 points", role: .awardCriterion)
    parts.add("Price: 30 points", role: .awardCriterion)
    parts.add("TECHNICAL OFFER", part: .heading)
    parts.add("Shifts – 45 points", part: .text)
    parts.add("Trainees – 25 points", part: .text)
    parts.add("PRICE", part: .heading)
    parts.add("It is reviewed by 2 points a year.", part: .text)
    let checked = try check(parts.document)
    #expect(checked.awardTables.map { $0.criteria.map(\.share) } == [[70, 30, 45, 25]])
    #expect(checked.document.fields.suffix(2).allSatisfy { $0.role == .other })
  }

  @Test func leavesATextAloneThatStatesItsWeights() throws {
    var own = TestDocument()
    own.add("Price 50 %\nQuality 50 %", role: .awardCriterion)
    own.add("Criterion          Weight\nCost               60%\nMethod             40%")
    let checked = try check(own.document)
    #expect(checked.awardTables.map { $0.criteria.compactMap(\.share) } == [[50, 50]])
    #expect(checked.document.fields.last?.role == .other)
  }

  @Test func leavesNoticesAlone() throws {
    var notice = TestDocument("Criterion          Weight\nCost               60%\nMethod             40%")
    notice.kind = .contractNotice
    #expect(try check(notice.document).awardTables.isEmpty)
  }
}
