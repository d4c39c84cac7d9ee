/// What the name of an encoding, as an XML declaration or a user writes it, stands for.
enum EncodingLabel: Equatable {
  case known(TextEncoding)
  /// 7-bit or wide encodings in which the bytes of ASCII do not mean ASCII, so that nothing can be read without them.
  case refused
  case unknown

  init(_ name: some StringProtocol) {
    let name = name.lowercased()
    if let encoding = TextEncoding(label: name) {
      self = .known(encoding)
    } else if Self.refusedPrefixes.contains(where: { name.hasPrefix($0) }) {
      self = .refused
    } else {
      self = .unknown
    }
  }

  private static let refusedPrefixes = [
    "utf-7", "utf7", "utf-32", "utf32", "ucs-4", "iso-10646-ucs-4", "iso-2022", "hz-gb", "ebcdic", "ibm037", "ibm273",
    "ibm277", "ibm278", "ibm280", "ibm284", "ibm285", "ibm297", "ibm500", "ibm871", "ibm1047", "ibm114", "cp037",
    "cp500",
    "cp1047", "cp114",
  ]

  /// The encoding that an XML declaration at the start of `bytes` names; nil without one.
  static func declared(in bytes: [UInt8]) -> String? {
    let start = ByteOrderMark(startOf: bytes) == .utf8 ? 3 : 0
    let head = bytes[start...].prefix(256)
    guard head.starts(with: Array("<?xml".utf8)), let end = head.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let key = Array("encoding".utf8)
    var value = head[..<end]
    while !value.starts(with: key) {
      guard let next = value.dropFirst().firstIndex(of: key[0]) else { return nil }
      value = value[next...]
    }
    value = value.dropFirst(key.count).drop { $0 == UInt8(ascii: "=") || ASCII.isSpace($0) }
    guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    return String(decoding: value.dropFirst().prefix { $0 != quote }, as: UTF8.self)
  }
}

extension TextEncoding {
  /// Reads a label of the WHATWG Encoding Standard, such as `latin1` or `ISO-8859-1`, which both mean windows-1252.
  public init?(label: some StringProtocol) {
    let name = label.lowercased()
    if let encoding = TextEncoding(rawValue: name) {
      self = encoding
    } else if let match = Self.labels.first(where: { $0.value.contains(name) }) {
      self = match.key
    } else {
      return nil
    }
  }

  private static let labels: [TextEncoding: [String]] = [
    .utf8: ["utf8", "unicode-1-1-utf-8"],
    .utf16LittleEndian: ["utf-16", "utf16", "ucs-2", "iso-10646-ucs-2", "unicode"],
    .windows1250: ["cp1250", "x-cp1250"],
    .windows1251: ["cp1251", "x-cp1251"],
    .windows1252: [
      "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso88591", "iso_8859-1", "latin1", "latin-1", "l1", "ascii",
      "us-ascii",
      "cp819", "ibm819",
    ],
    .windows1253: ["cp1253", "x-cp1253"],
    .windows1254: ["cp1254", "x-cp1254", "iso-8859-9", "iso8859-9", "iso_8859-9", "latin5", "l5"],
    .windows1257: ["cp1257", "x-cp1257"],
    .iso8859_2: ["iso8859-2", "iso88592", "iso_8859-2", "latin2", "latin-2", "l2"],
    .iso8859_4: ["iso8859-4", "iso88594", "iso_8859-4", "latin4", "l4"],
    .iso8859_5: ["iso8859-5", "iso88595", "iso_8859-5", "cyrillic"],
    .iso8859_7: ["iso8859-7", "iso88597", "iso_8859-7", "greek", "greek8", "elot_928"],
    .iso8859_13: ["iso8859-13", "iso885913"],
    .iso8859_15: ["iso8859-15", "iso885915", "iso_8859-15", "latin9", "l9"],
    .iso8859_16: ["iso8859-16", "iso885916"],
  ]
}
