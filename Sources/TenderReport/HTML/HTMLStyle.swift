import Crypto
import Foundation

/// The style sheet of a page and what lets a browser accept no other.
struct HTMLStyle: Sendable {
  /// Without `<` and `&`, so that it is the same in HTML and in XML.
  let sheet: String
  /// No script, no image, no frame, no form, no connection; of styles only the one with this digest (CSP level 3, 2.3.1).
  let policy: String

  /// Of pages without charts.
  static let page = HTMLStyle([PackageResources.page_css])
  /// Of pages with charts.
  static let charts = HTMLStyle([PackageResources.page_css, PackageResources.chart_css])
  /// Of surveys.
  static let survey = HTMLStyle([PackageResources.page_css, PackageResources.chart_css, PackageResources.survey_css])

  /// - Parameter sheets: UTF-8; a later one adds to those before.
  init(_ sheets: [[UInt8]]) {
    sheet = sheets.map { String(decoding: $0, as: UTF8.self) }.joined()
    let digest = Data(SHA256.hash(data: Data(sheet.utf8))).base64EncodedString()
    policy = "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"
  }
}
