import TenderRules

/// The findings that were known before, by the documents they were found in.
///
/// A finding is known by its fingerprint: rule, lot, section and folded words. It stays known when lines are inserted
/// above it, and is another when its words change.
public struct Baseline: Sendable, Equatable {
  /// One known finding.
  public struct Entry: Sendable, Equatable {
    /// A path relative to the file that holds the baseline; `-` for standard input.
    public var document: String
    public var rule: String
    /// 16 hexadecimal digits.
    public var fingerprint: String
    /// The first words, for the people who read the file; nothing hangs on them.
    public var words: String

    public init(document: String, rule: String, fingerprint: String, words: String) {
      self.document = document
      self.rule = rule
      self.fingerprint = fingerprint
      self.words = words
    }
  }

  public static let schema = "fairtender.baseline/1"
  private static let mostWords = 80

  private var known: [String: [String: Entry]] = [:]

  /// Of entries of one document and fingerprint the last is kept.
  public init(_ entries: some Sequence<Entry> = []) {
    for entry in entries { known[entry.document, default: [:]][entry.fingerprint] = entry }
  }

  /// By document, rule and fingerprint.
  public var entries: [Entry] {
    known.values.flatMap(\.values).sorted { a, b in
      (a.document, a.rule, a.fingerprint) < (b.document, b.rule, b.fingerprint)
    }
  }

  /// Of one document, in no order.
  public func entries(of document: String) -> [Entry] {
    known[document].map { Array($0.values) } ?? []
  }

  // MARK: Findings

  /// What a baseline of `report` holds: every finding that counts or is known already.
  public static func entries(of report: Report, document: String) -> [Entry] {
    guard case .checked(let checked) = report.content else { return [] }
    return checked.findings.filter { $0.counts || $0.suppression?.kind == .baseline }.map { finding in
      Entry(
        document: document, rule: finding.rule, fingerprint: finding.fingerprint,
        words: words(of: finding.quote ?? finding.message))
    }
  }

  /// Keeps the findings from counting that are known of `document`.
  public func apply(to report: inout Report, document: String) {
    guard let known = known[document], case .checked(var checked) = report.content else { return }
    for index in checked.findings.indices where checked.findings[index].counts {
      guard known[checked.findings[index].fingerprint] != nil else { continue }
      checked.findings[index].suppression = .known
    }
    report.content = .checked(checked)
  }

  private static func words(of text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= mostWords ? line : line.prefix(mostWords - 1) + "…"
  }

  // MARK: Text

  /// The content of the file: JSON Lines, the schema in the first and one entry in each of the others.
  public var lines: [UInt8] {
    var head = JSONWriter()
    head.object { $0.member("schema", Self.schema) }
    head.endLine()
    return entries.reduce(into: head.bytes) { bytes, entry in
      var line = JSONWriter()
      line.object { json in
        json.member("document", entry.document)
        json.member("rule", entry.rule)
        json.member("fingerprint", entry.fingerprint)
        json.member("words", entry.words)
      }
      line.endLine()
      bytes += line.bytes
    }
  }
}
