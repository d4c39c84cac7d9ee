import CCLD2
import TenderDocument

/// Tells the language of each paragraph of a text from its words, its letters and its neighbours.
///
/// Function words decide where there are enough of them; CLD2 is asked where not; short paragraphs take the language of
/// the paragraphs around them and of the whole text.
struct LanguageDetector: Sendable {
  private let table = LanguageTable.shared

  /// The language of one text by itself; nil for less than three words, or where nothing stands out.
  func language(of text: [UInt8]) -> LanguageCode? {
    let evidence = evidence(in: text[...])
    return evidence.wordCount < 3 ? nil : language(evidence)
  }

  /// The languages of paragraphs, given as ranges in `bytes`, in document order.
  func languages(of paragraphs: [Range<Int>], in bytes: [UInt8]) -> [LanguageCode?] {
    var all = paragraphs.map { evidence(in: bytes[$0.prefix(Self.sampleLength)]) }
    let own = all.map { shares($0) }
    let whole = sum(own[...], of: all[...])
    for index in all.indices {
      let window = max(0, index - 3)..<min(all.count, index + 4)
      let near = sum(own[window], of: all[window])
      for language in all[index].scores.indices {
        all[index].scores[language] += 2.5 * whole[language] + 2.5 * near[language]
      }
    }
    return all.map { language($0) }
  }

  /// Bytes of a paragraph that are looked at: enough for certainty in any language.
  private static let sampleLength = 800

  private func evidence(in bytes: ArraySlice<UInt8>) -> LanguageEvidence {
    var evidence = table.evidence(in: bytes)
    if !evidence.isClear, bytes.count >= 6 { addStatistics(of: bytes, to: &evidence) }
    return evidence
  }

  private func addStatistics(of bytes: ArraySlice<UInt8>, to evidence: inout LanguageEvidence) {
    let guess = bytes.withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        text.baseAddress.map { ccld2_detect($0, text.count) }
      }
    }
    guard let guess else { return }
    let words = evidence.scores
    let candidates = [
      (guess.code.0, guess.percent.0), (guess.code.1, guess.percent.1), (guess.code.2, guess.percent.2),
    ]
    for (code, percent) in candidates where percent > 0 {
      guard let language = LanguageCode(declared: String(cString: code)),
        let index = table.languages.firstIndex(of: language)
      else { continue }
      evidence.scores[index] += trust(in: language, hasWords: words[index] > 0, count: evidence.wordCount) * Float(percent) / 100
    }
  }

  /// What a guess by statistics is worth: little where a text of some length has none of the language's small words, and
  /// least for English, which is what CLD2 takes names and lists for.
  private func trust(in language: LanguageCode, hasWords: Bool, count: Int) -> Float {
    if hasWords { return 2 }
    if language.rawValue == "en" { return 0.4 }
    return count >= 8 ? 0.6 : 1.5
  }

  private func language(_ evidence: LanguageEvidence) -> LanguageCode? {
    let (index, score, next) = evidence.best
    return score >= 0.75 && score > next ? table.languages[index] : nil
  }

  /// How far a paragraph speaks for each language: a distribution weighted by its length and clarity.
  private func shares(_ evidence: LanguageEvidence) -> [Float] {
    let total = evidence.scores.reduce(0, +)
    guard total > 0 else { return evidence.scores }
    let (_, best, next) = evidence.best
    let clarity = best > 0 ? (best - max(next, 0)) / best : 0
    let weight = clarity * min(Float(evidence.wordCount), 30)
    return evidence.scores.map { $0 == best ? weight : 0 }
  }

  private func sum(_ shares: ArraySlice<[Float]>, of all: ArraySlice<LanguageEvidence>) -> [Float] {
    var sum = [Float](repeating: 0, count: table.languages.count)
    for share in shares {
      for (index, value) in share.enumerated() { sum[index] += value }
    }
    let total = sum.reduce(0, +)
    return total > 0 ? sum.map { $0 / total } : sum
  }
}
