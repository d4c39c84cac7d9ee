import Crypto
import Foundation
import TenderDocument
import TenderReaders
import TenderReport
import TenderRules

/// Reads and checks inputs one after the other; one a worker.
struct InputChecker {
  let tool: Report.Tool
  let sizeLimit: Int
  private let cities: CityMatcher
  private let catalog: ReaderCatalog
  private let messages: RuleMessages
  private var checker: Checker

  init(_ plan: CheckPlan, sizeLimit: Int) {
    self.sizeLimit = sizeLimit
    tool = plan.tool
    cities = plan.rules.cityMatcher
    messages = plan.messages
    catalog = ReaderCatalog(headings: plan.rules.headings)
    checker = Checker(rules: plan.rules, policy: plan.policy, plan: plan.lints)
  }

  /// One report, whatever the input is.
  mutating func report(
    on input: InputCollector.Input, hints: ReaderCatalog.Hints
  ) -> Report {
    let limit = sizeLimit
    switch input {
    case .file(let path):
      var hints = hints
      if path.lowercased().hasSuffix(".xml") { hints.kind = .xml }
      return report(source: path, hints: hints) { () throws(InputError) in
        try InputFile(path: path, limit: limit).read()
      }
    case .standardInput:
      return report(source: "-", hints: hints) { () throws(InputError) in
        try InputFile.readAll(STDIN_FILENO, expecting: 0, limit: limit)
      }
    case .linkedFolder(let path):
      return refused(
        InputError(
          .notRegularFile, "a folder must be reached without a link inside another folder, found a link",
          hint: "name the folder itself"), source: path)
    }
  }

  mutating func report(
    source: String, hints: ReaderCatalog.Hints, bytes: () throws(InputError) -> [UInt8]
  ) -> Report {
    let content: [UInt8]
    do throws(InputError) {
      content = try bytes()
    } catch {
      return refused(error, source: source)
    }
    return report(source: source, content: content, sha256: Self.digest(content), hints: hints)
  }

  /// - Parameter sha256: the digest of `content`.
  mutating func report(source: String, content: [UInt8], sha256: String, hints: ReaderCatalog.Hints) -> Report {
    let document: Document
    do throws(InputError) {
      document = try catalog.read(content, hints: hints)
    } catch {
      return refused(error, source: source, sha256: sha256)
    }
    return Report(
      tool: tool, source: source, sha256: sha256, city: document.notice.buyer.flatMap(cities.match),
      content: .checked(messages.told(checker.check(document))))
  }

  func refused(_ error: InputError, source: String, sha256: String? = nil) -> Report {
    Report(tool: tool, source: source, sha256: sha256, content: .refused([error]))
  }

  /// Lower-case hexadecimal SHA-256.
  static func digest(_ bytes: [UInt8]) -> String {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    let hex = Array("0123456789abcdef".utf8)
    for byte in SHA256.hash(data: bytes) {
      digits.append(hex[Int(byte >> 4)])
      digits.append(hex[Int(byte & 15)])
    }
    return String(decoding: digits, as: UTF8.self)
  }
}
