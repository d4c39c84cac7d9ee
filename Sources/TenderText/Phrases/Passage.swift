/// One sentence or paragraph of a scanned text that can be asked for single phrases, each of which is looked for once.
public struct Passage {
  private let set: PhraseSet
  private let text: ScannedText
  private let unit: ScannedText.Unit
  private var present: ClassPresence
  private var known: [PhraseID: [Range<Int>]] = [:]

  /// - Parameter text: one that was scanned with `set`.
  public init(sentence index: Int, of text: ScannedText, _ set: PhraseSet) {
    self.init(text.sentences[index], of: text, set)
  }

  /// - Parameter text: one that was scanned with `set`.
  public init(paragraph index: Int, of text: ScannedText, _ set: PhraseSet) {
    self.init(text.paragraphs[index], of: text, set)
  }

  private init(_ unit: ScannedText.Unit, of text: ScannedText, _ set: PhraseSet) {
    self.set = set
    self.text = text
    self.unit = unit
    present = ClassPresence(classCount: set.classCount)
    SearchTables.with(text, set) { present.replaceAll(with: unit, of: $0) }
  }

  /// Byte ranges of `phrase`, in text order, without overlaps.
  public mutating func ranges(of phrase: PhraseID) -> [Range<Int>] {
    if let ranges = known[phrase] { return ranges }
    let ranges = search(set.program.phrases[Int(phrase.rawValue)])
    known[phrase] = ranges
    return ranges
  }

  private func search(_ phrase: PhraseProgram.Phrase) -> [Range<Int>] {
    SearchTables.with(text, set) { tables in
      guard present.canHold(phrase, tables) else { return [] }
      return PhraseSearch(tables: tables, unit: unit, present: present).ranges(of: phrase)
    }
  }
}
