import Yams

/// One rule file of scoring, read by nodes so that an unknown key is an error with its line.
struct ScoreFile {
  let name: String
  private let node: Node

  private static let largest = 1 << 18

  init(name: String, text: String) throws(ScoreFault) {
    self.name = name
    guard text.utf8.count <= Self.largest else {
      throw Self.fault(name, "a rule file must be at most \(Self.largest) bytes, found \(text.utf8.count)")
    }
    do {
      guard let node = try compose(yaml: text) else {
        throw Self.fault(name, "a rule file must hold a mapping, found nothing")
      }
      self.node = node
    } catch let fault as ScoreFault {
      throw fault
    } catch {
      throw Self.fault(name, "a rule file must be YAML, found that it is not: \(error)")
    }
  }

  private init(name: String, node: Node) {
    self.name = name
    self.node = node
  }

  /// The entries in order; their keys must be among `known`, unless that is nil.
  func entries(known: [String]? = nil) throws(ScoreFault) -> [(key: String, value: ScoreFile)] {
    guard case .mapping(let mapping) = node else { throw fault("this must be a mapping, found something else") }
    var entries: [(key: String, value: ScoreFile)] = []
    for (key, value) in mapping {
      guard key.anchor == nil, value.anchor == nil, let word = key.scalar?.string else {
        throw fault("a key must be a word without an anchor, found something else")
      }
      let entry = ScoreFile(name: name, node: value)
      guard known?.contains(word) ?? true else {
        throw entry.fault("a key must be one of \(known?.joined(separator: ", ") ?? ""), found `\(word)`")
      }
      entries.append((word, entry))
    }
    return entries
  }

  func items() throws(ScoreFault) -> [ScoreFile] {
    guard case .sequence(let sequence) = node else { throw fault("this must be a list, found something else") }
    return sequence.map { ScoreFile(name: name, node: $0) }
  }

  func text() throws(ScoreFault) -> String {
    guard let text = node.scalar?.string, !text.isEmpty else {
      throw fault("this must be a text, found something else")
    }
    return text
  }

  func texts() throws(ScoreFault) -> [String] {
    var texts: [String] = []
    for item in try items() { texts.append(try item.text()) }
    return texts
  }

  func number() throws(ScoreFault) -> Double {
    guard let text = node.scalar?.string, let number = Double(text), number.isFinite else {
      throw fault("this must be a number, found something else")
    }
    return number
  }

  func boolean() throws(ScoreFault) -> Bool {
    switch node.scalar?.string {
    case "true": return true
    case "false": return false
    default: throw fault("this must be true or false, found something else")
    }
  }

  func fault(_ message: String) -> ScoreFault {
    let mark = node.mark
    return ScoreFault(.wrongRequest, "\(name): \(message)", line: mark?.line, cell: mark?.column)
  }

  private static func fault(_ name: String, _ message: String) -> ScoreFault {
    ScoreFault(.wrongRequest, "\(name): \(message)")
  }
}
