import ArgumentParser
import Foundation
import TenderScore

/// `fairtender score suppliers FILE.csv`
struct ScoreSuppliersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suppliers", abstract: "Measure a supplier base from a table of purchases.")

  @Argument(help: "A table of purchases; `-` reads standard input.")
  var file: String

  @Option(
    name: .customLong("registers"),
    help:
      "A register file: a table with supplier_id, and register, valid_until and size where it has them; may be repeated."
  )
  var registers: [String] = []

  @Option(help: "The months to measure, such as 2024-01..2024-12 or 2024; by default the last twelve of the table.")
  var period: String?

  @Option(help: "Months before the period in which a supplier must have had nothing to be new.")
  var window = 36

  @Option(name: .customLong("what-if"), help: "What would lift a share, such as sme=30%; may be repeated.")
  var questions: [String] = []

  @Option(help: "Tell all that one supplier adds, by its name or identifier.")
  var explain: String?

  @Option(name: .customLong("set-aside"), help: "Keep the rows that are not used in this file.")
  var setAside: String?

  @OptionGroup var table: TableOptions
  @OptionGroup var options: ScoreOptions

  func run() throws {
    let (rules, digest) = try options.load()
    let period = try period.map(PeriodOption.months)
    guard 1...600 ~= window else { throw Failure("`--window` must be 1 to 600 months, found \(window)") }
    var builder = SupplierBaseBuilder(forms: rules.values.forms)
    let read = try registers.map { try RegisterFiles.read($0, rules: rules, into: &builder) }
    var reader = try self.reader(rules, builder, period: period)
    let kept = try setAside.map { try SetAsideFile(path: $0) }
    do throws(ScoreFault) {
      try kept?.write(reader.table.rawHeader)
      try reader.readAll { row throws(ScoreFault) in try kept?.write(row) }
    } catch {
      throw Failure(error, path: file)
    }
    try kept?.commit()
    let base = reader.builder.base(period: period, window: window)
    let report = try self.report(base, reader, rules, registers: read)
    try options.write(report, digest: digest)
    if reader.rows.setAside > 0 || read.contains(where: { ($0.rows?.setAside ?? 0) > 0 }) { throw Exit.incomplete }
  }

  private func reader(
    _ rules: ScoreRules, _ builder: SupplierBaseBuilder, period: ClosedRange<Month>?
  ) throws -> PurchaseReader {
    let source = try TableFile(path: file).source
    let request = try table.request()
    do throws(ScoreFault) {
      return try PurchaseReader(source, rules: rules, builder: builder, period: period, request: request)
    } catch {
      throw Failure(error, path: file)
    }
  }

  private func report(
    _ base: SupplierBase, _ reader: PurchaseReader, _ rules: ScoreRules, registers: [ScoreReport.Source]
  ) throws -> ScoreReport {
    let words = SupplierReport(base, rules: rules)
    var facts = words.facts
    if let currency = reader.currency { facts.insert(ScoreReport.Fact("currency", currency), at: 0) }
    var report = ScoreReport(
      .suppliers, title: "Supplier base of \(file)",
      sources: [ScoreReport.Source(path: file, table: reader.table, rows: reader.rows)] + registers, facts: facts)
    report.measures = words.allMeasures
    report.tables = words.tables
    do throws(ScoreFault) {
      for question in questions { report.tables.append(words.whatIf(try WhatIf(question))) }
      if let explain { report.tables.append(try words.explanation(of: explain)) }
    } catch {
      throw Failure(error.message, hint: error.hint)
    }
    report.remarks = words.remarks + unknowns(reader)
    report.limits = ScoreReport.supplierLimits
    return report
  }

  private func unknowns(_ reader: PurchaseReader) -> [ScoreReport.Remark] {
    [
      ("unknown-certificates", "certificates", reader.unknownCertificates),
      ("unknown-sizes", "sizes", reader.unknownSizes),
    ]
    .filter { !$0.2.isEmpty }.map { id, what, names in
      .init(
        .hint, id,
        "no rule knows these \(what), which therefore count as unknown: \(names.sorted().joined(separator: ", "))")
    }
  }
}

extension ScoreReport {
  static let supplierLimits = [
    "Shares of the known are no shares of all: read the coverage beside them.",
    "A supplier without a certificate or a place on a register is not shown to have one; it may have one elsewhere.",
    "Sizes and legal forms are as the table and the registers tell them; nothing was looked up and nothing was guessed from names.",
    "Indications, not legal advice.",
  ]
}
