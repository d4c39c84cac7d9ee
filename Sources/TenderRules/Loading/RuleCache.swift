import Foundation
import TenderDocument

/// The definitions of a rules folder in a form that is read in a millisecond.
///
/// YAML takes far longer to read than a notice to check. The cache is believed only while every rule file has the size and time of
/// change that it had; a cache that is missing, stale or damaged costs nothing but the time to read the folder again.
public struct RuleCache: Sendable {
  /// Changes with every change of the format or of what is kept.
  private static let format = "fairtender rules 1"

  /// The folder of caches, such as `~/.cache/fairtender`.
  public let directory: String

  public init(directory: String) {
    self.directory = directory
  }

  /// The rules of `folder`, from the cache where it is fresh; reading the folder makes the cache anew.
  public func rules(in folder: RuleFolder) throws(RuleFault) -> RuleSet {
    let key = Self.key(try folder.stamps(), folder: folder)
    let file = directory + "/rules-" + Fingerprint(folder.path).description
    if let cached = try? Data(contentsOf: URL(filePath: file)), let rules = Self.decode(Array(cached), key: key) { return rules }
    let rules = try RuleSet(folder: folder)
    store(Self.encode(rules, key: key), in: file)
    return rules
  }

  private static func key(_ stamps: [RuleFolder.Stamp], folder: RuleFolder) -> String {
    var text = format + folder.path
    for stamp in stamps { text += "\n\(stamp.file) \(stamp.size) \(stamp.modified)" }
    return Fingerprint(text).description
  }

  static func encode(_ rules: RuleSet, key: String) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(format)
    writer.write(key)
    writer.write(rules.digest)
    writer.write(rules.clauseTypes)
    writer.write(rules.lints)
    writer.write(rules.headings.headings)
    writer.write(rules.policies)
    writer.write(rules.languages) { writer, language in
      writer.write(language.rawValue)
      var own = ByteWriter()
      rules.definition(of: language)?.write(to: &own)
      writer.write(own.bytes)
    }
    return writer.bytes
  }

  /// nil for anything but a whole cache of the same key. Languages are left as bytes until they are asked for.
  static func decode(_ bytes: [UInt8], key: String) -> RuleSet? {
    var reader = ByteReader(bytes[...])
    do throws(ByteReader.Damage) {
      guard try reader.text() == format, try reader.text() == key else { return nil }
      var definitions = RuleDefinitions(digest: try reader.text())
      definitions.clauseTypes = try reader.records(ClauseType.self)
      definitions.lints = try reader.records(WordingLint.self)
      definitions.headings.headings = try reader.records(SectionHeadings.Heading.self)
      definitions.policies = try reader.records(Policy.self)
      var languages: [LanguageCode: ArraySlice<UInt8>] = [:]
      for _ in 0..<max(0, try reader.number()) { languages[try reader.language()] = try reader.raw() }
      return RuleSet(definitions, languages: Array(languages.keys)) { [languages] language in
        guard var own = languages[language].map(ByteReader.init) else { return nil }
        return try? LanguageDefinition(from: &own)
      }
    } catch {
      return nil
    }
  }

  /// Written beside its place and renamed, so that two runs at once never see half a file. A cache that can't be kept is no fault.
  private func store(_ bytes: [UInt8], in file: String) {
    try? FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try? Data(bytes).write(to: URL(filePath: file), options: .atomic)
  }
}
