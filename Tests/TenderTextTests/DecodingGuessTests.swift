import Testing

@testable import TenderText

@Suite struct DecodingGuessTests {
  /// A clause a language, with all code pages that have its letters.
  static let clauses: [(text: String, encodings: [TextEncoding])] = [
    (
      "Le titulaire s’engage à lutter contre les discriminations à l’embauche et à réserver 5 % des heures à l’insertion.",
      [.windows1252]
    ),
    (
      "Die Auftragnehmerin verpflichtet sich, für gleiche Arbeit gleiches Entgelt zu zahlen und Benachteiligungen während der Ausführung zu verhüten.",
      [.windows1252, .iso8859_15]
    ),
    (
      "Leverantören får inte missgynna någon på grund av kön, etnisk tillhörighet eller ålder och ska redovisa sina åtgärder.",
      [.windows1252, .iso8859_15]
    ),
    (
      "Leverandøren må ikke forskelsbehandle ansøgere på grund af køn, alder eller etnisk oprindelse under kontraktens udførelse.",
      [.windows1252, .iso8859_15]
    ),
    (
      "Toimittajan on työllistettävä sopimuskauden aikana vähintään yksi pitkäaikaistyötön henkilö.",
      [.windows1252, .iso8859_15]
    ),
    (
      "La empresa garantizará la igualdad de género y la no discriminación en la ejecución, según el artículo señalado.",
      [.windows1252, .iso8859_15]
    ),
    (
      "A entidade adjudicante promoverá a inclusão e a não discriminação na execução das prestações.",
      [.windows1252, .iso8859_15]
    ),
    (
      "L’appaltatore dovrà assumere persone svantaggiate; la parità di genere è verificata ogni anno, così come la qualità.",
      [.windows1252]
    ),
    (
      "Wykonawca zatrudni osoby bezrobotne na podstawie umowy o pracę i zapewni równe traktowanie ze względu na płeć, wiek oraz pochodzenie.",
      [.windows1250, .iso8859_2]
    ),
    (
      "Dodavatel zajistí důstojné pracovní podmínky a rovné zacházení se všemi zaměstnanci při plnění veřejné zakázky.",
      [.windows1250, .iso8859_2]
    ),
    (
      "Dodávateľ zabezpečí rovnaké zaobchádzanie so všetkými zamestnancami a umožní účasť ľudí so zdravotným postihnutím.",
      [.windows1250, .iso8859_2]
    ),
    (
      "A nyertes ajánlattevő köteles az egyenlő bánásmód elvét érvényesíteni és hátrányos helyzetű munkavállalókat foglalkoztatni.",
      [.windows1250, .iso8859_2]
    ),
    (
      "Изпълнителят осигурява равни възможности и не допуска дискриминация при изпълнението на договора.",
      [.windows1251, .iso8859_5]
    ),
    (
      "Ο ανάδοχος δεν κάνει διακρίσεις λόγω φύλου, ηλικίας ή καταγωγής κατά την εκτέλεση της σύμβασης.",
      [.windows1253, .iso8859_7]
    ),
    (
      "Izpildītājs nodrošina vienlīdzīgu attieksmi pret visiem darbiniekiem un pieņem darbā personas ar invaliditāti.",
      [.windows1257, .iso8859_13]
    ),
    (
      "Tiekėjas užtikrina lygias galimybes ir nediskriminuoja darbuotojų dėl lyties, amžiaus ar kilmės.",
      [.windows1257, .iso8859_13]
    ),
  ]

  @Test(arguments: clauses.flatMap { clause in clause.encodings.map { (clause.text, $0) } })
  func findsTheLettersAgain(_ text: String, _ encoding: TextEncoding) throws {
    let source = try TextDecoder.decode(try #require(Self.encode(text, as: encoding)))
    #expect(String(decoding: source.utf8, as: UTF8.self) == text)
    #expect(source.isEncodingGuessed)
  }

  @Test func takesWindows1252WhereNothingTells() throws {
    // An apostrophe and a dash stand at the same place in every Windows page.
    let source = try TextDecoder.decode(
      Array("Contractor".utf8) + [0x92] + Array("s duties ".utf8) + [0x96] + Array(" lot 1".utf8))
    #expect(source.encoding == .windows1252)
    #expect(String(decoding: source.utf8, as: UTF8.self) == "Contractor’s duties – lot 1")
  }

  @Test func keepsPositionsOfTheSource() throws {
    let bytes = try #require(Self.encode("Prüfung:\nGleichstellung während der Ausführung", as: .windows1252))
    let source = try TextDecoder.decode(bytes)
    let start = try #require(String(decoding: source.utf8, as: UTF8.self).utf8.firstRange(of: "Ausführung".utf8))
    let text = String(decoding: source.utf8, as: UTF8.self)
    let offset = text.utf8.distance(from: text.startIndex, to: start.lowerBound)
    let place = SourceLocator(source).locate(offset..<offset + "Ausführung".utf8.count)
    #expect(place == SourceRange(line: 2, column: 28, endLine: 2, endColumn: 38, offset: 36, length: 10))
  }

  private static func encode(_ text: String, as encoding: TextEncoding) -> [UInt8]? {
    guard let page = CodePage(encoding) else { return nil }
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for byte in UInt8.min...UInt8.max {
      if let scalar = page[byte] { bytes[scalar] = byte }
    }
    let encoded = text.unicodeScalars.compactMap { bytes[$0] }
    return encoded.count == text.unicodeScalars.count ? encoded : nil
  }
}
