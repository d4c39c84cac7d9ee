/// The words that make a number a percentage, in the languages of the Union.
enum PercentWords {
  static let alternatives: [[PhraseSyntax.Step]] =
    [sequence([.percentSign])]
    + [
      "percent", "pct", "percents", "procent", "procents", "procenten", "procentu", "procenta", "procentów",
      "procentami", "procentí",
      "prosent", "prosenttia", "prosentin", "prosenttiin", "prozent", "prozentpunkte", "percentage", "percento",
      "percenta", "percentá",
      "pourcent", "porcentaje", "százalék", "százaléka", "százalékot", "процента", "процент",
      "per cent", "pour cent", "por ciento", "por cien", "per cento", "por cento", "v h", "vom hundert", "τοις εκατό",
      "la sută", "ehuneko",
    ].map { phrase in
      sequence(Folding.words(of: phrase).split(separator: " ").map { Stem(letters: Array($0.utf8), extent: .whole) })
    }

  private static func sequence(_ stems: [Stem]) -> [PhraseSyntax.Step] {
    stems.map { PhraseSyntax.Step(gap: 0, node: .word($0), isOptional: false) }
  }
}
