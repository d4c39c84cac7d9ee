/// Turns the bytes of an input into text: strictly, once, and saying how.
public enum TextDecoder {
  /// Decodes `bytes`, as `override` if the user named an encoding.
  ///
  /// Otherwise the first that applies: a byte order mark; well-formed UTF-8; UTF-16 told from its NUL bytes; the encoding
  /// an XML declaration names; a guess among single-byte code pages, marked as such. Well-formed UTF-8 without a mark is
  /// checked, not copied.
  ///
  /// - Throws: a fault for empty and binary input, for encodings not read here, and for input that says it is UTF-8 or
  ///   UTF-16, or clearly is, and holds bytes that are not.
  public static func decode(_ bytes: [UInt8], override: TextEncoding? = nil) throws(DecodingFault) -> SourceText {
    guard !bytes.isEmpty else { throw DecodingFault(.empty, "an input must hold text, this one is empty") }
    if let override { return try decode(bytes, as: override, isGuessed: false) }
    if let (kind, hint) = FileSignature.match(bytes) { throw notText(kind, hint: hint) }
    let mark = ByteOrderMark(startOf: bytes)
    switch mark {
    case .utf32: throw unsupported("UTF-32")
    case .utf16LittleEndian: return try decode(bytes, as: .utf16LittleEndian, isGuessed: false)
    case .utf16BigEndian: return try decode(bytes, as: .utf16BigEndian, isGuessed: false)
    case .utf8, nil: return try decodeUnmarked(bytes, hasUTF8Mark: mark == .utf8)
    }
  }

  private static func decodeUnmarked(_ bytes: [UInt8], hasUTF8Mark: Bool) throws(DecodingFault) -> SourceText {
    let declared = EncodingLabel.declared(in: bytes)
    let label = declared.map { EncodingLabel($0) }
    if let declared, label == .refused { throw unsupported("`\(declared)`") }
    let outcome = bytes.withUnsafeBytes { UTF8Validation.check($0) }
    // The check stops at the first fault; in UTF-16 that may stand before the first NUL.
    if outcome.holdsNUL || outcome.firstInvalid != nil && bytes.contains(0) { return try decodeUTF16(bytes) }
    if isMostlyControls(bytes) { throw notText("binary data") }
    guard let firstInvalid = outcome.firstInvalid else {
      return hasUTF8Mark
        ? SourceText(utf8: Array(bytes[3...]), byteOrderMarkLength: 3) : SourceText(utf8: bytes)
    }
    switch label {
    case .known(let encoding) where encoding != .utf8 && !hasUTF8Mark:
      return try decode(bytes, as: encoding, isGuessed: false)
    case .unknown where !hasUTF8Mark:
      throw unsupported("`\(declared ?? "")`")
    default:
      // XML without a declared encoding is UTF-8 by definition.
      if hasUTF8Mark || label != nil || isXML(bytes) || isDamagedUTF8(bytes) {
        throw brokenUTF8(bytes, at: firstInvalid)
      }
      return try decode(bytes, as: EncodingGuess.best(for: bytes), isGuessed: true)
    }
  }

  private static func decode(
    _ bytes: [UInt8], as encoding: TextEncoding, isGuessed: Bool
  ) throws(DecodingFault) -> SourceText {
    switch encoding {
    case .utf8:
      let hasMark = ByteOrderMark(startOf: bytes) == .utf8
      if let offset = bytes.withUnsafeBytes({ UTF8Validation.check($0) }).firstInvalid {
        throw brokenUTF8(bytes, at: offset)
      }
      return hasMark ? SourceText(utf8: Array(bytes[3...]), byteOrderMarkLength: 3) : SourceText(utf8: bytes)
    case .utf16LittleEndian, .utf16BigEndian:
      return try decodeUTF16(bytes, as: encoding, isGuessed: isGuessed)
    default:
      return try decode(bytes, as: encoding, on: CodePage(encoding), isGuessed: isGuessed)
    }
  }

