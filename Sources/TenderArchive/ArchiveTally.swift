import CLibArchive

/// How much has come out of an archive and of the archives inside it, against the bytes of the file.
final class ArchiveTally {
  private let archive: OpaquePointer
  private let size: Int
  var entries = 0
  /// Bytes of files, those that were passed over as well.
  var unpacked = 0

  /// - Parameters:
  ///   - archive: the outermost.
  ///   - size: bytes of the file.
  init(of archive: OpaquePointer, size: Int) {
    self.archive = archive
    self.size = size
  }

  /// Bytes of the file that have been read; where entries overlap, never more than the file has.
  var compressed: Int {
    min(Int(archive_filter_bytes(archive, -1)), size)
  }

  /// How much of the file has been read, 0…1.
  var fraction: Double {
    Double(compressed) / Double(max(size, 1))
  }

  /// True if more came out than `limits` allow for what was read.
  ///
  /// - Parameter current: the archive that is read, which may be inside the outermost.
  func isExceeded(_ limits: ArchiveLimits, reading current: OpaquePointer) -> Bool {
    // A ZIP archive has no filter; its entries are counted by themselves.
    let unpacked = max(unpacked, Int(archive_filter_bytes(current, 0)))
    return unpacked > limits.freeSize && unpacked / limits.ratio > compressed
  }
}
