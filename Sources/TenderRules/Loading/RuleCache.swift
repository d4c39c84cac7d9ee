import Foundation
import TenderDocument
import TenderText

/// The definitions of a rules folder in a form that is read in a millisecond.
///
/// YAML takes far longer to read than a notice to check. The cache is believed only while every rule file has the size and time of
/// change that it had; a cache that is missing, stale or damaged costs nothing but the time to read the folder again.
public struct RuleCache: Sendable {
  /// Changes with every change of the format or of what is kept.
  private static let format = "fairtender rules 33"

  /// The folder of caches, such as `~/.cache/fairtender`.
  public let directory: String

  public init(directory: String) {
    self.directory = directory
  }

  /// The rules of `folder`, from the cache where it is fresh; reading the folder makes the cache anew.
  public func rules(in folder: RuleFolder) throws(RuleFault) -> RuleSet {
    // To ask for the time of every rule file takes as long as to read the cache that it decides on.
    let stamps = Pending { Result { () throws(RuleFault) in try folder.stamps() } }
    let own = directory + "/rules-" + Fingerprint(folder.path).description
    let kept = Self.kept(in: own, folder: folder)
    let key = Self.key(try stamps.value.get(), folder: folder)
    if let kept, kept.key == key { return kept.rules }
    return try Self.remade(own, key: key, folder: folder)
  }

  private static func remade(_ own: String, key: String, folder: RuleFolder) throws(RuleFault) -> RuleSet {
    let rules = try RuleSet(folder: folder)
    store(rules, in: own, key: key)
    return rules
  }

  private static func key(_ stamps: [RuleFolder.Stamp], folder: RuleFolder) -> String {
    var writer = ByteWriter()
    writer.write(format)
    writer.write(folder.path)
    for stamp in stamps {
      writer.write(stamp.file)
      writer.write(stamp.size)
      writer.write(stamp.modified)
    }
    return String(Checksum(writer.bytes[...]).value)
  }

  // MARK: Reading

  /// nil for anything but a whole cache.
  private static func kept(in own: String, folder: RuleFolder) -> (key: String, rules: RuleSet)? {
    guard let file = content(of: own + "/rules") else { return nil }
    var reader = file.reader
    do throws(ByteReader.Damage) {
      var definitions = RuleDefinitions(digest: try reader.text())
      definitions.clauseTypes = try reader.records(ClauseType.self)
      definitions.lints = try reader.records(Lint.self)
      definitions.headings.headings = try reader.records(SectionHeadings.Heading.self)
      definitions.headings.documentKinds = try reader.texts()
      definitions.awardWords = try AwardWords(from: &reader)
      definitions.practices = try reader.records(AwardPractice.self)
      definitions.targetWords = try TargetWords(from: &reader)
      definitions.policies = try reader.records(Policy.self)
      definitions.cities = try reader.records(City.self)
      for (type, model) in zip(try reader.texts(), try reader.texts()) { definitions.clauseModels[type] = model }
      definitions.profiles = try reader.records(Profile.self)
      let languages = try reader.texts().map(LanguageCode.init(rawValue:))
      let rules = RuleSet(definitions, languages: languages, models: ModelShelf(folder: folder)) { language in
        guard languages.contains(language) else { return nil }
        if var part = content(of: own + "/" + language.rawValue), part.key == file.key,
          let rules = try? LanguageRules(from: &part.reader)
        {
          return rules
        }
        // Without the folder, texts in a language whose file is damaged or gone would count as not assessable.
        return (try? remade(own, key: file.key, folder: folder))?.rules(for: language)
      }
      return (file.key, rules)
    } catch {
      return nil
    }
  }

  private static func content(of file: String) -> (key: String, reader: ByteReader)? {
    guard let data = try? Data(contentsOf: URL(filePath: file)) else { return nil }
    let bytes = [UInt8](data)
    var reader = ByteReader(bytes[...])
    guard (try? reader.text()) == format, let key = try? reader.text(), let sum = try? reader.number(),
      let content = try? reader.raw(), Checksum(content).value == sum
    else { return nil }
    return (key, ByteReader(content))
  }

  // MARK: Writing

  /// The file of rules comes last: while it is missing or old, nothing of the rest is believed. A cache that can't be kept is no
  /// fault.
  private static func store(_ rules: RuleSet, in own: String, key: String) {
    try? FileManager.default.createDirectory(
      atPath: own, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    for language in rules.languages {
      var writer = ByteWriter()
      rules.rules(for: language)?.write(to: &writer)
      write(writer.bytes, to: own + "/" + language.rawValue, key: key)
    }
    var writer = ByteWriter()
    writer.write(rules.digest)
    writer.write(rules.clauseTypes)
    writer.write(rules.lints)
    writer.write(rules.headings.headings)
    writer.write(rules.headings.documentKinds)
    rules.awardWords.write(to: &writer)
    writer.write(rules.practices)
    rules.targetWords.write(to: &writer)
    writer.write(rules.policies)
    writer.write(rules.cityMatcher.cities)
    let models = rules.clauseModels.sorted { $0.key < $1.key }
    writer.write(models.map(\.key))
    writer.write(models.map(\.value))
    writer.write(rules.profiles)
    writer.write(rules.languages.map(\.rawValue))
    write(writer.bytes, to: own + "/rules", key: key)
  }

  /// Written beside its place and renamed, so that two runs at once never see half a file.
  private static func write(_ content: [UInt8], to file: String, key: String) {
    var writer = ByteWriter()
    writer.write(format)
    writer.write(key)
    writer.write(Checksum(content[...]).value)
    writer.write(content)
    try? Data(writer.bytes).write(to: URL(filePath: file), options: .atomic)
  }
}

/// Tells a damaged cache file from a whole one: eight bytes at a time, multiplied and mixed. Not for security.
struct Checksum {
  let value: Int

  init(_ bytes: ArraySlice<UInt8>) {
    var sum: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
    bytes.withUnsafeBytes { raw in
      var offset = 0
      while offset + 8 <= raw.count {
        sum = (sum ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0xFF51_AFD7_ED55_8CCD
        sum ^= sum >> 29
        offset += 8
      }
      while offset < raw.count {
        sum = (sum ^ UInt64(raw[offset])) &* 0xC4CE_B9FE_1A85_EC53
        sum ^= sum >> 29
        offset += 1
      }
    }
    value = Int(Int64(bitPattern: sum))
  }
}
