import Testing

@testable import TenderRules

@Suite("Section numbers in running text")
struct SectionLabelTests {
  @Test(
    "names the sections that a sentence cites",
    arguments: [
      ("Terms 4.1 to 4.4 bind every subcontractor", ["4.1", "4.2", "4.3", "4.4"]),
      ("les obligations des articles 5.2, 5.4 et 6.1", ["5.2", "5.4", "6.1"]),
      ("4.10 Terms equal to 4.1–4.3 apply", ["4.1", "4.2", "4.3"]),
      ("evidence for KPI 3 and KPI-4", ["KPI3", "KPI4"]),
      ("a serious breach of B1 or B2.4", ["B1", "B2.4"]),
      ("Leverantören ska visa hur G.3 har uppfyllts; IV.1 och A.4.1 också", ["G3", "roman4.1", "A4.1"]),
      ("ein Verstoß gegen Nummer 7", ["7"]), ("Verstoß gegen B 4 oder B 8 Satz 2", ["B4", "B8"]),
      ("παραβίαση του Δ.3 ή του Δ.4", ["Δ3", "Δ4"]), ("portant sur les points V.3 ou V.6", ["roman5.3", "roman5.6"]),
      ("die Pflichten aus § 7 und Ziffer 3.2", ["7", "3.2"]),
      ("| heure due (article 6.1) | 40 € |", ["6.1"]),
      ("Kravene i §§ 11-13 gentages", ["11", "12", "13"]), ("the clauses 3, 5 and 8 bind every tier", ["3", "5", "8"]),
      ("As cláusulas 3.ª, 5.ª e 9.ª são reproduzidas", ["3", "5", "9"]), ("povinnosti z čl. 4 a 5", ["4", "5"]),
      ("what clause 5 asks of 12 workers", ["5"]), ("παράβαση του άρθρου 5ο", ["5"]), ("l'article 12bis", ["12"]),
      ("porušení povinností dle čl. III a IV.", ["roman3", "roman4"]), ("las cláusulas primera y segunda", ["1", "2"]),
      ("breach of V 3 or V.3", ["roman5.3", "roman5.3"]),
      ("porušení povinností dle čl. IV odst. 2", ["roman4"]), ("postanowień rozdziału III", ["roman3"]),
      ("lo previsto en la cláusula decimosexta y en la cláusula séptima", ["16", "7"]),
      ("nos termos da cláusula décima segunda", ["12"]),
    ])
  func citesSections(_ text: String, _ expected: [String]) {
    #expect(SectionLabelReader(text).cited.filter(\.isSure).map(name) == expected)
  }

  @Test(
    "takes no quantity, date or law for a section",
    arguments: [
      "£3.50 a meal, 7.5 % of hours, 12,5 km", "articles L. 2113-12 et R. 2123-1", "30 jours, 1/2000 du montant",
      "250 places",
      "Lot 2", "CE 417580", "il punto non è chiaro", "cada plaza para desempleados", "un riesgo para terceros",
      "art. VX", "Załącznik nr 1a", "I 2026 ska X leverera",
      "Schedules 6 and 7 to the Act",
      "section 149 of the Equality Act",
    ])
  func citesNoQuantity(_ text: String) {
    #expect(SectionLabelReader(text).cited.filter(\.isSure).isEmpty)
  }

  @Test(
    "tells the number that a text begins with",
    arguments: [
      ("5.2 Non-discrimination. As in 4.1", "5.2"), ("Art. 5.1. Insertion", "5.1"),
      ("| KPI 3 | Inclusion plan", "KPI3"),
      ("ARTICLE 7 – PÉNALITÉS", "7"), ("B1.1 The Contractor", "B1.1"), ("B 4   Tariftreue", "B4"),
      ("IV. Sociální podmínky", "roman4"), ("Článek III", "roman3"), ("CLÁUSULA DÉCIMA.- Penalidades", "10"),
      ("Artículo 12 bis. Igualdad", "12"), ("Άρθρο 5ο Προσωπικό", "5"), ("III.4 Igualdade", "roman3.4"),
      ("Δ.4 Προσωπικό", "Δ4"), ("- 6.4 Alternance", "6.4"),
    ])
  func tellsOwnNumber(_ text: String, _ expected: String) {
    #expect(SectionLabelReader(text).own.map(name) == expected)
  }

  @Test("joins numbers by a hyphen only where the sections of a document do so")
  func joinsByHyphen() {
    let text = "5-1 Les articles 4-4 et 4-8"
    #expect(SectionLabelReader(text, joints: [".", "-"]).cited.map(name) == ["4.4", "4.8"])
    #expect(SectionLabelReader(text, joints: [".", "-"]).own.map(name) == "5.1")
    #expect(SectionLabelReader(text).own == nil)
  }

  @Test("has no own number where words come first", arguments: ["In 4.1 to 4.4", "The 5.2 report", "No number"])
  func hasNoOwnNumber(_ text: String) {
    #expect(SectionLabelReader(text).own == nil)
  }

  private func name(_ label: SectionLabel) -> String {
    label.code + label.numbers.map(String.init).joined(separator: ".")
  }
}
