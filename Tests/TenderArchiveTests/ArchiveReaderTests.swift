import Foundation
import TenderArchive
import TenderDocument
import TestSupport
import Testing

@Suite final class ArchiveReaderTests {
  enum Form: String, CaseIterable {
    case tar, gzip, zip

    func bytes(_ entries: [ArchiveBuilder.Entry]) -> [UInt8] {
      switch self {
      case .tar: ArchiveBuilder.tar(entries)
      case .gzip: ArchiveBuilder.gzip(ArchiveBuilder.tar(entries))
      case .zip: ArchiveBuilder.zip(entries)
      }
    }
  }

  /// What came, and why it ended before its end.
  struct Reading: Equatable {
    var entries: [ArchiveEntry] = []
    var error: InputError.Kind?
  }

  private let file = URL.temporaryDirectory.appending(path: "archive-\(UUID().uuidString)")
  private static let notices: [ArchiveBuilder.Entry] = [
    .init("2024/01/1.xml", "<a>one</a>"), .init("2024/01/2.xml", String(repeating: "two ", count: 50_000)),
    .init("2024/étude n° 3.xml", ""),
  ]

  deinit {
    try? FileManager.default.removeItem(at: file)
  }

  @Test(arguments: Form.allCases)
  func givesEveryFileInOrder(form: Form) throws {
    let reading = try read(form.bytes(Self.notices))
    #expect(reading == Reading(entries: Self.notices.map { .file(name: $0.name, content: $0.content) }))
  }

