/// A phrase in terms of word classes.
struct CompiledPhrase: Sendable {
  indirect enum Node: Sendable {
    case word(WordClass)
    case choice([[Step]])
  }

  struct Step: Sendable {
    var gap: Int
    var node: Node
    var isOptional: Bool
  }

  var parts: [[Step]]
  var distance: Int
  /// Sets of classes of which one each must stand in the sentence, rarest first; the first is the anchor.
  var required: [[WordClass]]
}
