/// Tells from the first bytes what kind of file is no plain text.
enum FileSignature {
  /// What `bytes` look like, and what their owner can do; nil for anything that may be text.
  static func match(_ bytes: [UInt8]) -> (kind: String, hint: String?)? {
    for (signature, kind, hint) in known where bytes.starts(with: signature) {
      return (kind, hint)
    }
    return nil
  }

  private static let unpack = "unpack it and check the files inside"
  private static let saveAsText = "save it as plain text first"

  private static let known: [(signature: [UInt8], kind: String, hint: String?)] = [
    ([0x1F, 0x8B], "gzip data", unpack),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive", "unpack it; save a Word or LibreOffice file as plain text first"),
    ([0x50, 0x4B, 0x05, 0x06], "an empty ZIP archive", nil),
    (Array("%PDF-".utf8), "a PDF", "turn it into text first, for example with `pdftotext`"),
    (Array("{\\rtf".utf8), "rich text (RTF)", saveAsText),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Office file", saveAsText),
    (Array("BZh".utf8), "bzip2 data", unpack),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz data", unpack),
    ([0x28, 0xB5, 0x2F, 0xFD], "zstd data", unpack),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive", unpack),
    (Array("Rar!\u{1A}\u{07}".utf8), "a RAR archive", unpack),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG image", nil),
    ([0xFF, 0xD8, 0xFF], "a JPEG image", nil),
    (Array("GIF8".utf8), "a GIF image", nil),
    ([0x49, 0x49, 0x2A, 0x00], "a TIFF image", nil),
    ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF image", nil),
    ([0x7F, 0x45, 0x4C, 0x46], "a program", nil),
    (Array("SQLite format 3\0".utf8), "an SQLite database", nil),
  ]
}
