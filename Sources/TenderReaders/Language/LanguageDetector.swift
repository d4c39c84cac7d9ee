import CCLD2
import TenderDocument

/// Tells the language of each paragraph of a text from its words, its letters and its neighbours.
///
/// Function words decide where there are enough of them; CLD2 is asked where not; short paragraphs take the language of
/// the paragraphs around them and of the whole text.
struct LanguageDetector: Sendable {
  // Not kept: most workers never read a text whose language is unknown.
  private var table: LanguageTable { .shared }

  /// The language of one text by itself; nil for less than three words, or where nothing stands out.
  func language(of text: [UInt8]) -> LanguageCode? {
    let evidence = evidence(of: [text.indices], in: text)
    return evidence.wordCounts[0] < 3 ? nil : language(evidence, 0)
  }

  /// The languages of paragraphs, given as ranges in `bytes`, in document order; all nil for less than three words.
  func languages(of paragraphs: [Range<Int>], in bytes: [UInt8]) -> [LanguageCode?] {
    var evidence = evidence(of: paragraphs, in: bytes)
    guard evidence.wordCounts.reduce(0, +) >= 3 else { return paragraphs.map { _ in nil } }
    let votes = paragraphs.indices.map { vote(evidence, $0) }
    let whole = tally(votes[...])
    for index in paragraphs.indices {
      let near = votes[max(0, index - 3)..<min(votes.count, index + 4)]
      // A few names around a paragraph are no evidence, whatever they look like.
      let sum = max(near.reduce(0) { $0 + $1.weight }, 8)
      for vote in near { evidence[index, vote.language] += Self.context * vote.weight / sum }
      for (language, share) in whole { evidence[index, language] += Self.context * share }
    }
    return paragraphs.indices.map { language(evidence, $0) }
  }

  /// What neighbours, and the whole text, count for at most: a little more than one word of the language's own.
  private static let context: Float = 2.5

  // MARK: Evidence

  private func evidence(of paragraphs: [Range<Int>], in bytes: [UInt8]) -> LanguageEvidence {
    // Enough for certainty; in a long text the paragraphs vouch for each other.
    let sampleLength = paragraphs.count > 100 ? 200 : 800
    var evidence = LanguageEvidence(paragraphs: paragraphs.count, languages: table.languages.count)
    bytes.withUnsafeBufferPointer { bytes in
      for (row, paragraph) in paragraphs.enumerated() {
        let sample = UnsafeBufferPointer(rebasing: bytes[Self.prefix(of: paragraph, in: bytes, length: sampleLength)])
        evidence.score(sample, row: row, by: table)
      }
      let isClear = paragraphs.indices.map { evidence.isClear($0) }
      for (row, paragraph) in paragraphs.enumerated()
      where !isClear[row] && paragraph.count >= 6 && evidence.wordCounts[row] > 0 {
        // In a long text the neighbours know; guessing by statistics is ten times the work.
        let near = isClear[max(0, row - 3)..<min(isClear.count, row + 4)]
        guard paragraphs.count <= 40 || !near.contains(true) else { continue }
        let sample = UnsafeBufferPointer(rebasing: bytes[Self.prefix(of: paragraph, in: bytes, length: sampleLength)])
        addStatistics(of: sample, to: &evidence, row: row)
      }
    }
    return evidence
  }

  /// The start of `range`, cut where a scalar begins.
  private static func prefix(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, length: Int) -> Range<Int> {
    var end = min(range.upperBound, range.lowerBound + length)
    while end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return range.lowerBound..<end
  }

  private func addStatistics(of sample: UnsafeBufferPointer<UInt8>, to evidence: inout LanguageEvidence, row: Int) {
    let guess = sample.withMemoryRebound(to: CChar.self) { text in
      text.baseAddress.map { ccld2_detect($0, text.count) }
    }
    guard let guess else { return }
    let candidates = [
      (guess.code.0, guess.percent.0), (guess.code.1, guess.percent.1), (guess.code.2, guess.percent.2),
    ]
    // Trust is decided by the words alone, before any guess is added.
    let additions = candidates.compactMap { code, percent -> (index: Int, score: Float)? in
      guard percent > 0, let language = LanguageCode(declared: String(cString: code)),
        let index = table.languages.firstIndex(of: language)
      else { return nil }
      let trust = trust(in: language, hasWords: evidence[row, index] > 0, wordCount: evidence.wordCounts[row])
      return (index, trust * Float(percent) / 100)
    }
    for addition in additions { evidence[row, addition.index] += addition.score }
  }

  /// What a guess by statistics is worth: little where a text of some length has none of the language's small words, and
  /// least for English, which is what CLD2 takes names and lists for.
  private func trust(in language: LanguageCode, hasWords: Bool, wordCount: Int) -> Float {
    if hasWords { return 2 }
    if language.rawValue == "en" { return 0.4 }
    return wordCount >= 8 ? 0.6 : 1.5
  }

  private func language(_ evidence: LanguageEvidence, _ row: Int) -> LanguageCode? {
    let (language, score, next) = evidence.best(row)
    return score >= 0.75 && score > next ? table.languages[language] : nil
  }

  // MARK: Context

  /// The language that a paragraph speaks for, and how much by its length and clarity.
  private func vote(_ evidence: LanguageEvidence, _ row: Int) -> (language: Int, weight: Float) {
    let (language, score, next) = evidence.best(row)
    guard score > 0 else { return (language, 0) }
    return (language, (score - max(next, 0)) / score * min(Float(evidence.wordCounts[row]), 30))
  }

  /// Each language's share of the votes, in the order of the table.
  private func tally(_ votes: ArraySlice<(language: Int, weight: Float)>) -> [(language: Int, share: Float)] {
    var weights = [Float](repeating: 0, count: table.languages.count)
    for vote in votes { weights[vote.language] += vote.weight }
    let sum = weights.reduce(0, +)
    return weights.indices.filter { weights[$0] > 0 }.map { ($0, weights[$0] / sum) }
  }
}
