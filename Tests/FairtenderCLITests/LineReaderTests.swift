import TenderDocument
import TestSupport
import Testing

@testable import FairtenderCLI

@Suite struct LineReaderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func givesEveryLineWhereverTheChunksEnd() throws {
    var generator = SeededGenerator(seed: 11)
    let lines = (0..<300).map { _ in
      String(repeating: "é", count: Int.random(in: 1...9000, using: &generator))
    }
    for end in ["\n", ""] {
      try folder.write(lines.joined(separator: "\n") + end, to: "lines")
      var reader = try self.reader(longest: 100_000)
      var found: [String] = []
      while let line = try reader.next() { found.append(String(decoding: line, as: UTF8.self)) }
      #expect(found == lines)
      #expect(reader.number == lines.count)
    }
  }

  @Test(arguments: [0, 1, 262_143, 262_144, 262_145, 600_000])
  func passesOverALineThatIsTooLong(length: Int) throws {
    try folder.write("a\n" + String(repeating: "x", count: length) + "\n \n\r\nb", to: "lines")
    var reader = try self.reader(longest: 1)
    #expect(try reader.next() == Array("a".utf8))
    if length > 1 {
      do {
        _ = try reader.next()
        Issue.record("a long line must be refused")
      } catch {
        #expect(error.kind == .tooLarge)
        #expect(error.line == 2)
      }
    } else if length == 1 {
      #expect(try reader.next() == Array("x".utf8))
    }
    #expect(try reader.next() == Array("b".utf8))
    #expect(reader.number == 5)
    #expect(try reader.next() == nil)
  }

  @Test func refusesWhatIsNoFile() throws {
    do {
      _ = try FileBytes(path: folder.path)
      Issue.record("a folder must be refused")
    } catch {
      #expect(error.kind == .notRegularFile)
    }
  }

  private func reader(longest: Int) throws -> LineReader {
    let file = try FileBytes(path: folder.path + "/lines")
    return LineReader(longest: longest) { () throws(InputError) in try file.next() }
  }
}
