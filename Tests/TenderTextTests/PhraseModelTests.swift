import Testing

@testable import TenderText

/// The phrase engine against a slow plain model of the pattern language.
struct PhraseModelTests {
  @Test(arguments: 0..<8)
  func findsWhatThePlainModelFinds(_ batch: Int) throws {
    for number in 0..<50 {
      let seed = UInt64(batch * 50 + number)
      var sample = PhraseModelSample(seed: seed)
      let (parts, distance) = sample.phrase()
      let pattern = parts.map { $0.map(\.written).joined(separator: " ") }.joined(separator: " &\(distance) ")
      let finder = try PhraseFinder(pattern, functionWords: PhraseModelSample.functionWords)
      for _ in 0..<8 {
        let (sentences, text) = sample.text()
        let expected = expectedFinds(parts, distance, sentences, in: text)
        let found = finder.ranges(in: text)
        if parts.count == 1, hasHyphenedFunctionWord(sentences) {
          // Whether `in-` of `in-house` is inside a find is nobody's concern.
          #expect(found.count == expected.count, "seed \(seed): `\(pattern)` in “\(text)”")
        } else if parts.count == 1 {
          #expect(found == expected, "seed \(seed): `\(pattern)` in “\(text)”")
        } else {
          #expect(found.isEmpty == expected.isEmpty, "seed \(seed): `\(pattern)` in “\(text)”")
        }
      }
    }
  }

  private func hasHyphenedFunctionWord(_ sentences: [[PhraseModel.Word]]) -> Bool {
    sentences.contains { words in
      words.indices.dropFirst().contains { index in
        words[index].isJoined
          && [words[index - 1], words[index]].contains { PhraseModelSample.functionWords.contains($0.letters) }
      }
    }
  }

  /// Byte ranges for a phrase of one part; for others one range for every sentence that the phrase is in.
  private func expectedFinds(
    _ parts: [[PhraseModel.Item]], _ distance: Int, _ sentences: [[PhraseModel.Word]], in text: String
  ) -> [Range<Int>] {
    var places = wordRanges(in: text)[...]
    var found: [Range<Int>] = []
    for sentence in sentences {
      let own = Array(places.prefix(sentence.count))
      places = places.dropFirst(sentence.count)
      let model = PhraseModel(sentence, functionWords: Set(PhraseModelSample.functionWords))
      if parts.count == 1 {
        for find in model.finds(of: parts[0]) {
          let first = model.wordAtPlace[find.lowerBound]
          let last = model.wordAtPlace[find.upperBound - 1]
          found.append(own[first].lowerBound..<own[last].upperBound)
        }
      } else if model.isFound(parts, distance: distance) {
        found.append(own[0])
      }
    }
    return found
  }

  /// UTF-8 ranges of the words, numbers and percent signs of `text`.
  private func wordRanges(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var ranges: [Range<Int>] = []
    for (index, byte) in bytes.enumerated() {
      let isPart =
        ASCII.isDigit(byte) || ASCII.isLowercase(byte | 0x20) || byte == 0x25
        || ((byte == 0x2C || byte == 0x2E) && index > 0 && index + 1 < bytes.count && ASCII.isDigit(bytes[index - 1])
          && ASCII.isDigit(bytes[index + 1]))
      guard isPart else { continue }
      if let last = ranges.last, last.upperBound == index, byte != 0x25 {
        ranges[ranges.count - 1] = last.lowerBound..<index + 1
      } else {
        ranges.append(index..<index + 1)
      }
    }
    return ranges
  }
}
