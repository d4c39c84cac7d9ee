import TenderText

/// What phrases lose because function words are passed over, where that makes them ask for something else.
struct PhraseLosses {
  private let functionWords: Set<[UInt8]>

  init(functionWords: [String]) {
    self.functionWords = Set(functionWords.map { Array(Folding.words(of: $0).utf8) })
  }

  /// What must hold, and what was found; nil for a phrase that loses nothing of weight.
  func complaint(about phrase: PhraseSyntax) -> String? {
    for part in phrase.parts {
      if let lost = lostAlternative(in: part) {
        return "an alternative must hold a word that is not a function word, found only `\(lost)`"
      }
    }
    guard phrase.parts.count == 1, let rest = lonelyRest(of: phrase.parts[0]) else { return nil }
    return "a phrase must keep two words without its function words, found only `\(rest)`"
  }

  /// The words of an alternative that is left out, as it has nothing but function words.
  private func lostAlternative(in steps: [PhraseSyntax.Step]) -> String? {
    for step in steps {
      guard case .choice(let alternatives) = step.node else { continue }
      for alternative in alternatives {
        if alternative.allSatisfy({ isPassedOver($0.node) }) {
          return alternative.map { Self.text($0.node) }.joined(separator: " ")
        }
        if let inner = lostAlternative(in: alternative) { return inner }
      }
    }
    return nil
  }

  /// The one word or number that is left of two words or more; of a choice alone, that of an alternative.
  private func lonelyRest(of steps: [PhraseSyntax.Step]) -> String? {
    if steps.count == 1, case .choice(let alternatives) = steps[0].node {
      return alternatives.lazy.compactMap { lonelyRest(of: $0) }.first
    }
    let kept = steps.filter { !isPassedOver($0.node) }
    guard kept.count == 1, kept.count < steps.count, case .word = kept[0].node else { return nil }
    return Self.text(kept[0].node)
  }

  private func isPassedOver(_ node: PhraseSyntax.Node) -> Bool {
    guard case .word(let stem) = node else { return false }
    return stem.extent == .whole && functionWords.contains(stem.letters)
  }

  private static func text(_ node: PhraseSyntax.Node) -> String {
    guard case .word(let stem) = node else { return "" }
    let letters = String(decoding: stem.letters, as: UTF8.self)
    switch stem.extent {
    case .whole: return letters
    case .beginning: return letters + "*"
    case .ending: return "*" + letters
    case .anywhere: return "*" + letters + "*"
    }
  }
}
