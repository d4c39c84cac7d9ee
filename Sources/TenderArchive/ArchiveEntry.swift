import TenderDocument

/// One file inside an archive.
public enum ArchiveEntry: Sendable, Equatable {
  /// - Parameter name: as the archive writes it, such as `2024/01/000123-2024.xml`; a text to show, never a path to open.
  case file(name: String, content: [UInt8])
  /// A file of reports (`.jsonl`), which may be larger than any document: `ArchiveReader.read()` gives it piece by piece.
  ///
  /// - Parameter name: empty where the whole file is one, compressed.
  case reports(name: String)
  case refused(name: String, InputError)

  /// The same, of an archive inside another.
  func inside(_ archive: String) -> Self {
    switch self {
    case .file(let name, let content): .file(name: "\(archive)!/\(name)", content: content)
    case .reports(let name): .reports(name: "\(archive)!/\(name)")
    case .refused(let name, let error): .refused(name: "\(archive)!/\(name)", error)
    }
  }
}
