import Foundation
import TenderDocument
import TenderReaders

/// One line of `fairtender pipe`.
struct PipeRequest {
  enum Content {
    case text(String)
    case path(String)
  }

  let id: String
  let content: Content
  let language: LanguageCode?
  let role: Role?
  let kind: ReaderCatalog.Hints.Kind

  /// - Parameter number: 1-based, for errors.
  init(_ line: String, number: Int) throws(InputError) {
    guard let object = (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any] else {
      throw InputError(.unsupported, "a line must hold one JSON object, found something else", line: number)
    }
    guard let id = object["id"] as? String else {
      throw InputError(.unsupported, "`id` must be a text, found \(Self.kind(object["id"]))", line: number)
    }
    self.id = id
    switch (object["text"], object["path"]) {
    case (let text as String, nil): content = .text(text)
    case (nil, let path as String): content = .path(path)
    default:
      throw InputError(.unsupported, "a line must hold either `text` or `path`, found both or neither", line: number)
    }
    language = try Self.named("language", object, number) { LanguageCode(declared: $0) }
    role = try Self.named("role", object, number) { Role(rawValue: $0) }
    let format = try Self.named("format", object, number) { DocumentFormat(rawValue: $0) }
    kind =
      switch format {
      case .text: .plainText
      case .xml, .eforms, .ted: .xml
      case nil: .unknown
      }
  }

  private static func named<Value>(
    _ key: String, _ object: [String: Any], _ number: Int, _ read: (String) -> Value?
  ) throws(InputError) -> Value? {
    guard let found = object[key], !(found is NSNull) else { return nil }
    guard let text = found as? String, let value = read(text) else {
      throw InputError(.unsupported, "`\(key)` must be a known name, found `\(found)`", line: number)
    }
    return value
  }

  private static func kind(_ value: Any?) -> String {
    value == nil ? "none" : "something else"
  }
}
