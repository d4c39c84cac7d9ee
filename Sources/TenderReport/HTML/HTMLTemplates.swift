import Mustache

/// The templates of a page: the files of the folder `Templates`, which are part of the program.
struct HTMLTemplates: Sendable {
  /// One file each.
  enum Name: String, CaseIterable {
    case open, close, document, refusal, verdicts, checklist, findings, finding, clauses, passage, place, award,
      outcomes
    case limits, overview, grade, tender, survey
    case surveyOverview = "survey-overview"
    case surveyCities = "survey-cities"
    case surveyClauses = "survey-clauses"
    case surveyPractice = "survey-practice"
    case surveyFigures = "survey-figures"
    case surveyCity = "survey-city"
    case surveyGlossary = "survey-glossary"
    case surveyMethod = "survey-method"
  }

  private let library: MustacheLibrary

  init() {
    library = MustacheLibrary(
      templates: Dictionary(uniqueKeysWithValues: Name.allCases.map { ($0.rawValue, Self.template($0)) }))
  }

  func render(_ name: Name, _ fields: HTMLFields) -> String {
    library.render(fields, withTemplate: name.rawValue) ?? ""
  }

  private static func template(_ name: Name) -> MustacheTemplate {
    do {
      // Every value escapes itself: see `HTMLText`.
      return try MustacheTemplate(string: "{{% CONTENT_TYPE: TEXT}}" + source(of: name))
    } catch {
      preconditionFailure("the template `\(name.rawValue)` must be Mustache, found: \(error)")
    }
  }

  static func source(of name: Name) -> String {
    String(decoding: bytes(of: name), as: UTF8.self)
  }

  private static func bytes(of name: Name) -> [UInt8] {
    switch name {
    case .open: PackageResources.open_mustache
    case .close: PackageResources.close_mustache
    case .document: PackageResources.document_mustache
    case .refusal: PackageResources.refusal_mustache
    case .verdicts: PackageResources.verdicts_mustache
    case .checklist: PackageResources.checklist_mustache
    case .findings: PackageResources.findings_mustache
    case .finding: PackageResources.finding_mustache
    case .clauses: PackageResources.clauses_mustache
    case .passage: PackageResources.passage_mustache
    case .place: PackageResources.place_mustache
    case .award: PackageResources.award_mustache
    case .outcomes: PackageResources.outcomes_mustache
    case .limits: PackageResources.limits_mustache
    case .overview: PackageResources.overview_mustache
    case .grade: PackageResources.grade_mustache
    case .tender: PackageResources.tender_mustache
    case .survey: PackageResources.survey_mustache
    case .surveyOverview: PackageResources.survey_overview_mustache
    case .surveyCities: PackageResources.survey_cities_mustache
    case .surveyClauses: PackageResources.survey_clauses_mustache
    case .surveyPractice: PackageResources.survey_practice_mustache
    case .surveyFigures: PackageResources.survey_figures_mustache
    case .surveyCity: PackageResources.survey_city_mustache
    case .surveyGlossary: PackageResources.survey_glossary_mustache
    case .surveyMethod: PackageResources.survey_method_mustache
    }
  }
}
