import Crypto
import Foundation

/// The style sheet of a page and what lets a browser accept no other.
enum HTMLStyle {
  /// Without `<` and `&`, so that it is the same in HTML and in XML.
  static var sheet: String { String(decoding: PackageResources.page_css, as: UTF8.self) }

  /// No script, no image, no frame, no form, no connection; of styles only the one with this digest (CSP level 3, 2.3.1).
  static var policy: String {
    let digest = Data(SHA256.hash(data: Data(sheet.utf8))).base64EncodedString()
    return "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"
  }
}
