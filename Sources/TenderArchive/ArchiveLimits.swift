/// How much an archive may ask for. What goes beyond is refused, and never read whole.
public struct ArchiveLimits: Sendable {
  /// Bytes of one entry.
  public var entrySize: Int
  /// Entries of all kinds. A year of notices has fewer.
  public var entries = 2_000_000
  /// Bytes of an entry's name.
  public var nameLength = 1024
  /// How many times its size an archive may hold. Notices give about ten; what a compressor can give at most is a thousand.
  public var ratio = 200
  /// Bytes that may be unpacked whatever the ratio.
  public var freeSize = 64 << 20

  public init(entrySize: Int) {
    self.entrySize = entrySize
  }
}
