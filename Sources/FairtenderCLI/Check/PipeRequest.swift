import Foundation
import TenderDocument
import TenderReaders

/// One line of `fairtender pipe`.
struct PipeRequest {
  enum Content {
    case text(String)
    /// Of a file in whatever encoding.
    case bytes([UInt8])
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
    content = try Self.content(of: object, number)
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

  private static func content(of object: [String: Any], _ number: Int) throws(InputError) -> Content {
    switch (object["text"], object["base64"], object["path"]) {
    case (let text as String, nil, nil): return .text(text)
    case (nil, let base64 as String, nil):
      // Some writers break it into lines.
      guard let bytes = Data(base64Encoded: Data(base64.utf8.filter { $0 != 0x0A && $0 != 0x0D })) else {
        throw InputError(.unsupported, "`base64` must be base64 as in RFC 4648, found something else", line: number)
      }
      return .bytes(Array(bytes))
    case (nil, nil, let path as String): return .path(path)
    default:
      throw InputError(
        .unsupported, "a line must hold either `text`, `base64` or `path`, found several or none", line: number)
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