  private static func decode(
    _ bytes: [UInt8], as encoding: TextEncoding, on page: CodePage?, isGuessed: Bool
  ) throws(DecodingFault) -> SourceText {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 2)
    for (offset, byte) in bytes.enumerated() {
      if byte < 0x80 {
        utf8.append(byte)
      } else if let scalar = page?[byte] {
        utf8.append(contentsOf: scalar.utf8)
      } else if isGuessed {
        // A guess never fails a file.
        utf8.append(contentsOf: "\u{FFFD}".utf8)
      } else {
        throw DecodingFault(
          .encoding, "\(encoding.rawValue) text must not hold the byte 0x\(hex(byte)), which has no meaning in it",
          at: offset, of: bytes, in: encoding)
      }
    }
    return SourceText(utf8: utf8, encoding: encoding, isEncodingGuessed: isGuessed)
  }

  // MARK: UTF-16

  /// For bytes with a NUL: UTF-16 without a mark, or no text at all.
  private static func decodeUTF16(_ bytes: [UInt8]) throws(DecodingFault) -> SourceText {
    if looksLikeUTF32(bytes) { throw unsupported("UTF-32") }
    guard let isLittleEndian = UTF16Text.guessIsLittleEndian(bytes) else { throw notText("binary data") }
    return try decodeUTF16(bytes, as: isLittleEndian ? .utf16LittleEndian : .utf16BigEndian, isGuessed: true)
  }

  private static func decodeUTF16(
    _ bytes: [UInt8], as encoding: TextEncoding, isGuessed: Bool
  ) throws(DecodingFault) -> SourceText {
    let mark = ByteOrderMark(startOf: bytes)
    let markLength = mark == .utf16LittleEndian || mark == .utf16BigEndian ? 2 : 0
    let decoded = UTF16Text.decode(bytes, from: markLength, littleEndian: encoding == .utf16LittleEndian)
    if let offset = decoded.firstInvalid {
      throw DecodingFault(
        .encoding, "\(encoding.rawValue) text must hold whole characters, found half of one", at: offset, of: bytes,
        in: encoding)
    }
    return SourceText(
      utf8: decoded.utf8, encoding: encoding, isEncodingGuessed: isGuessed, byteOrderMarkLength: markLength)
  }

  private static func looksLikeUTF32(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 8, bytes.count.isMultiple(of: 4) else { return false }
    let first = bytes[0..<4].map { $0 == 0 }
    let second = bytes[4..<8].map { $0 == 0 }
    return first == second && (first == [false, true, true, true] || first == [true, true, true, false])
  }

  // MARK: What kind of bytes

  /// Over 30 % of the first 4,096 bytes are control characters that no text has.
  private static func isMostlyControls(_ bytes: [UInt8]) -> Bool {
    let sample = min(bytes.count, 4096)
    var controls = 0
    bytes.withUnsafeBytes { bytes in
      var index = 0
      while index < sample {
        let end = min(index + 8, sample)
        if end == index + 8 {
          // Most words of a text hold neither a control nor a line end.
          let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          if ByteLanes.controls(in: word) | ByteLanes.matches(of: 0x7F, in: word) == 0 {
            index = end
            continue
          }
        }
        for byte in bytes[index..<end] where byte < 0x20 && byte &- 0x09 > 4 || byte == 0x7F { controls += 1 }
        index = end
      }
    }
    return controls * 10 > sample * 3
  }

  private static func isXML(_ bytes: [UInt8]) -> Bool {
    let text = bytes.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard text.count > 1, text.first == UInt8(ascii: "<") else { return false }
    let next = text[text.startIndex + 1]
    return next == UInt8(ascii: "?") || next == UInt8(ascii: "!")
      || UInt8(ascii: "a")...UInt8(ascii: "z") ~= next | 0x20
  }

  /// True where most bytes beyond ASCII are well-formed UTF-8: a code page hardly ever looks like that by chance.
  private static func isDamagedUTF8(_ bytes: [UInt8]) -> Bool {
    var wellFormed = 0
    var faults = 0
    bytes.withUnsafeBytes { bytes in
      var index = 0
      while index < bytes.count {
        guard bytes[index] >= 0x80 else {
          index += 1
          continue
        }
        let length = UTF8Validation.sequenceLength(bytes, at: index)
        if length > 0 { wellFormed += 1 } else { faults += 1 }
        index += max(1, length)
      }
    }
    return wellFormed >= 4 * faults
  }

  // MARK: Faults

  private static func brokenUTF8(_ bytes: [UInt8], at offset: Int) -> DecodingFault {
    // A surrogate half or an overlong form was written by a faulty program, not in a code page.
    let isForm = bytes[offset] >= 0xC0 && offset + 1 < bytes.count && bytes[offset + 1] & 0xC0 == 0x80
    let guess = EncodingGuess.best(for: bytes).rawValue
    return DecodingFault(
      .encoding, "UTF-8 text must be well-formed, found the byte 0x\(hex(bytes[offset]))", at: offset, of: bytes,
      in: .utf8,
      hint: isForm || isDamagedUTF8(bytes)
        ? "save it as UTF-8 again" : "it looks like \(guess): name it with `--encoding \(guess)`")
  }

  private static func notText(_ kind: String, hint: String? = nil) -> DecodingFault {
    DecodingFault(.binary, "an input must be text, this is \(kind)", hint: hint)
  }

  private static func unsupported(_ name: String) -> DecodingFault {
    DecodingFault(.unsupported, "the encoding must be one read here, found \(name)", hint: "save it as UTF-8")
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }
}
