import Foundation
import TestSupport
import Testing

/// Several documents that are one tender, by some of the rules of the repository.
@Suite struct TenderTests {
  private let folder: TemporaryFolder
  private let rules: TemporaryFolder

  init() throws {
    rules = try Self.rulesInEnglish()
    folder = try TemporaryFolder()
    try folder.write(Self.notice(codes: ""), to: "tender/notice.xml")
    try folder.write(Self.specification, to: "tender/specification.txt")
    try folder.write(Self.rules, to: "tender/rules.txt")
    try folder.write(Self.manifest, to: "tender/tender.yml")
  }

  private static let manifest = """
    title: Cleaning of libraries
    documents:
      - { path: notice.xml, role: notice }
      - { path: specification.txt, role: specification }
      - { path: rules.txt, role: award-rules }
    """

  private static let specification = """
    Contract conditions

    1 Performance of the contract

    The contractor must not discriminate against its staff on grounds of religion, sex or ethnic origin.
    """

  private static let rules = """
    Invitation to tender

    4 Award criteria

    Price: 50 %

    Quality of the service: 50 %
    """

  /// A notice without any clause; price 60 %, quality 40 %.
  private static func notice(codes: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <ContractNotice xmlns="urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2"
      xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
      xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
      xmlns:ext="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2"
      xmlns:efac="http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1"
      xmlns:efbc="http://data.europa.eu/p27/eforms-ubl-extension-basic-components/1"
      xmlns:efext="http://data.europa.eu/p27/eforms-ubl-extensions/1">
      <cbc:IssueDate>2026-02-16+01:00</cbc:IssueDate>
      <cbc:RegulatoryDomain>32014L0024</cbc:RegulatoryDomain>
      <cbc:NoticeTypeCode listName="competition">cn-standard</cbc:NoticeTypeCode>
      <cbc:NoticeLanguageCode>ENG</cbc:NoticeLanguageCode>
      <cac:ProcurementProject>
        <cbc:Name languageID="ENG">Cleaning of libraries</cbc:Name>
        <cbc:Description languageID="ENG">The cleaning of twelve buildings for two years.</cbc:Description>
      </cac:ProcurementProject>
      <cac:ProcurementProjectLot>
        <cbc:ID schemeName="Lot">LOT-0001</cbc:ID>
        <cac:ProcurementProject>\(codes)</cac:ProcurementProject>
        <cac:TenderingTerms>
          <cac:AwardingTerms><cac:AwardingCriterion>
            \(criterion("price", "Price", 60))
            \(criterion("quality", "Quality of the service", 40))
          </cac:AwardingCriterion></cac:AwardingTerms>
        </cac:TenderingTerms>
      </cac:ProcurementProjectLot>
    </ContractNotice>
    """
  }

  private static func criterion(_ kind: String, _ name: String, _ weight: Int) -> String {
    """
    <cac:SubordinateAwardingCriterion>
      <ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension><efac:AwardCriterionParameter>
        <efbc:ParameterCode listName="number-weight">per-exa</efbc:ParameterCode>
        <efbc:ParameterNumeric>\(weight)</efbc:ParameterNumeric>
      </efac:AwardCriterionParameter></efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>
      <cbc:AwardingCriterionTypeCode listName="award-criterion-type">\(kind)</cbc:AwardingCriterionTypeCode>
      <cbc:Name languageID="ENG">\(name)</cbc:Name>
    </cac:SubordinateAwardingCriterion>
    """
  }

  private static let aim = """
    <cac:ProcurementAdditionalType>
      <cbc:ProcurementTypeCode listName="social-objective">et-eq</cbc:ProcurementTypeCode>
    </cac:ProcurementAdditionalType>
    """

  /// What the tests are about, in one language: all rules would take long to read.
  private static func rulesInEnglish() throws -> TemporaryFolder {
    let rules = try TemporaryFolder()
    let clause = "clauses/anti-discrimination-clause/"
    var files = ["vocabulary/en.yml", "vocabulary/headings/en.yml", "policies/charter.yml", clause + "rule.yml"]
    files.append(clause + "en.yml")
    let root = Repository.root.appending(path: "Rules").path(percentEncoded: false)
    files += try FileManager.default.contentsOfDirectory(atPath: root + "/awards").map { "awards/" + $0 }
    let lints = try FileManager.default.contentsOfDirectory(atPath: root + "/lints")
    files += lints.filter { $0.hasPrefix("T0") || $0.hasPrefix("S03") }.map { "lints/\($0)/rule.yml" }
    for file in files { try rules.write(Repository.text(of: "Rules/" + file), to: file) }
    return rules
  }

  // MARK: Findings

  @Test func tellsWhatTheNoticeHidesAndWhereWeightsDiffer() throws {
    let (whole, findings) = try check("tender")
    #expect(findings["T02"] == ["tender/specification.txt"] && findings["T03"] == ["tender/rules.txt"])
    #expect(findings["T01"] == nil)
    let messages = whole["findings"]?.elements.compactMap { $0["message"]?.text } ?? []
    #expect(
      messages.contains { $0.hasSuffix("(`Price` counts for 50 % here and for 60 % in tender/notice.xml)") },
      "\(messages)")
    #expect(whole["title"]?.text == "Cleaning of libraries")
  }

  @Test func tellsThatNoDocumentKeepsAnAim() throws {
    try folder.write(Self.notice(codes: Self.aim), to: "tender/notice.xml")
    try folder.write("The contractor cleans twelve buildings every day.", to: "tender/specification.txt")
    let (_, findings) = try check("tender")
    // The rules of the repository ask the notice alone the same as S03.
    #expect(findings["T01"] == ["tender/notice.xml"] && findings["S03"] == nil && findings["T02"] == nil)
  }

  @Test func anAimThatADocumentKeepsIsNoFinding() throws {
    try folder.write(Self.notice(codes: Self.aim), to: "tender/notice.xml")
    let alone = try program.run("check", "tender/notice.xml", "--format", "jsonl")
    #expect(alone.text.contains(#""rule":"S03""#))
    let (_, findings) = try check("tender")
    #expect(findings["T01"] == nil && findings["S03"] == nil && findings["T02"] == nil)
  }

  // MARK: Verdicts and output

  @Test func judgesTheTenderByAllItsDocuments() throws {
    let run = try program.run("check", "tender", "--color", "never")
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    let head = try #require(run.text.components(separatedBy: "\n───").first)
    #expect(head.hasPrefix("Tender: Cleaning of libraries\n  notice        tender/notice.xml\n"))
    #expect(head.contains("● B1 ") && head.contains("tender/specification.txt:5:"), "\(head)")
    #expect(head.contains("Between the documents: 1 warning, 1 note"), "\(head)")
    #expect(run.text.contains("Together: 3 documents checked"))
  }

  @Test func takesAllPathsForOneTenderWhereAsked() throws {
    let (whole, findings) = try check(
      "tender/notice.xml", "tender/specification.txt", "tender/rules.txt", "--tender")
    #expect(findings["T02"] == ["tender/specification.txt"] && findings["T03"] == ["tender/rules.txt"])
    #expect(whole["documents"]?.elements.map { $0["role"]?.text } == ["notice", "other", "other"])
    // Nothing is said of a tender where nobody asked.
    let apart = try program.run("check", "tender/notice.xml", "tender/rules.txt", "--format", "jsonl")
    #expect(!apart.text.contains("fairtender.tender/1") && !apart.text.contains(#""rule":"T0"#))
  }

  @Test func aTenderWithAnUnreadDocumentIsNotAssessable() throws {
    try folder.write([0xFF, 0x00, 0x00, 0x01], to: "tender/specification.txt")
    let run = try program.run("check", "tender", "--format", "jsonl")
    #expect(run.status == 3)
    let whole = try JSONValue(try #require(run.lines.first))
    #expect(whole["documents"]?[1]?["read"] == .boolean(false))
    let verdicts = whole["commitments"]?.elements.map { $0["verdict"]?.text }
    #expect(verdicts == ["not-assessable", "not-assessable", "not-assessable"])
    #expect(whole["notChecked"]?.elements.isEmpty == false)
  }

  @Test func findingsBetweenDocumentsFailARunAndCanBeKnown() throws {
    #expect(try program.run("check", "tender", "--fail-on", "warning").status == 1)
    _ = try program.run("check", "tender", "--write-baseline", "known.jsonl")
    let run = try program.run("check", "tender", "--fail-on", "info", "--baseline", "known.jsonl")
    #expect(run.status == 0, "\(run.text)")
    try folder.write(
      Self.rules.replacing(
        "Price: 50 %", with: "[fairtender: ignore T03 until 2027-03-01: a change notice is on its way]\nPrice: 50 %"),
      to: "tender/rules.txt")
    let marked = try program.run("check", "tender", "--fail-on", "warning", "--today", "2026-11-22")
    #expect(marked.status == 0 && marked.text.contains("1 ignored in the document"), "\(marked.text)")
  }

  @Test func whatADocumentAloneIsNotAskedIsNotGone() throws {
    _ = try program.run("check", "tender", "--write-baseline", "known.jsonl")
    let before = try String(contentsOf: folder.url("known.jsonl"), encoding: .utf8)
    func pruned(_ path: String) throws -> String {
      _ = try program.run("check", path, "--baseline", "known.jsonl", "--prune-baseline")
      return try String(contentsOf: folder.url("known.jsonl"), encoding: .utf8)
    }
    #expect(try pruned("tender/rules.txt") == before)
    // Whether the notice shows the clause can't be told where the notice can't be read.
    try folder.write([0xFF, 0x00, 0x00, 0x01], to: "tender/notice.xml")
    #expect(try pruned("tender") == before)
    try folder.write(Self.notice(codes: ""), to: "tender/notice.xml")
    try folder.write(
      Self.rules.replacing("50", with: "60").replacing("service: 60", with: "service: 40"), to: "tender/rules.txt")
    let left = try pruned("tender")
    #expect(left.contains("T02") && !left.contains("T03"), "\(left)")
  }

  @Test(arguments: ["text", "markdown", "json", "jsonl", "csv", "sarif", "junit", "github"])
  func everyFormatShowsWhatIsFoundBetweenDocuments(format: String) throws {
    let run = try program.run("check", "tender", "--format", format)
    #expect(run.text.contains("T03"))
  }

  // MARK: Manifest

  @Test func saysWhichFilesTheManifestLeavesOut() throws {
    try folder.write("More.", to: "tender/more.txt")
    let run = try program.run("check", "tender")
    #expect(
      run.errors
        == "tender/tender.yml: warning: every file of the folder should be named, found no word of tender/more.txt\n")
    #expect(!run.text.contains("more.txt"))
  }

  @Test func aDocumentThatIsNotThereIsToldLikeAnyOther() throws {
    try folder.write(Self.manifest + "\n  - { path: missing.txt }\n", to: "tender/tender.yml")
    let run = try program.run("check", "tender")
    #expect(run.status == 3 && run.text.contains("tender/missing.txt  could not be read"), "\(run.text)")
  }

  @Test func endsWithTwoAndThePlaceOfAFaultInTheManifest() throws {
    try folder.write("title: A\ndocuments:\n  - { path: ../secret.txt }\n", to: "tender/tender.yml")
    let run = try program.run("check", "tender")
    #expect(run.status == 2 && run.text.isEmpty)
    #expect(
      run.errors.hasPrefix("tender/tender.yml:3: error: `path` must lead to a file below this folder"), "\(run.errors)")
  }

  @Test func aManifestIsNoDocument() throws {
    try folder.write(SmallRules.clean, to: "other/a.txt")
    let run = try program.run("check", "tender", "other", "--format", "jsonl")
    #expect(run.lines.count == 4 && !run.text.contains("tender.yml"), "\(run.text)")
  }

  private var program: Program {
    var program = Program(rules: rules)
    program.folder = folder.url("")
    return program
  }

  /// The tender as a whole, and for each lint the documents that have a finding of it.
  private func check(_ arguments: String...) throws -> (whole: JSONValue, findings: [String: [String]]) {
    let run = try program.run(["check", "--format", "jsonl"] + arguments)
    let whole = try JSONValue(try #require(run.lines.first))
    #expect(try JSONSchema.ofTenders().problems(of: whole) == [])
    var findings: [String: [String]] = [:]
    for line in run.lines.dropFirst() {
      let report = try ReportLine(line)
      for finding in report.findings ?? [] { findings[finding.rule, default: []].append(report.source) }
    }
    return (whole, findings)
  }
}
