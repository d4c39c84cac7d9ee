import CLibArchive

/// The content of the entry at which an archive stands, for the reader of the archive that this entry is.
///
/// It is handed on block by block, so that an archive inside another takes no memory of its own.
final class EntryStream {
  private static let block = 1 << 16

  private let archive: OpaquePointer
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: block, alignment: 16)

  /// - Parameter archive: must not go on to another entry, nor be freed, while `self` is read.
  init(of archive: OpaquePointer) {
    self.archive = archive
  }

  deinit {
    buffer.deallocate()
  }

  /// Makes `inner` read this; `self` must live as long as `inner`.
  func open(_ inner: OpaquePointer) -> Int32 {
    archive_read_open(
      inner, Unmanaged.passUnretained(self).toOpaque(), nil,
      { _, stream, block in
        guard let stream, let block else { return -1 }
        return Unmanaged<EntryStream>.fromOpaque(stream).takeUnretainedValue().next(block)
      }, nil)
  }

  /// The length of the next block; 0 at the end, negative where the outer archive can't be read.
  private func next(_ block: UnsafeMutablePointer<UnsafeRawPointer?>) -> Int {
    block.pointee = UnsafeRawPointer(buffer.baseAddress)
    var got = 0
    repeat {
      got = archive_read_data(archive, buffer.baseAddress, buffer.count)
    } while got == Int(ARCHIVE_RETRY)
    return max(got, -1)
  }
}
