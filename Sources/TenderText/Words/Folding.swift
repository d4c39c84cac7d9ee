/// Reads letters without case and accents, so that `Égalité` and `EGALITE` are one word.
///
/// One table look-up a scalar. Covers the alphabets of all languages of the Union: Latin, Greek and Cyrillic, with
/// composed and decomposed accents, ligatures and full-width forms of no interest left alone.
public struct Folding: Sendable {
  /// The folded form of one scalar: up to three UTF-8 bytes, packed low byte first, the length in the top byte.
  typealias Packed = UInt32

  static let shared = Folding()
  static let separator: Packed = 0
  static let ignorable: Packed = 0xFF00_0000

  /// By scalar value, below U+2100.
  let table: [Packed]

  private init() {
    var table = [Packed](repeating: Self.separator, count: 0x2100)
    for value in 0..<UInt32(table.count) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      table[Int(value)] = Self.packed(scalar)
    }
    for (base, accented) in FoldingTables.accented {
      for scalar in accented.unicodeScalars { table[Int(scalar.value)] = Self.pack(base.utf8) }
    }
    for value in 0..<UInt32(table.count) {
      let small = Unicode.Scalar(value).flatMap(Self.smallLetter)
      if let small, small.value < UInt32(table.count) { table[Int(value)] = table[Int(small.value)] }
    }
    self.table = table
  }

  /// The folded form of `scalar`, `separator` or `ignorable`.
  @inline(__always)
  func fold(_ scalar: UInt32) -> Packed {
    scalar < 0x2100 ? table[Int(scalar)] : Self.foldRare(scalar)
  }

  /// `text` as words are compared: folded, with one space between words and none at the ends.
  public static func words(of text: some StringProtocol) -> String {
    let folding = shared
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    var isPending = false
    for scalar in text.unicodeScalars {
      let packed = folding.fold(scalar.value)
      if packed == ignorable { continue }
      guard packed != separator || (0x30...0x39).contains(scalar.value) else {
        isPending = !folded.isEmpty
        continue
      }
      if isPending {
        folded.append(0x20)
        isPending = false
      }
      if packed == separator {
        folded.append(UInt8(scalar.value))
      } else {
        unpack(packed) { folded.append($0) }
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  @inline(__always)
  static func unpack(_ packed: Packed, _ body: (UInt8) -> Void) {
    var rest = packed
    for _ in 0..<(packed >> 24) {
      body(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  private static func packed(_ scalar: Unicode.Scalar) -> Packed {
    // Apostrophes and primes that Unicode calls letters.
    if ("\u{2B9}"..."\u{2BF}").contains(scalar) { return separator }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return ignorable
    case .uppercaseLetter, .titlecaseLetter: return pack(scalar.properties.lowercaseMapping.utf8)
    case .lowercaseLetter: return pack(scalar.utf8)
    case .otherLetter, .modifierLetter:
      return scalar.properties.isDefaultIgnorableCodePoint ? ignorable : pack(scalar.utf8)
    default: return scalar == "\u{AD}" || scalar.properties.isDefaultIgnorableCodePoint ? ignorable : separator
    }
  }

  /// The small letter of a capital, where it is one scalar.
  private static func smallLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    // Also what has a small form without being a letter, such as a circled or a Roman one.
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .otherLetter, .unassigned: return nil
    default: guard scalar.properties.changesWhenLowercased else { return nil }
    }
    let small = scalar.properties.lowercaseMapping.unicodeScalars
    return small.count == 1 ? small.first : nil
  }

  static func foldRare(_ scalar: UInt32) -> Packed {
    if let ligature = FoldingTables.ligatures[scalar] { return pack(ligature.utf8) }
    if (0xFE00...0xFE0F).contains(scalar) || scalar == 0xFEFF { return ignorable }
    return separator
  }

  private static func pack(_ utf8: some Sequence<UInt8>) -> Packed {
    var packed: UInt32 = 0
    var count: UInt32 = 0
    for byte in utf8.prefix(3) {
      packed |= UInt32(byte) << (8 * count)
      count += 1
    }
    return packed | count << 24
  }
}
