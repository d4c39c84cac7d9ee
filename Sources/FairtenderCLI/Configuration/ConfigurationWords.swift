import TenderRules
import TenderText

/// What a configuration and those that it extends say; the nearest word counts.
struct ConfigurationWords {
  /// The farthest base first.
  private let files: [ConfigurationFile]

  init(_ files: [ConfigurationFile]) {
    self.files = files
  }

  /// The nearest file that says something of the key; nil where none does.
  func last(_ key: KeyPath<ConfigurationFile, PlacedText?>) -> (word: PlacedText, file: ConfigurationFile)? {
    for file in files.reversed() {
      if let word = file[keyPath: key] { return (word, file) }
    }
    return nil
  }

  /// The path of the rules folder, made absolute.
  var rules: Settings.Sourced<String>? {
    last(\.rules).map { word, file in
      Settings.Sourced(
        value: ConfigurationFinder.absolute(word.text, below: Self.folder(of: file)),
        origin: "\(file.file):\(word.line)")
    }
  }

  func failOn() throws(RuleFault) -> Settings.Sourced<FailOn> {
    guard let (word, file) = last(\.failOn) else { return Settings.Sourced(value: .error, origin: "default") }
    guard let value = FailOn(rawValue: word.text) else {
      throw RuleFault(word, file, "`fail-on` must be a known name", among: FailOn.allCases.map(\.rawValue))
    }
    return Settings.Sourced(value: value, origin: "\(file.file):\(word.line)")
  }

  /// The patterns of all files, each with the folder that it speaks of.
  var excluded: [(pattern: Settings.Sourced<String>, folder: String)] {
    files.flatMap { file in
      file.excluded.map { word in
        (Settings.Sourced(value: word.text, origin: "\(file.file):\(word.line)"), Self.folder(of: file))
      }
    }
  }

  /// The findings that do not count, by file.
  var suppressions: [SuppressionList] {
    files.filter { !$0.suppressions.isEmpty }.map {
      SuppressionList(entries: $0.suppressions, folder: Self.folder(of: $0))
    }
  }

  private static func folder(of file: ConfigurationFile) -> String {
    ConfigurationFinder.parent(of: ConfigurationFinder.absolute(file.file))
  }
}

extension RuleFault {
  /// A word of a configuration that names nothing known.
  init(_ word: PlacedText, _ file: ConfigurationFile, _ message: String, among known: [String]) {
    let hint =
      Nearest.name(to: word.text, among: known).map { "did you mean `\($0)`?" }
      ?? (known.isEmpty ? nil : "known: \(known.joined(separator: ", "))")
    self.init(
      file: file.file, line: word.line, column: word.column, message: "\(message), found `\(word.text)`", hint: hint)
  }
}
