/// Turns phrases and the lists of a vocabulary into one `PhraseSet`.
public struct PhraseSetBuilder {
  private let functionWords: Set<[UInt8]>
  private let abbreviations: Set<[UInt8]>
  private let lists: [String: [PhraseSyntax]]
  private var classes: [Set<Stem>: WordClass] = [:]
  private var classStems: [Set<Stem>] = []
  private var resolved: [String: CompiledPhrase.Node?] = [:]
  private var resolving: Set<String> = []
  private var phrases: [CompiledPhrase] = []
  private var triggers: [PhraseSet.Trigger] = []

  /// - Parameters:
  ///   - functionWords: words passed over in text and patterns.
  ///   - abbreviations: words whose full stop ends no sentence.
  ///   - lists: phrases without `&` by the name of their list.
  public init(functionWords: [String], abbreviations: [String], lists: [String: [PhraseSyntax]]) {
    self.functionWords = Set(functionWords.map { Array(Folding.words(of: $0).utf8) })
    self.abbreviations = Set(abbreviations.map { Array(Folding.words(of: $0).utf8) })
    self.lists = lists
  }

  /// Adds a phrase that can be asked for by the number given back.
  ///
  /// - Throws: `PhraseFault` for an unknown list, a list within itself, or a phrase of nothing but function words.
  public mutating func add(_ syntax: PhraseSyntax) throws(PhraseFault) -> PhraseID {
    var parts: [[CompiledPhrase.Step]] = []
    for part in syntax.parts {
      let steps = try compile(part)
      guard !steps.isEmpty else {
        throw PhraseFault(
          "a phrase must hold a word that is not a function word, found only those",
          hint: "function words are passed over in the text; see the language's vocabulary file", column: 1)
      }
      parts.append(steps)
    }
    phrases.append(CompiledPhrase(parts: parts, distance: syntax.distance, required: required(parts)))
    return PhraseID(phrases.count - 1)
  }

  /// Makes `phrase` one that every scan of a text of some of `kinds` looks for by itself.
  public mutating func look(for phrase: PhraseID, within scope: PhraseSet.Scope, in kinds: TextKinds = .all) {
    triggers.append(PhraseSet.Trigger(phrase: phrase, isWithinParagraph: scope == .paragraph, kinds: kinds))
  }

  public func build() -> PhraseSet {
    var stems: [Stem: [WordClass]] = [:]
    for (index, members) in classStems.enumerated() {
      for stem in members { stems[stem, default: []].append(WordClass(index)) }
    }
    for word in functionWords {
      stems[Stem(letters: word, extent: .whole), default: []].append(PhraseSet.functionClass)
    }
    return PhraseSet(
      index: WordIndex(stems: stems.map { (stem: $0.key, classes: $0.value) }), classCount: classStems.count,
      phrases: phrases, triggers: triggers, abbreviations: abbreviations)
  }

  /// Empty for function words alone.
  private mutating func compile(_ steps: [PhraseSyntax.Step]) throws(PhraseFault) -> [CompiledPhrase.Step] {
    var compiled: [CompiledPhrase.Step] = []
    var gap = 0
    for step in steps {
      gap = max(gap, step.gap)
      guard let node = try compile(step.node) else { continue }
      compiled.append(
        CompiledPhrase.Step(gap: compiled.isEmpty ? 0 : gap, node: node, isOptional: step.isOptional))
      gap = 0
    }
    return compiled.contains { !$0.isOptional } ? compiled : []
  }

  /// nil for function words alone.
  private mutating func compile(_ node: PhraseSyntax.Node) throws(PhraseFault) -> CompiledPhrase.Node? {
    switch node {
    case .word(let stem):
      if stem.extent == .whole, functionWords.contains(stem.letters) { return nil }
      return .word(wordClass([stem]))
    case .percentage:
      let number = CompiledPhrase.Step(gap: 0, node: .word(wordClass([.number])), isOptional: false)
      let sign = CompiledPhrase.Step(gap: 0, node: try percentNode(), isOptional: false)
      return .choice([[number, sign]])
    case .list(let name): return try resolve(name)
    case .choice(let alternatives): return try compile(choice: alternatives)
    }
  }

