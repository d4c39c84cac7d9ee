/// A character reference (`&#8217;`, `&#x2019;`) or one of the five predefined entities (`&amp;`).
struct CharacterReference {
  let scalar: Unicode.Scalar
  /// Bytes behind the `&`, the `;` included.
  let length: Int

  /// Reads the reference whose `&` stands just before `bytes`; nil if there is none.
  init?(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    guard let close = bytes.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = bytes[..<close]
    guard let scalar = name.first == UInt8(ascii: "#") ? Self.numbered(name.dropFirst()) : Self.named(name) else {
      return nil
    }
    self.scalar = scalar
    length = name.count + 1
  }

  private static func numbered(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    let isHexadecimal = digits.first == UInt8(ascii: "x")
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    return UInt32(text, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)
  }

  private static func named(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    switch String(decoding: name, as: UTF8.self) {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    default: nil
    }
  }
}
