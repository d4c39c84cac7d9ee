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

  /// All finds of the phrases that are looked for in a text of `kinds`, by sentence, then by phrase, then by place; finds of one phrase do not overlap.
  public mutating func matches(in text: ScannedText, of kinds: TextKinds = .all) -> [PhraseMatch] {
    guard !text.words.isEmpty else { return [] }
    var found: [PhraseMatch] = []
    SearchTables.with(text, set) { tables in
      set.sentenceAnchors.borrow { anchors in
        for sentence in text.sentences { look(in: sentence, kinds, tables, anchors, found: &found) }
      }
      guard set.hasParagraphTriggers else { return }
      set.paragraphAnchors.borrow { anchors in
        for paragraph in text.paragraphs { look(in: paragraph, kinds, tables, anchors, found: &found) }
      }
    }
    return found
  }

  private mutating func look(
    in unit: ScannedText.Unit, _ kinds: TextKinds, _ tables: SearchTables, _ anchors: AnchorTable.Borrowed,
    found: inout [PhraseMatch]
  ) {
    guard unit.endWord > unit.firstWord else { return }
    collectCandidates(in: unit, kinds, tables, anchors)
    guard !candidates.isEmpty else { return }
    present.replaceAll(with: unit, of: tables)
    let triggers = set.triggers
    candidates.removeAll { [present] in
      !present.canHold(tables.phrases[Int(triggers[Int($0)].phrase.rawValue)], tables)
    }
    guard !candidates.isEmpty else { return }
    candidates.sort()
    let search = PhraseSearch(tables: tables, unit: unit, present: present)
    for candidate in candidates {
      let id = triggers[Int(candidate)].phrase
      for range in search.ranges(of: tables.phrases[Int(id.rawValue)]) {
        found.append(PhraseMatch(phrase: id, range: range))
      }
    }
  }

  /// Notes the triggers anchored at a class that stands in the unit, each once.
  private mutating func collectCandidates(
    in unit: ScannedText.Unit, _ kinds: TextKinds, _ tables: SearchTables, _ anchors: AnchorTable.Borrowed
  ) {
    unitNumber &+= 1
    let number = unitNumber
    candidates.removeAll(keepingCapacity: true)
    var whole = ClassSignature.none
    for index in Int(unit.firstWord)..<Int(unit.endWord) { whole.formUnion(tables.words[index].signature) }
    lastTried.withUnsafeMutableBufferPointer { lastTried in
      for index in Int(unit.firstWord)..<Int(unit.endWord) {
        let word = tables.words[index]
        guard word.signature.mayShare(anchors.signature) else { continue }
        for slot in Int(word.classesStart)..<Int(word.classesEnd) {
          anchors.forEachTrigger(of: tables.classes[slot], in: whole, kinds) { trigger in
            guard lastTried[Int(trigger)] != number else { return }
            lastTried[Int(trigger)] = number
            candidates.append(trigger)
          }
        }
      }
    }
  }
}