  /// Single words of a choice become one class, which costs one look-up however many they are. An alternative of function words
  /// alone is left out.
  private mutating func compile(choice alternatives: [[PhraseSyntax.Step]]) throws(PhraseFault) -> CompiledPhrase.Node?
  {
    var single: Set<Stem> = []
    var sequences: [[CompiledPhrase.Step]] = []
    for alternative in alternatives {
      let steps = try compile(alternative)
      if let inner = Self.choice(aloneIn: steps) {
        sequences += inner
      } else if !steps.isEmpty {
        sequences.append(steps)
      }
    }
    sequences.removeAll { steps in
      guard steps.count == 1, !steps[0].isOptional, case .word(let wordClass) = steps[0].node else { return false }
      single.formUnion(classStems[Int(wordClass)])
      return true
    }
    guard !single.isEmpty else { return sequences.isEmpty ? nil : .choice(sequences) }
    let word = CompiledPhrase.Node.word(wordClass(single))
    if sequences.isEmpty { return word }
    return .choice([[CompiledPhrase.Step(gap: 0, node: word, isOptional: false)]] + sequences)
  }

  /// The alternatives of a choice that is all there is in a sequence.
  private static func choice(aloneIn steps: [CompiledPhrase.Step]) -> [[CompiledPhrase.Step]]? {
    guard steps.count == 1, !steps[0].isOptional, case .choice(let inner) = steps[0].node else { return nil }
    return inner
  }

  private mutating func resolve(_ name: String) throws(PhraseFault) -> CompiledPhrase.Node? {
    if let known = resolved[name] { return known }
    guard let entries = lists[name] else {
      let hint = Nearest.name(to: name, among: lists.keys).map { "did you mean `{\($0)}`?" }
      throw PhraseFault("a list must stand in the language's vocabulary file, found `{\(name)}`", hint: hint, column: 1)
    }
    guard resolving.insert(name).inserted else {
      throw PhraseFault("a list must not hold itself, found `{\(name)}` inside `{\(name)}`", column: 1)
    }
    defer { resolving.remove(name) }
    var alternatives: [[PhraseSyntax.Step]] = []
    for entry in entries {
      guard entry.parts.count == 1 else {
        throw PhraseFault("a list must hold phrases without `&`, found one in `{\(name)}`", column: 1)
      }
      alternatives.append(entry.parts[0])
    }
    let node = try compile(choice: alternatives)
    resolved[name] = .some(node)
    return node
  }

  private mutating func percentNode() throws(PhraseFault) -> CompiledPhrase.Node {
    try compile(choice: PercentWords.alternatives) ?? .word(wordClass([.percentSign]))
  }

  private mutating func wordClass(_ stems: Set<Stem>) -> WordClass {
    if let known = classes[stems] { return known }
    let new = WordClass(classStems.count)
    classes[stems] = new
    classStems.append(stems)
    return new
  }

  private func required(_ parts: [[CompiledPhrase.Step]]) -> [[WordClass]] {
    var sets: [[WordClass]] = []
    for step in parts.joined() where !step.isOptional { sets.append(requiredClasses(step.node)) }
    return sets.sorted { commonness($0) < commonness($1) }
  }

  /// One class for each way through the node: the rarest on that way.
  private func requiredClasses(_ node: CompiledPhrase.Node) -> [WordClass] {
    switch node {
    case .word(let wordClass): return [wordClass]
    case .choice(let alternatives):
      return alternatives.flatMap { steps in
        steps.filter { !$0.isOptional }.map { requiredClasses($0.node) }.min { commonness($0) < commonness($1) } ?? []
      }
    }
  }

  /// A guess at how often a text holds one of the words: short ones are common, numbers most of all.
  private func commonness(_ set: [WordClass]) -> Double {
    set.reduce(0) { sum, wordClass in
      classStems[Int(wordClass)].reduce(sum) { sum, stem in
        if stem == .number { return sum + 1 }
        if stem == .percentSign { return sum + 0.1 }
        let length = Double(stem.letters.count) + (stem.extent == .whole ? 0.5 : 0)
        return sum + 1 / (length * length * length)
      }
    }
  }
}
