import Foundation
import TenderArchive
import TenderDocument
import TenderRules

/// Hands out what is to be collected, each thing once: files, entries of archives, and lines of files of reports.
///
/// Workers take one thing at a time; what is inside a large file is read only as fast as they take it.
final class SurveyFeed: Sendable {
  enum Item: Sendable {
    case input(InputCollector.Input)
    /// A line of `fairtender.report/1`.
    case report([UInt8], source: String)
    case entry([UInt8], source: String)
    case refused(InputError, source: String)
  }

  /// A file of many documents.
  private enum Container {
    case reports, gzippedReports, archive
  }

  private struct State: ~Copyable {
    var next = 0
    /// What is read line by line; it may be inside of `archive`.
    var lines: LineReader?
    var linesSource = ""
    var file: FileBytes?
    var archive: ArchiveReader?
    var source = ""

    /// How much of the open input has been read, 0…1.
    var fraction: Double { archive?.fraction ?? file?.fraction ?? 1 }
  }

  let inputs: [InputCollector.Input]
  private let sizeLimit: Int
  private let state = Guarded(State())

  init(_ inputs: [InputCollector.Input], sizeLimit: Int) {
    self.inputs = inputs
    self.sizeLimit = sizeLimit
  }

  /// The next thing, the index of the input that it is or comes from, and how much of everything has been handed out, 0…1; nil at the
  /// end.
  func take() -> (item: Item, input: Int, fraction: Double)? {
    state.withLock { state in
      while true {
        if let item = Self.line(of: &state) ?? entry(of: &state) {
          return (item, state.next - 1, (Double(state.next - 1) + state.fraction) / Double(inputs.count))
        }
        guard state.next < inputs.count else { return nil }
        let input = inputs[state.next]
        state.next += 1
        if let item = open(input, &state) { return (item, state.next - 1, Double(state.next) / Double(inputs.count)) }
      }
    }
  }

  /// The input itself, or its refusal; nil where it is a container, which then is open.
  private func open(_ input: InputCollector.Input, _ state: inout State) -> Item? {
    guard case .file(let path) = input, let container = Self.container(path) else { return .input(input) }
    state.source = Self.source(of: path)
    do throws(InputError) {
      switch container {
      case .reports:
        let file = try FileBytes(path: path)
        state.file = file
        state.linesSource = state.source
        state.lines = LineReader(longest: sizeLimit) { () throws(InputError) in try file.next() }
      case .gzippedReports, .archive:
        let (descriptor, size) = try InputFile.open(path)
        state.archive = try ArchiveReader(
          descriptor: descriptor, size: size, limits: ArchiveLimits(entrySize: sizeLimit),
          form: container == .archive ? .archive : .gzippedReports)
      }
      return nil
    } catch {
      return .refused(error, source: state.source)
    }
  }

  private static func line(of state: inout State) -> Item? {
    guard state.lines != nil else { return nil }
    do throws(InputError) {
      if let line = try state.lines?.next() {
        return .report(line, source: "\(state.linesSource):\(state.lines?.number ?? 0)")
      }
    } catch {
      return .refused(error, source: "\(state.linesSource):\(state.lines?.number ?? 0)")
    }
    state.lines = nil
    state.file = nil
    return nil
  }

  private func entry(of state: inout State) -> Item? {
    do throws(InputError) {
      while let archive = state.archive {
        switch try archive.next() {
        case .file(let name, let content): return .entry(content, source: "\(state.source)!/\(name)")
        case .refused(let name, let error): return .refused(error, source: "\(state.source)!/\(name)")
        case .reports(let name):
          state.linesSource = name.isEmpty ? state.source : "\(state.source)!/\(name)"
          state.lines = LineReader(longest: sizeLimit) { () throws(InputError) in try archive.read() }
          if let line = Self.line(of: &state) { return line }
        case nil: state.archive = nil
        }
      }
    } catch {
      state.archive = nil
      return .refused(error, source: state.source)
    }
    return nil
  }

  /// Inputs that are files of many documents, by their sources.
  var containers: [String] {
    inputs.compactMap { input in
      guard case .file(let path) = input, Self.container(path) != nil else { return nil }
      return Self.source(of: path)
    }
  }

  /// The name under which a file stands in a database.
  static func source(of path: String) -> String {
    URL(filePath: path).standardizedFileURL.path
  }

  /// By the name; the parts that Spark and Hadoop write uncompressed by their first bytes. A task that had nothing to do leaves an empty
  /// one.
  private static func container(_ path: String) -> Container? {
    let lowered = path.lowercased()
    if lowered.hasSuffix(".jsonl") { return .reports }
    if lowered.hasSuffix(".jsonl.gz") { return .gzippedReports }
    if [".tar.gz", ".tgz", ".tar", ".zip"].contains(where: { lowered.hasSuffix($0) }) { return .archive }
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? []
    guard name.starts(with: "part-".utf8) else { return nil }
    if lowered.hasSuffix(".gz") { return .gzippedReports }
    guard let file = try? InputFile.open(path) else { return nil }
    defer { close(file.descriptor) }
    if file.size == 0 { return .reports }
    let beginning = Array(#"{"schema":"fairtender.report/"#.utf8)
    var bytes = [UInt8](repeating: 0, count: beginning.count)
    return read(file.descriptor, &bytes, bytes.count) == bytes.count && bytes == beginning ? .reports : nil
  }
}
