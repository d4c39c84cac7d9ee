import TenderReport
import TenderRules

/// What a run sees of the baselines it reads and writes.
actor BaselineLedger {
  private let known: (file: BaselineFile, baseline: Baseline)?
  private let written: (file: BaselineFile, output: OutputFile)?
  private let pruned: OutputFile?
  /// For the file to write.
  private var entries: [Baseline.Entry] = []
  /// Entries of the known baseline that this run has shown to be gone.
  private var gone: Set<String> = []

  init(
    known: (file: BaselineFile, baseline: Baseline)?, written: (file: BaselineFile, output: OutputFile)?,
    pruned: OutputFile?
  ) {
    self.known = known
    self.written = written
    self.pruned = pruned
  }

  /// `report` with the known findings marked.
  ///
  /// - Parameter unasked: ids of lints that were not asked about the document, so that nothing of theirs is gone.
  func compared(_ report: Report, unasked: Set<String>) -> Report {
    var report = report
    if let (file, baseline) = known {
      let document = file.document(at: report.source)
      baseline.apply(to: &report, document: document)
      note(gone: baseline, in: report, document: document, unasked: unasked)
    }
    if let file = written?.file {
      entries += Baseline.entries(of: report, document: file.document(at: report.source))
    }
    return report
  }

  private func note(gone baseline: Baseline, in report: Report, document: String, unasked: Set<String>) {
    guard case .checked(let checked) = report.content else { return }
    var found: Set<String> = []
    var unchecked = unasked
    for finding in checked.findings {
      if finding.outcome == .notMet { found.insert(finding.fingerprint) }
      if finding.outcome == .notChecked { unchecked.insert(finding.rule) }
    }
    // What a lint could not look at may still be there.
    for entry in baseline.entries(of: document) where !found.contains(entry.fingerprint) {
      if !unchecked.contains(entry.rule) { gone.insert(Self.key(entry)) }
    }
  }

  /// Writes what is to be written.
  ///
  /// - Returns: what a user should know of it; nil for nothing.
  func finish() throws -> String? {
    if let (_, output) = written {
      try Self.write(Baseline(entries), to: output)
    }
    guard !gone.isEmpty, let (file, baseline) = known else { return nil }
    let count = gone.count == 1 ? "1 entry" : "\(gone.count) entries"
    guard let pruned else {
      return "fairtender: note: \(count) of \(file.path) no longer occur; `--prune-baseline` drops them\n"
    }
    try Self.write(Baseline(baseline.entries.filter { !gone.contains(Self.key($0)) }), to: pruned)
    return "fairtender: note: \(count) of \(file.path) dropped\n"
  }

  private static func write(_ baseline: Baseline, to file: OutputFile) throws {
    let output = StandardOutput(descriptor: file.descriptor)
    try output.write(baseline.lines)
    try output.flush()
    try file.commit()
  }

  private static func key(_ entry: Baseline.Entry) -> String {
    entry.fingerprint + " " + entry.document
  }
}
