import Foundation
import Testing

/// Whole outputs kept as files beside the tests.
///
/// A missing file is written and fails the test, so that someone reads it before it is kept.
package enum Snapshot {
  package static func expect(
    _ output: String, named name: String, path: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(fileURLWithPath: path).deletingLastPathComponent()
      .appending(path: "Snapshots").appending(path: "\(name).snapshot")
    guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
      try Data(output.utf8).write(to: file)
      Issue.record("`\(name).snapshot` was missing and is written: read it", sourceLocation: sourceLocation)
      return
    }
    guard output != kept else { return }
    let difference = zip(
      output.split(separator: "\n", omittingEmptySubsequences: false) + [""],
      kept.split(separator: "\n", omittingEmptySubsequences: false) + [""]
    ).enumerated().first { $1.0 != $1.1 }
    Issue.record(
      """
      \(name).snapshot differs in line \((difference?.offset ?? 0) + 1)
      kept: \(difference?.element.1 ?? "")
      now:  \(difference?.element.0 ?? "")
      """, sourceLocation: sourceLocation)
  }
}
