import Foundation
import Synchronization
import TenderDocument

/// Hands out what is to be collected, each thing once: files, and the lines of files of reports.
///
/// Workers take one thing at a time; what is inside a large file is read only as fast as they take it.
final class SurveyFeed: Sendable {
  enum Item: Sendable {
    case input(InputCollector.Input)
    /// A line of `fairtender.report/1`.
    case report([UInt8], source: String)
    case refused(InputError, source: String)
  }

  private struct State: ~Copyable {
    var next = 0
    var reports: LineReader?
    var path = ""
  }

  let inputs: [InputCollector.Input]
  private let sizeLimit: Int
  private let state = Mutex(State())

  init(_ inputs: [InputCollector.Input], sizeLimit: Int) {
    self.inputs = inputs
    self.sizeLimit = sizeLimit
  }

  /// The next thing, and how much of everything has been handed out, 0…1; nil at the end.
  func take() -> (item: Item, fraction: Double)? {
    state.withLock { state in
      while true {
        if let item = Self.line(of: &state) {
          let inside = Double(state.reports?.position ?? 1) / Double(max(state.reports?.size ?? 1, 1))
          return (item, (Double(state.next - 1) + inside) / Double(inputs.count))
        }
        guard state.next < inputs.count else { return nil }
        let input = inputs[state.next]
        state.next += 1
        guard case .file(let path) = input, Self.holdsReports(path) else {
          return (.input(input), Double(state.next) / Double(inputs.count))
        }
        state.path = Self.source(of: path)
        do throws(InputError) {
          state.reports = try LineReader(path: path, longest: sizeLimit)
        } catch {
          return (.refused(error, source: state.path), Double(state.next) / Double(inputs.count))
        }
      }
    }
  }

  private static func line(of state: inout State) -> Item? {
    guard state.reports != nil else { return nil }
    do throws(InputError) {
      if let line = try state.reports?.next() {
        return .report(line, source: "\(state.path):\(state.reports?.number ?? 0)")
      }
    } catch {
      return .refused(error, source: "\(state.path):\(state.reports?.number ?? 0)")
    }
    state.reports = nil
    return nil
  }

  /// Inputs that are files of many documents, by their sources.
  var containers: [String] {
    inputs.compactMap { input in
      guard case .file(let path) = input, Self.holdsReports(path) else { return nil }
      return Self.source(of: path)
    }
  }

  /// The name under which a file stands in a database.
  static func source(of path: String) -> String {
    URL(filePath: path).standardizedFileURL.path
  }

  /// True for JSON Lines, by the name, and for the parts that Spark and Hadoop write, by their first bytes.
  private static func holdsReports(_ path: String) -> Bool {
    if path.lowercased().hasSuffix(".jsonl") { return true }
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? []
    guard name.starts(with: "part-".utf8), let file = try? InputFile.open(path) else { return false }
    defer { close(file.descriptor) }
    let beginning = Array(#"{"schema":"fairtender.report/"#.utf8)
    var bytes = [UInt8](repeating: 0, count: beginning.count)
    return read(file.descriptor, &bytes, bytes.count) == bytes.count && bytes == beginning
  }
}
