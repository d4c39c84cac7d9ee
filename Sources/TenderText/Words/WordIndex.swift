/// Tells which word classes a folded word belongs to, in one walk over its letters.
///
/// Whole words and beginnings lie in a trie, endings and inner parts in an Aho–Corasick automaton; both are dense tables over
/// the few letters that occur in stems, so that most words leave after two or three steps.
struct WordIndex: Sendable {
  private let trie: StemTrie
  private let inner: StemAutomaton
  let numberClasses: [WordClass]
  let percentClasses: [WordClass]

  /// - Parameter stems: every stem with the classes that hold it.
  init(stems: [(stem: Stem, classes: [WordClass])]) {
    let alphabet = Alphabet(stems.map(\.stem.letters))
    trie = StemTrie(stems.filter { $0.stem.extent == .whole || $0.stem.extent == .beginning }, alphabet: alphabet)
    inner = StemAutomaton(stems.filter { $0.stem.extent == .ending || $0.stem.extent == .anywhere }, alphabet: alphabet)
    numberClasses = stems.first { $0.stem == .number }?.classes ?? []
    percentClasses = stems.first { $0.stem == .percentSign }?.classes ?? []
  }

  /// Appends the classes of `word` to `classes`; a stem counts only if it ends behind the first `skipped` letters.
  @inline(__always)
  func append(classesOf word: UnsafeBufferPointer<UInt8>, endingBehind skipped: Int, to classes: inout [WordClass]) {
    trie.append(classesOf: word, endingBehind: skipped, to: &classes)
    if !inner.isEmpty { inner.append(classesOf: word, endingBehind: skipped, to: &classes) }
  }
}
