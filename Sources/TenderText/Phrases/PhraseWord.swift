/// One written word of a pattern, with its stars, apostrophes and hyphens.
struct PhraseWord {
  private let scalars: [Unicode.Scalar]

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  /// The words it stands for, next to each other; a hyphenated one is a choice between together and apart.
  func steps() throws(PhraseFault) -> [PhraseSyntax.Step] {
    let startsOpen = scalars.first == "*"
    let endsOpen = scalars.count > 1 && scalars.last == "*"
    let inside = scalars.dropFirst(startsOpen ? 1 : 0).dropLast(endsOpen ? 1 : 0)
    if let star = inside.firstIndex(of: "*") {
      throw PhraseFault(
        "a star must stand at an end of a word, found one inside", hint: "use `stem*`, `*ending` or `*inside*`",
        column: star + 1)
    }
    let groups = Self.split(inside)
    // A lone `§` or `–` only parts words in a text, and does no more here.
    guard !groups.isEmpty else {
      guard startsOpen || endsOpen else { return [] }
      throw PhraseFault("a star must stand beside a letter or a digit, found none", column: 1)
    }
    let letterCount = groups.joined().reduce(0) { $0 + $1.count }
    if startsOpen, letterCount < 3 {
      throw PhraseFault("`*word` must have at least three letters, found \(letterCount)", column: 1)
    }
    let together = groups.map { hyphenated in hyphenated.flatMap { $0 } }
    return groups.indices.map { index in
      let opensHere = startsOpen && index == 0
      let closesHere = endsOpen && index == groups.count - 1
      let whole = Self.node(together[index], startsOpen: opensHere, endsOpen: closesHere)
      guard groups[index].count > 1 else { return PhraseSyntax.Step(gap: 0, node: whole, isOptional: false) }
      let apart = groups[index].indices.map { part in
        PhraseSyntax.Step(
          gap: 0,
          node: Self.node(
            groups[index][part], startsOpen: opensHere && part == 0,
            endsOpen: closesHere && part == groups[index].count - 1),
          isOptional: false)
      }
      let joined = [PhraseSyntax.Step(gap: 0, node: whole, isOptional: false)]
      return PhraseSyntax.Step(gap: 0, node: .choice([joined, apart]), isOptional: false)
    }
  }

  private static func node(_ letters: [UInt8], startsOpen: Bool, endsOpen: Bool) -> PhraseSyntax.Node {
    let extent: Stem.Extent =
      switch (startsOpen, endsOpen) {
      case (false, false): .whole
      case (false, true): .beginning
      case (true, false): .ending
      case (true, true): .anywhere
      }
    return .word(Stem(letters: letters, extent: extent))
  }

  /// Folded letters: the words that apostrophes and points part, each with the pieces that hyphens part. `20.1` is one number.
  private static func split(_ scalars: some BidirectionalCollection<Unicode.Scalar>) -> [[[UInt8]]] {
    var groups: [[[UInt8]]] = []
    var pieces: [[UInt8]] = []
    var letters: [UInt8] = []
    var wasDigit = false
    func closePiece() {
      if !letters.isEmpty { pieces.append(letters) }
      letters = []
    }
    func closeGroup() {
      closePiece()
      if !pieces.isEmpty { groups.append(pieces) }
      pieces = []
    }
    for index in scalars.indices {
      let scalar = scalars[index]
      let next = scalars[index...].dropFirst().first
      let isPoint =
        (scalar == "." || scalar == ",") && wasDigit && next.map { (0x30...0x39).contains($0.value) } ?? false
      let isDigit = (0x30...0x39).contains(scalar.value) || isPoint
      if isDigit != wasDigit, !letters.isEmpty { closeGroup() }
      if isDigit {
        wasDigit = true
        letters.append(UInt8(scalar.value))
        continue
      }
      let packed = Folding.shared.fold(scalar.value)
      if packed == Folding.ignorable { continue }
      wasDigit = false
      if packed == Folding.separator {
        if scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}" { closePiece() } else { closeGroup() }
      } else {
        Folding.unpack(packed) { letters.append($0) }
      }
    }
    closeGroup()
    return groups
  }
}
