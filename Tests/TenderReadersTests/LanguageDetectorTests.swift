import TenderDocument
import Testing

@testable import TenderReaders

@Suite struct LanguageDetectorTests {
  let detector = LanguageDetector()

  @Test(arguments: [
    ("en", "The supplier must pay at least the living wage to everyone who works on the contract."),
    ("fr", "Le titulaire réserve cinq pour cent des heures travaillées à des personnes éloignées de l'emploi."),
    ("de", "Die Auftragnehmerin verpflichtet sich, ihren Beschäftigten das vorgeschriebene Entgelt zu zahlen."),
    ("nl", "De opdrachtnemer ziet erop toe dat zijn personeel en onderaannemers niet discrimineren."),
    ("sv", "Leverantören ska se till att ingen som arbetar i uppdraget missgynnas på grund av ålder."),
    ("da", "Leverandøren skal sikre, at medarbejderne er ansat på vilkår, som ikke er ringere end de almindelige."),
    ("no", "Leverandøren skal sørge for at ansatte som arbeider på oppdraget, har lønn i samsvar med tariffavtalen."),
    ("fi", "Toimittajan on työllistettävä sopimuskauden aikana vähintään yksi pitkäaikaistyötön henkilö."),
    ("es", "La empresa adjudicataria garantizará la igualdad entre mujeres y hombres en la ejecución del contrato."),
    ("ca", "L'empresa adjudicatària ha de garantir la igualtat entre dones i homes durant l'execució del contracte."),
    ("gl", "A empresa adxudicataria garantirá a igualdade entre mulleres e homes durante a execución do contrato."),
    ("it", "L'appaltatore destina all'occupazione femminile almeno il trenta per cento delle assunzioni."),
    ("pt", "O adjudicatário deve garantir que não há discriminação dos trabalhadores durante a execução do contrato."),
    ("ro", "Contractantul asigură egalitatea de șanse pentru toți angajații pe durata executării contractului."),
    ("pl", "Wykonawca zatrudni na podstawie umowy o pracę osoby, które wykonują czynności w ramach zamówienia."),
    ("cs", "Dodavatel zajistí důstojné pracovní podmínky pro všechny osoby, které se na plnění zakázky podílejí."),
    ("sk", "Dodávateľ zabezpečí rovnaké zaobchádzanie so všetkými osobami, ktoré sa podieľajú na plnení zmluvy."),
    ("sl", "Izvajalec zagotovi enako obravnavo vseh oseb, ki sodelujejo pri izvedbi javnega naročila."),
    ("hr", "Izvođač osigurava jednako postupanje prema svim osobama koje sudjeluju u izvršenju ugovora."),
    ("hu", "A nyertes ajánlattevő köteles az egyenlő bánásmód elvét a szerződés teljesítése során érvényesíteni."),
    ("bg", "Изпълнителят осигурява равни възможности на всички лица, които участват в изпълнението на договора."),
    ("el", "Ο ανάδοχος δεν κάνει διακρίσεις λόγω φύλου ή ηλικίας κατά την εκτέλεση της σύμβασης."),
    ("lv", "Izpildītājs nodrošina vienlīdzīgu attieksmi pret visām personām, kas piedalās līguma izpildē."),
    ("lt", "Tiekėjas užtikrina vienodas sąlygas visiems asmenims, kurie dalyvauja vykdant sutartį."),
    ("et", "Pakkuja tagab, et lepingu täitmisel ei diskrimineerita kedagi vanuse ega soo tõttu."),
    ("eu", "Enpresa kontratistak emakumeen eta gizonen arteko berdintasuna bermatuko du kontratua gauzatzean."),
    ("ga", "Ní mór don chonraitheoir a chinntiú nach ndéantar idirdhealú ar aon duine i rith an chonartha."),
  ])
  func knowsALanguage(_ code: String, _ text: String) {
    #expect(detector.language(of: Array(text.utf8))?.rawValue == code)
  }

  @Test func doesNotCareForCase() {
    #expect(detector.language(of: Array("ΟΡΟΙ ΓΙΑ ΤΗΝ ΕΚΤΕΛΕΣΗ ΤΗΣ ΣΥΜΒΑΣΗΣ".utf8))?.rawValue == "el")
    #expect(detector.language(of: Array("FÖR ATT UTFÖRA UPPDRAGET SKA LEVERANTÖREN OCKSÅ".utf8))?.rawValue == "sv")
  }

  @Test(arguments: ["", "Menuiserie", "Lot 3", "12 345,67 €", "III.2.2)"])
  func doesNotGuessAtAWordOrTwo(_ text: String) {
    #expect(detector.language(of: Array(text.utf8)) == nil)
    #expect(languages(of: [text]) == [nil])
  }

  @Test func givesShortParagraphsTheLanguageOfTheText() {
    #expect(
      languages(of: [
        "Menuiserie", "Le titulaire remet chaque mois un état des heures réalisées par les personnes en insertion.",
        "Lot 3", "Paris",
      ]) == ["fr", "fr", "fr", "fr"])
  }

  @Test func keepsTheParagraphsOfTwoLanguagesApart() {
    let french = "Le titulaire remet chaque mois un état des heures réalisées pour la commune dans le cadre du marché."
    let dutch = "De opdrachtnemer bezorgt elke maand een overzicht van de uren die voor de gemeente zijn gewerkt."
    let text = [french, french, "Bruxelles", french, french, dutch, dutch, "Brussel", dutch, dutch]
    #expect(languages(of: text) == ["fr", "fr", "fr", "fr", "fr", "nl", "nl", "nl", "nl", "nl"])
  }

  @Test func saysTheSameTwice() {
    let text = ["Tervezés", "Plan", "Die Planung", "The plan of the works", "Le plan"]
    #expect(languages(of: text) == languages(of: text))
  }

  private func languages(of paragraphs: [String]) -> [String?] {
    var bytes: [UInt8] = []
    let ranges = paragraphs.map { paragraph in
      let start = bytes.count
      bytes += paragraph.utf8
      bytes.append(0x0A)
      return start..<bytes.count - 1
    }
    return detector.languages(of: ranges, in: bytes).map { $0?.rawValue }
  }
}
