import Testing

@testable import TenderScore

/// No column can hold a person's origin, religion, nationality, health or union membership.
@Suite struct PrivateDataTests {
  /// A column name for each of the five in each of the sixteen languages.
  static let columns: [(String, [String])] = [
    (
      "ethnicity",
      [
        "Ethnicity", "Origine ethnique", "ethnische Herkunft", "etnische afkomst", "etnisk bakgrund",
        "etnisk oprindelse",
        "etnisk opprinnelse", "etninen alkuperä", "origen étnico", "origen ètnic", "origine etnica", "origem étnica",
        "εθνοτική καταγωγή",
        "etniskā izcelsme", "pochodzenie etniczne", "etnický původ",
      ]
    ),
    (
      "religion",
      [
        "Religion", "religion du gérant", "Religionszugehörigkeit", "geloofsovertuiging", "religionstillhörighet",
        "religiøs tro",
        "livssyn", "uskontokunta", "religión", "religió", "religione", "religião", "θρησκεία", "reliģija", "wyznanie",
        "náboženství",
      ]
    ),
    (
      "nationality",
      [
        "Nationality", "nationalité", "Staatsangehörigkeit", "nationaliteit eigenaar", "medborgarskap",
        "statsborgerskab",
        "statsborgerskap", "kansalaisuus", "nacionalidad", "nacionalitat", "cittadinanza", "nacionalidade", "ιθαγένεια",
        "pilsonība",
        "obywatelstwo", "státní příslušnost",
      ]
    ),
    (
      "health",
      [
        "Health status", "état de santé", "Gesundheitszustand", "gezondheidstoestand", "hälsotillstånd",
        "helbredstilstand",
        "helsetilstand", "terveydentila", "estado de salud", "estat de salut", "stato di salute", "estado de saúde",
        "κατάσταση υγείας",
        "veselības stāvoklis", "stan zdrowia", "zdravotní stav",
      ]
    ),
    (
      "union",
      [
        "Trade union membership", "appartenance syndicale", "Gewerkschaftsmitglied", "vakbondslid", "fackmedlem",
        "fagforeningsmedlem", "fagorganisert", "ammattiliiton jäsenyys", "afiliación sindical", "afiliació sindical",
        "iscrizione al sindacato", "filiação sindical", "μέλος συνδικάτου", "arodbiedrības biedrs",
        "przynależność związkowa",
        "členství v odborech",
      ]
    ),
  ]

  @Test(arguments: columns)
  func refusesAColumnByItsName(attribute: String, names: [String]) throws {
    let rules = try ScoreSamples.rules()
    #expect(names.count == 16)
    for name in names {
      #expect(rules.privateData.attribute(ofColumn: name)?.id == attribute, "\(name)")
      #expect(
        rules.privateData.attribute(ofColumn: "owner_\(name.uppercased())_2024") != nil || name.hasPrefix("Religi"),
        "\(name)")
    }
    #expect(rules.privateData.languages.count == 16)
  }

  @Test(arguments: [
    "ownerEthnicity", "Religion des Inhabers", "race/ethnicity", "BAME", "Nationality of UBO", "owner_nationality",
    "origin", "Herkunft",
    "health", "Santé", "disability", "women-owned", "sexual orientation", "union member (y/n)", "Migrationshintergrund",
    "gender of owner",
    "political opinion", "place of birth",
  ])
  func refusesSynonyms(name: String) throws {
    #expect(try ScoreSamples.rules().privateData.attribute(ofColumn: name) != nil)
  }

  @Test(arguments: [
    "health services", "health and safety certificate", "Gesundheit und Pflege", "country of registration",
    "country of origin",
    "Herkunftsland", "European Union", "credit union", "company nationality", "nationalité de l'entreprise",
    "syndicat mixte",
    "supplier country", "gender equality plan", "parità di genere", "Gesundheitsamt", "origin of goods",
    "land van herkomst", "trace",
    "racecourse", "Gläubiger", "ordre", "Confidence", "country", "Land", "pays", "Größe", "category",
    "disability certificate",
    "collegio sindacale", "nemocnice",
  ])
  func keepsFalseFriends(name: String) throws {
    #expect(try ScoreSamples.rules().privateData.attribute(ofColumn: name) == nil)
  }

  @Test(arguments: [
    ["muslim", "catholic"], ["Katholisch", "evangelisch"], ["musulman", "juif"], ["White British", "Black African"],
    ["union member", "not a union member"], ["schwerbehindert", "schwanger"], ["católico", "musulmán"],
    ["третий", "islam", "sikh"],
  ])
  func refusesAColumnByItsCells(values: [String]) throws {
    let rows = values.map { "A;1;\($0)\n" }.joined()
    #expect(throws: ScoreFault.self) { try ReadPurchases("supplier;amount;group\n" + rows) }
  }

  @Test func oneValueInATenthOfTheCellsIsEnough() throws {
    let mostly = String(repeating: "A;1;none of these\n", count: 30)
    #expect(throws: Never.self) { try ReadPurchases("supplier;amount;contact\n" + mostly + "B;1;Christian\n") }
    let often = mostly + String(repeating: "B;1;Christian\n", count: 4)
    #expect(throws: ScoreFault.self) { try ReadPurchases("supplier;amount;contact\n" + often) }
  }

  @Test func certificatesAndMeasuresAreLookedInto() throws {
    for column in ["certificates", "measures", "legal_form", "size"] {
      #expect(throws: ScoreFault.self) { try ReadPurchases("supplier;amount;\(column)\nA;1;black owned\nB;2;muslim\n") }
    }
  }

  @Test func suppliersAndThingsBoughtAreNot() throws {
    let text = """
      supplier;amount;category;buyer;description
      Catholic;1;Religion;Gesundheitsamt;muslim
      Muslim;2;health;Amt;catholic
      Gesundheitsamt;3;disability;Amt;HIV positive

      """
    #expect(try ReadPurchases(text).reader.rows.used == 3)
  }

  @Test func saysWhyAndWhatToDoButNoCell() throws {
    let fault = #expect(throws: ScoreFault.self) {
      try ReadPurchases("supplier;amount;group\nA;1;muslim\nB;1;hindu\n")
    }
    #expect(fault?.kind == .privateData)
    #expect(fault?.message.contains("religion") == true && fault?.message.contains("GDPR Art. 9(1)") == true)
    #expect(fault?.message.contains("hindu") == false && fault?.message.contains("muslim") == false)
    #expect(fault?.hint?.contains("remove the column") == true)
    #expect(fault?.cell == 3)
  }

  @Test func namesOfNaturalPersonsAreNotShown() throws {
    let read = try ReadPurchases(
      "supplier;supplier_id;amount;legal_form\nAnna Ek;SE1;5;enskild firma\nBo AB;SE2;4;AB\n")
    #expect(read.base.suppliers.map(\.name) == ["natural person 1", "Bo AB"])
    #expect(read.base.suppliers[0].identifier == nil)
  }
}
