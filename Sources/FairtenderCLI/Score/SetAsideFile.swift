import TenderScore

/// Where `--set-aside` keeps the rows that are not used: a file that appears whole or not at all.
///
/// The rows stand as they stood in the table, under its header; only UTF-16 is turned into UTF-8.
final class SetAsideFile {
  private let file: OutputFile
  private let output: StandardOutput

  init(path: String) throws {
    file = try OutputFile(path: path)
    output = StandardOutput(descriptor: file.descriptor)
  }

  func write(_ row: some Collection<UInt8>) throws(ScoreFault) {
    do {
      try output.write(Array(row) + [0x0D, 0x0A])
    } catch {
      throw ScoreFault(.unreadable, "the file of rows set aside must be writable, found that it is not")
    }
  }

  func commit() throws {
    try output.flush()
    try file.commit()
  }
}
