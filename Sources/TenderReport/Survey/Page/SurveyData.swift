import Foundation
import TenderDocument

/// Facts for readers that are part of the program: the files of the folder `Survey/Data`.
struct SurveyData: Sendable {
  /// One instrument with the names that it has in different places.
  struct Entry: Decodable, Sendable {
    struct Term: Decodable, Sendable {
      let name: String
      /// ISO 639-1.
      let language: String
      /// Where it is used, and for what.
      let `where`: String
    }

    let title: String
    let about: String
    let terms: [Term]
  }

  let glossary: [Entry]
  /// English names by ISO 3166-1 alpha-3 code.
  let countries: [String: String]

  static let own = SurveyData()

  /// Of a country; its code where we have none.
  func name(of country: String) -> String { countries[country] ?? country }

  private init() {
    do {
      let decoder = JSONDecoder()
      glossary = try decoder.decode([Entry].self, from: Data(PackageResources.glossary_json))
      countries = try decoder.decode([String: String].self, from: Data(PackageResources.countries_json))
    } catch {
      preconditionFailure("the files of the folder `Survey/Data` must be as `SurveyData` reads them, found: \(error)")
    }
  }
}

extension SurveyPage {
  var glossary: HTMLFields {
    [
      "glossary": .list(
        SurveyData.own.glossary.map { entry in
          [
            "title": .prose(entry.title), "about": .prose(entry.about),
            "terms": .list(
              entry.terms.map { term in
                [
                  "name": .prose(term.name), "lang": .language(LanguageCode(declared: term.language)),
                  "where": .prose(term.where),
                ]
              }),
          ]
        })
    ]
  }

  func country(_ code: String) -> TerminalText {
    "\(prose: SurveyData.own.name(of: code))"
  }
}
