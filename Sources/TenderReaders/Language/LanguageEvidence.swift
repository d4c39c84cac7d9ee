/// What speaks for each language in the paragraphs of a text.
struct LanguageEvidence {
  /// One row a paragraph, one column a language.
  private var scores: [Float]
  private(set) var wordCounts: [Int] = []
  private let columns: Int

  init(paragraphs: Int, languages: Int) {
    scores = Array(repeating: 0, count: paragraphs * languages)
    wordCounts = Array(repeating: 0, count: paragraphs)
    columns = languages
  }

  subscript(row: Int, column: Int) -> Float {
    get { scores[row * columns + column] }
    set { scores[row * columns + column] = newValue }
  }

  mutating func score(_ bytes: UnsafeBufferPointer<UInt8>, row: Int, by table: LanguageTable) {
    let start = row * columns
    let count = columns
    wordCounts[row] = scores.withUnsafeMutableBufferPointer { scores in
      table.score(bytes, into: UnsafeMutableBufferPointer(rebasing: scores[start..<start + count]))
    }
  }

  /// The language with the highest score in a row, its score, and the next below.
  func best(_ row: Int) -> (language: Int, score: Float, next: Float) {
    var best = (language: 0, score: -Float.infinity, next: -Float.infinity)
    for column in 0..<columns {
      let score = scores[row * columns + column]
      if score > best.score {
        best = (column, score, best.score)
      } else if score > best.next {
        best.next = score
      }
    }
    return best
  }

  /// True where the best is well ahead of the next.
  func isClear(_ row: Int) -> Bool {
    let (_, score, next) = best(row)
    return score >= 3 && score >= next * 1.5
  }
}
