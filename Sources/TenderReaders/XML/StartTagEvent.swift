/// What libxml2 reports of a start tag; its pointers are good for the time of the call.
struct StartTagEvent {
  struct Attribute {
    var local: UnsafePointer<UInt8>?
    /// With references replaced and line ends normalised, but for `&`, which libxml2 writes `&#38;` here.
    var value: UnsafeBufferPointer<UInt8>

    var string: String {
      let written = String(decoding: value, as: UTF8.self)
      return value.contains(UInt8(ascii: "&")) ? written.replacing("&#38;", with: "&") : written
    }
  }

  var local: UnsafePointer<UInt8>
  var prefix: UnsafePointer<UInt8>?
  var namespace: UnsafePointer<UInt8>?
  /// Of namespaces.
  var declarationCount: Int
  var attributeCount: Int
  /// Five pointers an attribute: local name, prefix, namespace, first byte of the value, byte behind its last.
  var attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  func attribute(_ number: Int) -> Attribute {
    guard let attributes, let start = attributes[number * 5 + 3], let end = attributes[number * 5 + 4] else {
      return Attribute(local: nil, value: UnsafeBufferPointer(start: nil, count: 0))
    }
    return Attribute(
      local: attributes[number * 5], value: UnsafeBufferPointer(start: start, count: start.distance(to: end)))
  }
}
