import TenderText

/// The lists of a vocabulary, each entry read, so that a fault is met where it stands and not where a list is used.
struct VocabularyLists {
  /// By the name of the list.
  let phrases: [String: [PhraseSyntax]]

  /// - Throws: for the first entry, by name of its list, that can't be read, holds `&`, or names a list that is unknown or holds
  ///   itself.
  init(_ vocabulary: Vocabulary) throws(RuleFault) {
    var phrases: [String: [PhraseSyntax]] = [:]
    let names = vocabulary.lists.keys.sorted()
    for name in names {
      for entry in vocabulary.lists[name] ?? [] {
        phrases[name, default: []].append(try Self.syntax(entry, of: name, in: vocabulary))
      }
    }
    var cleared: Set<String> = []
    for name in names { try Self.refuseCircles(from: name, path: [], &cleared, phrases, vocabulary) }
    self.phrases = phrases
  }

  private static func syntax(
    _ entry: PlacedText, of list: String, in vocabulary: Vocabulary
  ) throws(RuleFault) -> PhraseSyntax {
    do throws(PhraseFault) {
      let syntax = try PhraseSyntax(entry.text)
      guard syntax.parts.count == 1 else {
        throw PhraseFault(
          "a list must hold phrases without `&`, found one in `{\(list)}`", column: column(of: "&", in: entry.text))
      }
      for name in syntax.listNames where vocabulary.lists[name] == nil {
        throw PhraseFault(
          "a list must stand in the language's vocabulary file, found `{\(name)}`",
          hint: Nearest.name(to: name, among: vocabulary.lists.keys.sorted()).map { "did you mean `{\($0)}`?" },
          column: column(of: "{\(name)}", in: entry.text))
      }
      return syntax
    } catch {
      throw RuleFault(error, in: entry, file: vocabulary.file)
    }
  }

  /// - Parameters:
  ///   - path: the lists that led here, outermost first.
  ///   - cleared: lists that hold no circle.
  private static func refuseCircles(
    from name: String, path: [String], _ cleared: inout Set<String>, _ phrases: [String: [PhraseSyntax]],
    _ vocabulary: Vocabulary
  ) throws(RuleFault) {
    guard !cleared.contains(name) else { return }
    for (syntax, entry) in zip(phrases[name] ?? [], vocabulary.lists[name] ?? []) {
      for inner in syntax.listNames {
        guard inner != name, !path.contains(inner) else {
          throw RuleFault(
            PhraseFault(
              "a list must not hold itself, found `{\(inner)}` inside `{\(inner)}`",
              column: column(of: "{\(inner)}", in: entry.text)), in: entry, file: vocabulary.file)
        }
        try refuseCircles(from: inner, path: path + [name], &cleared, phrases, vocabulary)
      }
    }
    cleared.insert(name)
  }

  /// 1-based, in scalars.
  private static func column(of part: String, in text: String) -> Int {
    text.firstRange(of: part).map { text.unicodeScalars.distance(from: text.startIndex, to: $0.lowerBound) + 1 } ?? 1
  }
}

extension PhraseSyntax {
  /// The lists that the phrase names, in order.
  var listNames: [String] {
    parts.flatMap { $0.flatMap { Self.listNames(in: $0.node) } }
  }

  private static func listNames(in node: Node) -> [String] {
    switch node {
    case .word, .percentage: []
    case .list(let name): [name]
    case .choice(let alternatives): alternatives.joined().flatMap { listNames(in: $0.node) }
    }
  }
}
