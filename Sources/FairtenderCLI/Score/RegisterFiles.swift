import Foundation
import TenderScore

/// Reads the files of `--registers`.
enum RegisterFiles {
  /// Adds every line to `builder` and gives how the file was read.
  static func read(
    _ path: String, rules: ScoreRules, into builder: inout SupplierBaseBuilder
  ) throws -> ScoreReport.Source {
    let name = URL(filePath: path).lastPathComponent
    let stem = name.prefix { $0 != "." }
    let source = try TableFile(path: path).source
    do throws(ScoreFault) {
      let reader = try RegisterReader(source, name: name, register: String(stem), rules: rules)
      for entry in reader.entries { builder.add(entry) }
      return ScoreReport.Source(path: path, table: reader.table, rows: reader.rows)
    } catch {
      throw Failure(error, path: path)
    }
  }
}
