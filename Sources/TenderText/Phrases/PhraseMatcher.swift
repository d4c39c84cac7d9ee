/// Looks for the phrases of one language; one a worker, reused for every text.
///
/// Each word of a text is classified once. Then each sentence is looked at once: only phrases whose rarest word stands in it, and
/// whose other words do too, are tried, each in a window of 64 words at most. So the work grows with the text, not with the rules
/// that do not apply, and no rule or text can make it grow faster than linearly.
public struct PhraseMatcher: Sendable {
  public let set: PhraseSet
  /// In the unit that is looked at.
  private var present: ClassPresence
  /// By trigger, the number of the last unit in which it was a candidate.
  private var lastTried: [Int32]
  private var unitNumber: Int32 = 0
  /// Triggers whose rarest word stands in the unit.
  private var candidates: [Int32] = []
  private var memo = WordMemo()

  public init(_ set: PhraseSet) {
    self.set = set
    present = ClassPresence(classCount: set.classCount)
    lastTried = [Int32](repeating: 0, count: set.triggers.count)
  }

  /// Reads `range` of `bytes`, which must be well-formed UTF-8, into `text`.
  public mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into text: inout ScannedText) {
    TextScanner.scan(bytes, range, with: set, remembering: &memo, into: &text)
  }

  /// All finds of the phrases that are looked for, by sentence, then by phrase, then by place; finds of one phrase do not overlap.
  public mutating func matches(in text: ScannedText) -> [PhraseMatch] {
    guard !text.words.isEmpty else { return [] }
    var found: [PhraseMatch] = []
    SearchTables.with(text, set) { tables in
      set.sentenceAnchors.borrow { anchors in
        for sentence in text.sentences { look(in: sentence, tables, anchors, found: &found) }
      }
      guard set.hasParagraphTriggers else { return }
      set.paragraphAnchors.borrow { anchors in
        for paragraph in text.paragraphs { look(in: paragraph, tables, anchors, found: &found) }
      }
    }
    return found
  }

  private mutating func look(
    in unit: ScannedText.Unit, _ tables: SearchTables, _ anchors: ListTable.Borrowed, found: inout [PhraseMatch]
  ) {
    guard unit.endWord > unit.firstWord else { return }
    collectCandidates(in: unit, tables, anchors)
    let program = set.program
    let possible = candidates.filter {
      present.canHold(program.phrases[Int(set.triggers[Int($0)].phrase.rawValue)], tables)
    }
    guard !possible.isEmpty else { return }
    let search = PhraseSearch(tables: tables, unit: unit, present: present)
    for candidate in possible.sorted() {
      let id = set.triggers[Int(candidate)].phrase
      for range in search.ranges(of: program.phrases[Int(id.rawValue)]) {
        found.append(PhraseMatch(phrase: id, range: range))
      }
    }
  }

  /// Notes the classes that stand in the unit, and the triggers anchored at one of them.
  private mutating func collectCandidates(
    in unit: ScannedText.Unit, _ tables: SearchTables, _ anchors: ListTable.Borrowed
  ) {
    unitNumber &+= 1
    let number = unitNumber
    candidates.removeAll(keepingCapacity: true)
    present.removeAll()
    lastTried.withUnsafeMutableBufferPointer { lastTried in
      for word in Int(unit.firstWord)..<Int(unit.endWord) {
        for slot in Int(tables.words[word].classesStart)..<Int(tables.words[word].classesEnd) {
          let wordClass = tables.classes[slot]
          guard present.insert(wordClass) else { continue }
          for trigger in anchors.list(at: Int(wordClass)) where lastTried[Int(trigger)] != number {
            lastTried[Int(trigger)] = number
            candidates.append(trigger)
          }
        }
      }
    }
  }
}
