import ArgumentParser
import TenderReport

/// Options about findings that were known before.
struct BaselineOptions: ParsableArguments {
  @Option(help: "Findings listed in this file are known: they are counted apart and do not make the run fail.")
  var baseline: String?

  @Option(
    name: .customLong("write-baseline"),
    help: "Write the findings of this run to a file for --baseline; it appears whole or not at all.")
  var writeBaseline: String?

  @Flag(
    name: .customLong("prune-baseline"),
    help: "Drop entries of the --baseline file that no longer occur, for documents that this run has checked.")
  var pruneBaseline = false

  func validate() throws {
    guard !pruneBaseline || baseline != nil else {
      throw ValidationError("--prune-baseline needs the file to prune: --baseline FILE.")
    }
    guard !pruneBaseline || writeBaseline == nil else {
      throw ValidationError(
        "--prune-baseline and --write-baseline can't be given together; one writes all findings anew.")
    }
  }

  /// The ledger of a run; nil where none is kept.
  func ledger() throws -> BaselineLedger? {
    guard baseline != nil || writeBaseline != nil else { return nil }
    let known = try baseline.map { path in
      let file = BaselineFile(path: path)
      return (file: file, baseline: try file.read())
    }
    return BaselineLedger(
      known: known,
      written: try writeBaseline.map { (BaselineFile(path: $0), try Self.output($0, "--write-baseline")) },
      pruned: pruneBaseline ? try baseline.map { try Self.output($0, "--baseline") } : nil)
  }

  private static func output(_ path: String, _ option: String) throws -> OutputFile {
    try OutputFile(path: path, option: option)
  }
}
