import Foundation
import TenderDocument
import TenderReport

/// The file that a baseline is kept in.
struct BaselineFile {
  let path: String

  /// Far above any real one.
  private static let largest = 64 << 20

  /// What entries call the document at `source`: its path relative to the folder of this file.
  func document(at source: String) -> String {
    source == "-" ? source : RelativePath.of(source, from: RelativePath.folder(of: path))
  }

  // MARK: Reading

  func read() throws -> Baseline {
    let bytes: [UInt8]
    do throws(InputError) {
      bytes = try InputFile(path: path, limit: Self.largest).read()
    } catch {
      throw Failure("a baseline must be readable: \(error.message)", hint: "`--write-baseline FILE` writes one")
    }
    var entries: [Baseline.Entry] = []
    var isHead = true
    for (index, line) in String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated() {
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      let object = try self.object(in: line, number: index + 1)
      if isHead {
        try checkHead(object, number: index + 1)
      } else {
        entries.append(try entry(object, number: index + 1))
      }
      isHead = false
    }
    guard !isHead else { throw fault(1, "a baseline must begin with its schema, found an empty file") }
    return Baseline(entries)
  }

  private func object(in line: Substring, number: Int) throws -> [String: Any] {
    guard let object = (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any] else {
      throw fault(number, "a line of a baseline must hold one JSON object, found something else")
    }
    return object
  }

  private func checkHead(_ object: [String: Any], number: Int) throws {
    guard let schema = object["schema"] as? String, schema == Baseline.schema else {
      let found = (object["schema"] as? String).map { "`\($0)`" } ?? "none"
      throw fault(number, "a baseline must begin with the schema `\(Baseline.schema)`, found \(found)")
    }
  }

  private func entry(_ object: [String: Any], number: Int) throws -> Baseline.Entry {
    func text(_ key: String) throws -> String {
      guard let text = object[key] as? String, !text.isEmpty else {
        throw fault(number, "an entry of a baseline must have the text `\(key)`, found none")
      }
      return text
    }
    let fingerprint = try text("fingerprint")
    guard fingerprint.utf8.count == 16, fingerprint.allSatisfy({ $0.isASCII && $0.isHexDigit && !$0.isUppercase })
    else {
      throw fault(number, "a fingerprint must be 16 small hexadecimal digits, found `\(fingerprint)`")
    }
    return Baseline.Entry(
      document: try text("document"), rule: try text("rule"), fingerprint: fingerprint,
      words: object["words"] as? String ?? "")
  }

  private func fault(_ line: Int, _ message: String) -> Failure {
    Failure(file: path, line: line, message, hint: "`--write-baseline FILE` writes a new one")
  }
}
