import TenderDocument

/// What speaks for each language in a stretch of text.
struct LanguageEvidence {
  /// By the index of a language in `LanguageDetector.languages`.
  var scores: [Float]
  var wordCount = 0

  /// The index and score of the best language, and the score of the next.
  var best: (index: Int, score: Float, next: Float) {
    var best = (index: 0, score: -Float.infinity, next: -Float.infinity)
    for (index, score) in scores.enumerated() {
      if score > best.score {
        best = (index, score, best.score)
      } else if score > best.next {
        best.next = score
      }
    }
    return best
  }

  /// The best is well ahead of the next.
  var isClear: Bool {
    let (_, score, next) = best
    return score >= 3 && score >= next * 1.5
  }
}