  @Test func passesOverFoldersAndHiddenFiles() throws {
    let reading = try read(
      ArchiveBuilder.tar([
        .init("a/", type: "5"), .init(".DS_Store", "x"), .init("a/.hidden/b.xml", "x"), .init("__MACOSX/b.xml", "x"),
        .init("./a/b.xml", "b"), .init("../c.xml", "c"), .init("/d.xml", "d"),
      ]))
    #expect(
      reading.entries == [
        .file(name: "./a/b.xml", content: [0x62]), .file(name: "../c.xml", content: [0x63]),
        .file(name: "/d.xml", content: [0x64]),
      ])
  }

  @Test func refusesWhatIsNoDocumentAndGoesOn() throws {
    let reading = try read(
      ArchiveBuilder.tar([
        .init("link.xml", type: "2", link: "/etc/passwd"), .init("hard.xml", type: "1", link: "1.xml"),
        .init("pipe.xml", type: "6"), .init("more.xz", "x"), .init("1.xml", "1"), .init("1.xml", "2"),
        .init(String(repeating: "n", count: 200) + ".xml", "x"),
        .init("large.xml", String(repeating: "l", count: 3000)),
        .init("last.xml", "3"),
      ]), ArchiveLimits(entrySize: 2000).with { $0.nameLength = 150 })
    let found = reading.entries.map { entry in
      switch entry {
      case .file(let name, let content): "\(name) \(content.count)"
      case .refused(let name, let error): "\(name.prefix(9)) \(error.kind.rawValue)"
      case .reports(let name): name
      }
    }
    #expect(
      found == [
        "link.xml not-regular-file", "hard.xml not-regular-file", "pipe.xml not-regular-file", "more.xz unsupported",
        "1.xml 1", "1.xml unsupported", "nnnnnnnnn limit-exceeded", "large.xml too-large", "last.xml 1",
      ])
    #expect(reading.error == nil)
  }

  @Test(arguments: Form.allCases)
  func endsWhereAnArchiveIsCutOff(form: Form) throws {
    let whole = form.bytes(Self.notices)
    for length in stride(from: 0, to: whole.count - 1100, by: 4999) {
      let reading = try read(Array(whole[..<length]))
      // What came before the cut is whole; what was cut is never given as if it were.
      for entry in reading.entries {
        if case .file(let name, let content) = entry {
          #expect(Self.notices.contains { $0.name == name && $0.content == content }, "\(form) \(length)")
        }
      }
      let isRefused = reading.entries.contains { if case .refused = $0 { true } else { false } }
      #expect(reading.error != nil || isRefused, "\(form) \(length)")
    }
  }

  @Test(arguments: Form.allCases)
  func neverTrapsOnDamage(form: Form) throws {
    var generator = SeededGenerator(seed: 5)
    let day = ArchiveBuilder.Entry("day.tar.gz", ArchiveBuilder.gzip(ArchiveBuilder.tar([Self.notices[0]])))
    let whole = form.bytes([Self.notices[0], .init("b.xml", "bb"), day, Self.notices[2]])
    for _ in 0..<300 {
      var damaged = whole
      for _ in 0..<3 {
        damaged[Int.random(in: 0..<whole.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      _ = try read(damaged)
    }
  }

  @Test(arguments: ["", "no archive", "<a/>", "PK", "\u{1F}\u{8B}"])
  func refusesWhatIsNoArchive(content: String) throws {
    let reading = try read(Array(content.utf8))
    #expect(reading.entries.isEmpty)
    #expect(reading.error != nil)
  }

  @Test func refusesAnEmptyArchive() throws {
    #expect(try read(ArchiveBuilder.tar([])).error == .empty)
    #expect(try read(ArchiveBuilder.zip([])).error != nil)
  }

  @Test(arguments: Form.allCases, Form.allCases)
  func givesTheFilesOfArchivesInside(outer: Form, inner: Form) throws {
    let name = "01/20190102." + (inner == .gzip ? "tar.gz" : inner.rawValue)
    let reading = try read(
      outer.bytes([
        .init("a.xml", "a"), .init(name, inner.bytes(Self.notices)), .init("b.xml", "b"), .init("2.tgz", "no archive"),
        .init("c.xml", "c"),
      ]))
    let days = Self.notices.map { ArchiveEntry.file(name: "\(name)!/\($0.name)", content: $0.content) }
    try #require(reading.entries.count == 4 + Self.notices.count)
    #expect(
      Array(reading.entries[..<(2 + Self.notices.count)]) == [.file(name: "a.xml", content: [0x61])] + days + [
        .file(name: "b.xml", content: [0x62])
      ])
    #expect(reading.entries.last == .file(name: "c.xml", content: [0x63]))
    guard case .refused("2.tgz", let error) = reading.entries[reading.entries.count - 2] else {
      Issue.record("\(reading.entries)")
      return
    }
    #expect(error.kind == .unreadable)
    #expect(reading.error == nil)
  }

  @Test func refusesArchivesDeeperInside() throws {
    let deepest = ArchiveBuilder.tar([.init("a.xml", "a")])
    let day = ArchiveBuilder.gzip(ArchiveBuilder.tar([.init("EN.zip", deepest), .init("b.xml", "b")]))
    let reading = try read(ArchiveBuilder.tar([.init("day.tar.gz", day)]))
    try #require(reading.entries.count == 2)
    guard case .refused("day.tar.gz!/EN.zip", let error) = reading.entries[0] else {
      Issue.record("\(reading.entries)")
      return
    }
    #expect(error.kind == .unsupported)
    #expect(reading.entries[1] == .file(name: "day.tar.gz!/b.xml", content: [0x62]))
  }

  @Test func goesOnBehindAnArchiveInsideThatIsCutOff() throws {
    let day = ArchiveBuilder.gzip(ArchiveBuilder.tar(Self.notices))
    for length in stride(from: 1, to: day.count - 1100, by: 19_999) {
      let reading = try read(ArchiveBuilder.tar([.init("day.tar.gz", Array(day[..<length])), .init("b.xml", "b")]))
      #expect(reading.entries.last == .file(name: "b.xml", content: [0x62]), "\(length)")
      #expect(reading.entries.contains { if case .refused = $0 { true } else { false } }, "\(length)")
      #expect(reading.error == nil, "\(length)")
    }
  }

  @Test func stopsAtABombInside() throws {
    let header = ArchiveBuilder.tar([.init("a.xml", [UInt8](repeating: 0, count: 40 << 20))]).prefix(512)
    let bomb = Array(ArchiveBuilder.gzip(Array(header)) + ArchiveBuilder.gzipOfZeros(40 << 20))
    let limits = ArchiveLimits(entrySize: 1000).with {
      $0.ratio = 50
      $0.freeSize = 1 << 20
    }
    let reading = try read(ArchiveBuilder.tar([.init("day.tar.gz", bomb), .init("b.xml", "b")]), limits)
    #expect(reading == Reading(entries: [], error: .limitExceeded))
  }

  @Test func stopsAtABomb() throws {
    // An entry of zeros: the header, then as many zeros as it says and more.
    let header = ArchiveBuilder.tar([.init("a.xml", [UInt8](repeating: 0, count: 40 << 20))]).prefix(512)
    let bomb = Array(ArchiveBuilder.gzip(Array(header)) + ArchiveBuilder.gzipOfZeros(40 << 20))
    for entrySize in [64 << 20, 1000] {
      let limits = ArchiveLimits(entrySize: entrySize).with {
        $0.ratio = 50
        $0.freeSize = 1 << 20
      }
      let reading = try read(bomb, limits)
      #expect(reading == Reading(entries: [], error: .limitExceeded), "\(entrySize)")
    }
  }

  @Test(arguments: Form.allCases)
  func givesFilesOfReportsPieceByPiece(form: Form) throws {
    let lines = String(repeating: "line of a report\n", count: 60_000)
    let bytes = form.bytes([
      .init("1.xml", "1"), .init("a.jsonl", lines), .init("b.JSONL", "b"), .init("2.xml", "2"),
      .init("c.jsonl.gz", "c"),
    ])
    // A limit for documents is none for what comes in lines.
    let reader = try self.reader(bytes, ArchiveLimits(entrySize: 1000))
    #expect(try reader.next() == .file(name: "1.xml", content: [0x31]))
    #expect(try reader.read().isEmpty)
    #expect(try reader.next() == .reports(name: "a.jsonl"))
    #expect(try whole(reader) == Array(lines.utf8))
    #expect(try reader.next() == .reports(name: "b.JSONL"))
    // What is not read is passed over.
    #expect(try reader.next() == .file(name: "2.xml", content: [0x32]))
    guard case .refused("c.jsonl.gz", _) = try reader.next() else {
      Issue.record("an archive inside must be refused")
      return
    }
    #expect(try reader.next() == nil)
  }

  @Test(arguments: Form.allCases)
  func givesFilesOfReportsInArchivesInside(form: Form) throws {
    let lines = String(repeating: "line of a report\n", count: 60_000)
    let day = ArchiveBuilder.gzip(
      ArchiveBuilder.tar([.init("a.jsonl", lines), .init("1.xml", "1"), .init("b.jsonl", lines)]))
    let reader = try self.reader(form.bytes([.init("day.tar.gz", day), .init("2.xml", "2")]))
    #expect(try reader.next() == .reports(name: "day.tar.gz!/a.jsonl"))
    #expect(try whole(reader) == Array(lines.utf8))
    #expect(try reader.next() == .file(name: "day.tar.gz!/1.xml", content: [0x31]))
    #expect(try reader.next() == .reports(name: "day.tar.gz!/b.jsonl"))
    #expect(try reader.next() == .file(name: "2.xml", content: [0x32]))
    #expect(try reader.next() == nil)
  }

  @Test func readsACompressedFileOfReports() throws {
    let text = Array(String(repeating: "a line\n", count: 50_000).utf8)
    // Compressed files that are put behind each other are one.
    let reader = try self.reader(ArchiveBuilder.gzip(text) + ArchiveBuilder.gzip(text), form: .gzippedReports)
    #expect(try reader.next() == .reports(name: ""))
    #expect(try whole(reader) == text + text)
    #expect(reader.fraction == 1)
    #expect(try reader.next() == nil)
  }

  @Test func refusesACompressedFileThatIsCutOff() throws {
    let bytes = ArchiveBuilder.gzip(Array(String(repeating: "a line\n", count: 50_000).utf8))
    let reader = try self.reader(Array(bytes[..<200_000]), form: .gzippedReports)
    #expect(try reader.next() == .reports(name: ""))
    #expect(throws: InputError.self) { try self.whole(reader) }
    #expect(try reader.next() == nil)
  }

  @Test(arguments: ["no gzip at all", "PK\u{3}\u{4}"])
  func refusesWhatIsNotCompressed(content: String) throws {
    #expect(throws: InputError.self) { try self.reader(Array(content.utf8), form: .gzippedReports).next() }
  }

  @Test func stopsAtABombOfLines() throws {
    let limits = ArchiveLimits(entrySize: 1000).with {
      $0.ratio = 50
      $0.freeSize = 1 << 20
    }
    let reader = try self.reader(ArchiveBuilder.gzipOfZeros(40 << 20), limits, form: .gzippedReports)
    #expect(try reader.next() == .reports(name: ""))
    do throws(InputError) {
      while try !reader.read().isEmpty {}
      Issue.record("a bomb must be refused")
    } catch {
      #expect(error.kind == .limitExceeded)
    }
  }

  private func reader(
    _ bytes: [UInt8], _ limits: ArchiveLimits = ArchiveLimits(entrySize: 1 << 20), form: ArchiveReader.Form = .archive
  ) throws -> ArchiveReader {
    try Data(bytes).write(to: file)
    return try ArchiveReader(
      descriptor: open(file.path(percentEncoded: false), O_RDONLY), size: bytes.count, limits: limits, form: form)
  }

  private func whole(_ reader: ArchiveReader) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let piece = try reader.read()
      if piece.isEmpty { return bytes }
      bytes += piece
    }
  }

  @Test func stopsAtTooManyEntries() throws {
    let entries = (0..<20).map { ArchiveBuilder.Entry("\($0).xml", "x") }
    let reading = try read(ArchiveBuilder.zip(entries), ArchiveLimits(entrySize: 10).with { $0.entries = 12 })
    #expect(reading.entries.count == 12)
    #expect(reading.error == .limitExceeded)

    let day = ArchiveBuilder.zip(Array(entries[..<7]))
    let month = ArchiveBuilder.tar((0..<3).map { .init("\($0).zip", day) })
    let days = try read(month, ArchiveLimits(entrySize: 10).with { $0.entries = 12 })
    #expect(days.entries.count == 10)
    #expect(days.error == .limitExceeded)
  }

  private func read(_ bytes: [UInt8], _ limits: ArchiveLimits = ArchiveLimits(entrySize: 1 << 20)) throws -> Reading {
    try Data(bytes).write(to: file)
    var reading = Reading()
    do throws(InputError) {
      let reader = try ArchiveReader(
        descriptor: open(file.path(percentEncoded: false), O_RDONLY), size: bytes.count, limits: limits)
      while let entry = try reader.next() { reading.entries.append(entry) }
      #expect(reader.fraction <= 1)
    } catch {
      reading.error = error.kind
    }
    return reading
  }
}

extension ArchiveLimits {
  fileprivate func with(_ change: (inout Self) -> Void) -> Self {
    var limits = self
    change(&limits)
    return limits
  }
}
