import CLibArchive
import Foundation
import TenderDocument

/// Reads the files in a tar, gzipped tar or ZIP archive one after the other, or one file that is compressed by itself; nothing is ever
/// written to disk.
///
/// The files of archives directly inside it are given as well, each as `inner.tar.gz!/name`: a month of TED holds a package for each day.
/// What is inside those again is refused.
public final class ArchiveReader {
  public enum Form: Sendable {
    case archive
    /// A file of reports, compressed by gzip.
    case gzippedReports
  }

  private static let block = 1 << 16
  /// `AE_IFREG` and `AE_IFDIR`, which are macros.
  private static let fileType: UInt32 = 0o100000
  private static let folderType: UInt32 = 0o040000

  private let archive: OpaquePointer
  /// Nil for an archive inside another, which has its bytes from `stream`.
  private let descriptor: Int32?
  private let stream: EntryStream?
  private let limits: ArchiveLimits
  private let form: Form
  private let tally: ArchiveTally
  private var isAtEnd = false
  private var entries = 0
  private var names: Set<String> = []
  /// True while `read()` has more of an entry to give.
  private var isInside = false
  /// The archive that the current entry is.
  private var inner: (name: String, reader: ArchiveReader)?

  /// - Parameters:
  ///   - descriptor: of a regular file; the reader closes it.
  ///   - size: bytes of the file.
  /// - Throws: where the file is no archive of these forms.
  public init(
    descriptor: Int32, size: Int, limits: ArchiveLimits, form: Form = .archive
  ) throws(InputError) {
    guard let archive = archive_read_new() else {
      close(descriptor)
      throw Self.noMemory
    }
    self.archive = archive
    self.descriptor = descriptor
    stream = nil
    self.limits = limits
    self.form = form
    tally = ArchiveTally(of: archive, size: size)
    switch form {
    case .archive: Self.support(archive)
    case .gzippedReports:
      archive_read_support_filter_gzip(archive)
      archive_read_support_format_raw(archive)
    }
    guard archive_read_open_fd(archive, descriptor, Self.block) == ARCHIVE_OK else { throw failure() }
  }

  /// Reads the archive that the current entry of `outer` is.
  private init(inside outer: ArchiveReader) throws(InputError) {
    guard let archive = archive_read_new() else { throw Self.noMemory }
    self.archive = archive
    descriptor = nil
    let stream = EntryStream(of: outer.archive)
    self.stream = stream
    limits = outer.limits
    form = .archive
    tally = outer.tally
    Self.support(archive)
    guard stream.open(archive) == ARCHIVE_OK else { throw failure() }
  }

  private static func support(_ archive: OpaquePointer) {
    archive_read_support_filter_gzip(archive)
    archive_read_support_format_tar(archive)
    archive_read_support_format_zip(archive)
  }

  deinit {
    archive_read_free(archive)
    if let descriptor { close(descriptor) }
  }

  /// How much of the archive has been read, 0…1.
  public var fraction: Double { tally.fraction }

  /// The next file; nil at the end. Folders and hidden files are passed over.
  ///
  /// - Throws: where nothing behind can be read; then this is the end.
  public func next() throws(InputError) -> ArchiveEntry? {
    if isInside, !isAtEnd {
      isInside = false
      try skip()
    }
    while !isAtEnd {
      if let entry = try nextOfInner() { return entry }
      var entry: OpaquePointer?
      var name: UnsafePointer<CChar>?
      let code = fairtenderNextHeader(archive, &entry, &name)
      if code == ARCHIVE_RETRY { continue }
      if code == ARCHIVE_EOF { isAtEnd = true }
      guard !isAtEnd else { break }
      guard code == ARCHIVE_OK || code == ARCHIVE_WARN, let entry else { throw failure() }
      entries += 1
      tally.entries += 1
      guard tally.entries <= limits.entries else {
        throw end(.limitExceeded, "an archive must hold at most \(limits.entries) entries, found more")
      }
      if let found = form == .archive ? try read(entry, named: name) : try reports() { return found }
    }
    if entries == 0, form == .archive { throw end(.empty, "an archive must hold files, found none") }
    return nil
  }

  private func nextOfInner() throws(InputError) -> ArchiveEntry? {
    guard let (name, reader) = inner else { return nil }
    do throws(InputError) {
      if let entry = try reader.next() { return entry.inside(name) }
    } catch {
      inner = nil
      // A limit counts for the whole.
      guard error.kind != .limitExceeded else {
        isAtEnd = true
        throw error
      }
      return .refused(name: name, error)
    }
    inner = nil
    return nil
  }

  private func read(
    _ entry: OpaquePointer, named bytes: UnsafePointer<CChar>?
  ) throws(InputError) -> ArchiveEntry? {
    let (name, length) = text(of: bytes)
    let type = UInt32(archive_entry_filetype(entry))
    guard type != Self.folderType, !Self.isHidden(name) else {
      try skip()
      return nil
    }
    let fault: InputError? =
      if length > limits.nameLength {
        InputError(.limitExceeded, "a name must be at most \(limits.nameLength) bytes long, found \(length)")
      } else if type != Self.fileType || archive_entry_hardlink(entry) != nil {
        InputError(.notRegularFile, "an entry must be a file, found a link or a device")
      } else if Self.isContainer(name), !(descriptor != nil && Self.isArchive(name)) {
        InputError(
          .unsupported, "an archive must hold documents, found an archive inside",
          hint: "unpack it and name it by itself")
      } else if !names.insert(name).inserted {
        InputError(.unsupported, "a name must stand once in an archive, found it twice")
      } else {
        nil
      }
    if let fault {
      try skip()
      return .refused(name: name, fault)
    }
    guard !name.lowercased().hasSuffix(".jsonl") else {
      isInside = true
      return .reports(name: name)
    }
    return Self.isArchive(name) ? descend(name) : try content(name)
  }

