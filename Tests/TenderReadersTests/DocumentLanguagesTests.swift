import TenderDocument
import TenderText
import Testing

@testable import TenderReaders

/// Markup that does not say what language its text is in.
@Suite struct DocumentLanguagesTests {
  private func read(_ xml: String, language: String? = nil) throws -> Document {
    try ReaderCatalog(headings: SectionHeadings()).read(
      SourceText(xml), hints: .init(language: language.map(LanguageCode.init(rawValue:))))
  }

  private static let spanish = "El contratista garantizará la igualdad entre las mujeres y los hombres de la plantilla."
  private static let dutch = "De opdrachtnemer zorgt ervoor dat niemand van het personeel wordt gediscrimineerd."

  /// One that names no language, unless `content` does.
  private static func notice(_ content: String) -> String {
    """
    <ContractNotice xmlns="urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2"
      xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
      xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">\(content)</ContractNotice>
    """
  }

  @Test func tellsTheLanguageOfEachBlockByItsWords() throws {
    let document = try read(
      "<feed><id>19931142</id><p>\(Self.spanish)</p><sum>1200.50</sum><p>\(Self.dutch)</p></feed>")
    let languages = Dictionary(
      uniqueKeysWithValues: document.fields.map { (document.string($0.range), $0.language?.rawValue) })
    #expect(languages[Self.spanish] == "es" && languages[Self.dutch] == "nl")
    #expect(document.fields.allSatisfy { $0.language != nil })
    #expect(document.notice.languages.map(\.rawValue) == ["es", "nl"])
  }

  @Test func believesWhatIsDeclared() throws {
    let declared = try read("<feed><p xml:lang='fr'>\(Self.spanish)</p><p>\(Self.dutch)</p></feed>")
    #expect(declared.fields.map(\.language?.rawValue) == ["fr", "nl"])
    #expect(declared.notice.languages.map(\.rawValue) == ["fr", "nl"])
    let hinted = try read("<feed><p>\(Self.spanish)</p></feed>", language: "ca")
    #expect(hinted.fields.map(\.language?.rawValue) == ["ca"])
  }

  @Test func tellsTheLanguagesOfVeryManyBlocks() throws {
    let both = String(repeating: "<p>\(Self.spanish)</p><p>\(Self.dutch)</p>", count: 6_000)
    let document = try read("<feed>\(both)<p xml:lang='ca'>Lot</p></feed>")
    #expect(document.fields.count { $0.language?.rawValue == "es" } == 6_000)
    #expect(document.fields.count { $0.language?.rawValue == "nl" } == 6_000)
    #expect(document.notice.languages.map(\.rawValue) == ["es", "nl"])
  }

  @Test func guessesNothingWhereAnUnknownCodeIsDeclared() throws {
    let document = try read(
      EFormsSample.notice(
        "<cac:ProcurementProject><cbc:Name languageID=\"SRP\">\(Self.spanish)</cbc:Name></cac:ProcurementProject>"))
    #expect(document.fields.first { document.string($0.range) == Self.spanish }?.language?.rawValue == "srp")
  }

  @Test(arguments: [("SRP", "srp"), ("SPA", "es"), ("", "es"), ("no code", "es"), ("<!-- -->", "es")])
  func believesTheCodeOfTheNotice(_ code: String, _ language: String) throws {
    let document = try read(
      Self.notice(
        "<cbc:NoticeLanguageCode>\(code)</cbc:NoticeLanguageCode>"
          + "<cac:ProcurementProject><cbc:Description>\(Self.spanish)</cbc:Description></cac:ProcurementProject>"))
    #expect(document.fields.map(\.language?.rawValue) == [language])
    #expect(document.notice.languages.map(\.rawValue) == [language])
  }

  @Test func leavesOpenWhatHasTooFewWords() throws {
    let document = try read("<feed><p>Lot 1</p></feed>")
    #expect(document.fields.map(\.language) == [nil])
    #expect(document.notice.languages.isEmpty)
  }

  @Test func readsANoticeThatNamesNoLanguage() throws {
    let document = try read(
      Self.notice(
        "<cac:ProcurementProject><cbc:Name>Limpieza</cbc:Name>"
          + "<cbc:Description>\(Self.spanish)</cbc:Description></cac:ProcurementProject>"))
    #expect(document.format == .eforms)
    #expect(document.fields.allSatisfy { $0.language?.rawValue == "es" })
    #expect(document.notice.languages.map(\.rawValue) == ["es"])
  }
}
