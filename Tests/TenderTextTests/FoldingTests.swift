import TenderText
import Testing

/// Letters without case and accents.
struct FoldingTests {
  /// Letters of the languages that are read: Latin, Greek and Cyrillic, without phonetic and historic ones.
  private static let letters = [
    0x20...0x17F, 0x218...0x21B, 0x370...0x3CE, 0x400...0x45F, 0x490...0x491, 0x1E00...0x1EFF, 0x1F00...0x1FFF,
  ]
  .flatMap { (range: ClosedRange<UInt32>) in range.compactMap(Unicode.Scalar.init) }

  @Test(arguments: [
    ("Égalité", "egalite"), ("ÉGALITÉ", "egalite"), ("e\u{301}galite\u{301}", "egalite"), ("Straße", "strasse"),
    ("STRAẞE", "strasse"),
    ("œuvre Æsir", "oeuvre aesir"), ("smørrebrød på", "smorrebrod pa"), ("Þór ð", "thor d"), ("łódź", "lodz"),
    ("ĳs Ĳ", "ijs ij"),
    ("İstanbul ıı", "istanbul ii"), ("ŉ ſ", "n s"), ("eﬃcient oﬀer ﬁnal ﬂat ﬅ", "efficient offer final flat st"),
    ("ΙΣΌΤΗΤΑ ίσος", "ισοτητα ισοσ"), ("РАВЕНСТВО й ё ї", "равенство и е і"), ("ªº", "ao"),
    ("l’égalité l'égalité l\u{92}égalité lʼégalité", "l egalite l egalite l egalite l egalite"),
    ("co\u{AD}opé\u{200B}ration", "cooperation"),
    ("  a \u{A0}\t b.  ", "a b"), ("a-b–c_d/e", "a b c d e"), ("5 %, 1,200 m²", "5 1 200 m"), ("", ""), ("…", ""),
    ("日本", ""),
  ])
  func foldsLettersAndPartsWords(_ text: String, _ words: String) {
    #expect(Folding.words(of: text) == words)
  }

  @Test func foldingTwiceChangesNothing() {
    for scalar in Self.letters {
      let once = Folding.words(of: String(scalar))
      #expect(Folding.words(of: once) == once, "\(scalar)")
    }
  }

  @Test func caseNeverMatters() {
    for scalar in Self.letters {
      let folded = Folding.words(of: String(scalar))
      // The capitals of a few letters are written with two.
      let upper = String(scalar).uppercased()
      guard upper.unicodeScalars.count == 1 else { continue }
      #expect(Folding.words(of: upper) == folded, "\(scalar)")
    }
  }
}