  private func reports() throws(InputError) -> ArchiveEntry {
    guard archive_filter_code(archive, 0) == ARCHIVE_FILTER_GZIP else {
      throw end(.unreadable, "a file `*.gz` must be compressed by gzip, found something else")
    }
    isInside = true
    return .reports(name: "")
  }

  /// The next piece of the file of reports that `next()` has named; empty at its end.
  ///
  /// - Throws: where nothing behind can be read of it; `next()` tells what there is still.
  public func read() throws(InputError) -> [UInt8] {
    if let inner {
      do throws(InputError) {
        return try inner.reader.read()
      } catch {
        // A limit counts for the whole.
        if error.kind == .limitExceeded { isAtEnd = true }
        throw error
      }
    }
    guard isInside, !isAtEnd else { return [] }
    while true {
      var got = 0
      let piece = [UInt8](unsafeUninitializedCapacity: 4 * Self.block) { buffer, count in
        got = archive_read_data(archive, buffer.baseAddress, 4 * Self.block)
        count = max(got, 0)
      }
      if got == Int(ARCHIVE_RETRY) { continue }
      guard got >= 0 else { throw failure() }
      if got == 0 { isInside = false }
      tally.unpacked += got
      try requireRatio()
      return piece
    }
  }

  /// Goes into the archive that the current entry is; nil, as its files come with the next calls.
  private func descend(_ name: String) -> ArchiveEntry? {
    do throws(InputError) {
      inner = (name, try ArchiveReader(inside: self))
      return nil
    } catch {
      return .refused(name: name, error)
    }
  }

  private func content(_ name: String) throws(InputError) -> ArchiveEntry {
    var bytes: [UInt8] = []
    while true {
      let room = min(max(bytes.count, Self.block), limits.entrySize + 1 - bytes.count)
      guard room > 0 else {
        try skip()
        return .refused(
          name: name,
          InputError(
            .tooLarge, "an input must be at most \(limits.entrySize) bytes, found more",
            hint: "raise the limit with `--max-size BYTES`"))
      }
      var got = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        got = archive_read_data(archive, buffer.baseAddress, room)
        count = max(got, 0)
      }
      if got == Int(ARCHIVE_RETRY) { continue }
      if got == Int(ARCHIVE_FATAL) { throw failure() }
      guard got >= 0 else { return .refused(name: name, damaged(message)) }
      if got == 0 { return .file(name: name, content: bytes) }
      bytes = bytes.isEmpty ? chunk : bytes + chunk
      tally.unpacked += got
      try requireRatio()
    }
  }

  /// Passes over the rest of an entry, piece by piece, so that a bomb is noticed.
  private func skip() throws(InputError) {
    var block: UnsafeRawPointer?
    var length = 0
    var offset: Int64 = 0
    while true {
      let code = archive_read_data_block(archive, &block, &length, &offset)
      if code == ARCHIVE_FATAL { throw failure() }
      guard code == ARCHIVE_OK || code == ARCHIVE_WARN || code == ARCHIVE_RETRY else { return }
      tally.unpacked += length
      try requireRatio()
    }
  }

  private func requireRatio() throws(InputError) {
    guard tally.isExceeded(limits, reading: archive) else { return }
    throw end(
      .limitExceeded, "an archive must hold at most \(limits.ratio) times its size, found more",
      hint: "unpack it, and collect the folder if it is what it should be")
  }

  private func failure() -> InputError {
    let error = damaged(message)
    isAtEnd = true
    return error
  }

  private func end(_ kind: InputError.Kind, _ message: String, hint: String? = nil) -> InputError {
    isAtEnd = true
    return InputError(kind, message, hint: hint)
  }

  private var message: String {
    archive_error_string(archive).map { String(cString: $0) } ?? "no reason given"
  }

  private static let noMemory = InputError(.unreadable, "an archive must be readable, found no memory for it")

  private func damaged(_ message: String) -> InputError {
    switch form {
    case .archive:
      InputError(.unreadable, "an archive must be a whole tar, tar.gz or ZIP file, found: \(message)")
    case .gzippedReports:
      InputError(.unreadable, "a file `*.gz` must be whole and compressed by gzip, found: \(message)")
    }
  }

  // MARK: - Names

  /// As text that can be shown, and its length in bytes; the text ends where the limit is.
  private func text(of name: UnsafePointer<CChar>?) -> (text: String, length: Int) {
    guard let name else { return ("entry \(entries)", 0) }
    let length = strlen(name)
    let bytes = UnsafeRawBufferPointer(start: name, count: min(length, limits.nameLength))
    return (String(decoding: bytes, as: UTF8.self), length)
  }

  /// As in folders, and what macOS adds to archives.
  private static func isHidden(_ name: String) -> Bool {
    name.utf8.split(separator: UInt8(ascii: "/")).contains { component in
      component.first == UInt8(ascii: ".") && !component.elementsEqual(".".utf8) && !component.elementsEqual("..".utf8)
        || component.elementsEqual("__MACOSX".utf8)
    }
  }

  private static func isContainer(_ name: String) -> Bool {
    let name = name.lowercased()
    return [".tar", ".gz", ".tgz", ".zip", ".bz2", ".xz", ".zst"].contains { name.hasSuffix($0) }
  }

  /// Of a form that can be read.
  private static func isArchive(_ name: String) -> Bool {
    let name = name.lowercased()
    return [".tar", ".tar.gz", ".tgz", ".zip"].contains { name.hasSuffix($0) }
  }
}
