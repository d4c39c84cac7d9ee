/// Cuts the text of award criteria into rows, each with its weight.
struct AwardRowReader {
  let bytes: [UInt8]
  let words: AwardWords

  /// The rows of one field, in text order. Rows that only sum up are left out.
  func rows(in range: Range<Int>) -> [AwardRow] {
    rows(AwardToken.tokens(in: bytes, range))
  }

  /// - Parameter tokens: of the whole field.
  func rows(_ tokens: [AwardToken]) -> [AwardRow] {
    rows(numbered: tokens.prepared(words, in: bytes))
  }

  /// - Parameter tokens: of the whole field, with numbers for the words that count something.
  func rows(numbered tokens: [AwardToken]) -> [AwardRow] {
    rowsAndSums(numbered: tokens).filter { !$0.isSum }
  }

  /// With those rows that only sum up others.
  ///
  /// - Parameter tokens: of the whole field, with numbers for the words that count something.
  func rowsAndSums(numbered tokens: [AwardToken]) -> [AwardRow] {
    let items = AwardItems(words: words, tokens: tokens).items()
    var rows = items.flatMap { self.rows(ofItem: Array(tokens[$0])) }
    AwardSentences(tokens, in: bytes).mark(&rows)
    return unwrapped(rows)
  }

  /// Joins a row without a weight to the next one if that goes on in small letters, in a list whose rows begin with capitals.
  func unwrapped(_ rows: [AwardRow]) -> [AwardRow] {
    var unwrapped: [AwardRow] = []
    var hasCapitals = false
    for row in rows {
      let isSmall = bytes[row.range.lowerBound] >= 0x61 && bytes[row.range.lowerBound] <= 0x7A
      if let last = unwrapped.last, hasCapitals, isSmall, row.weight != nil, !row.isContinued, last.weight == nil,
        !last.opensList, last.range.upperBound <= row.range.lowerBound,
        !endsSentence(last, before: row)
      {
        var whole = row
        whole.range = last.range.lowerBound..<row.range.upperBound
        whole.name = last.name.lowerBound..<row.name.upperBound
        whole.depth = last.depth ?? row.depth
        unwrapped[unwrapped.count - 1] = whole
        continue
      }
      if row.weight != nil, !row.isContinued { hasCapitals = !isSmall }
      unwrapped.append(row)
    }
    return unwrapped
  }

  /// True for a full stop at the end of a line; one within the line may be that of `Annex 2. a)`.
  private func endsSentence(_ row: AwardRow, before next: AwardRow) -> Bool {
    bytes[row.range.upperBound - 1] == UInt8(ascii: ".")
      && bytes[row.range.upperBound..<next.range.lowerBound].contains(0x0A)
  }

  /// The items of a list without weights.
  func items(_ tokens: [AwardToken]) -> [AwardRow] {
    AwardItems(words: words, tokens: tokens).items().compactMap { row(tokens[$0], nil) }.filter { !$0.isSum }
  }

  /// The items of a list without weights; one sentence is cut at its commas.
  func unweighted(_ tokens: [AwardToken]) -> [AwardRow] {
    let rows = items(tokens)
    guard rows.count < 2 else { return rows }
    return tokens.prefix { !$0.isMark(".") }.split { token in
      token.isMark(",") || words.joins.holds(token)
    }
    .compactMap { row($0, nil) }.filter { !$0.isSum }
  }

  /// One row, or several where one item gives several weights.
  private func rows(ofItem tokens: [AwardToken]) -> [AwardRow] {
    if let code = RowCode(tokens, words, in: bytes) {
      var rows = rows(ofNamed: Array(tokens[code.length...]))
      if !rows.isEmpty {
        rows[0].depth = rows[0].depth ?? code.depth
        rows[0].isNumbered = true
      }
      return rows
    }
    return rows(ofNamed: tokens)
  }

  /// - Parameter tokens: of an item without its code.
  private func rows(ofNamed tokens: [AwardToken]) -> [AwardRow] {
    if let ratio = WeightRatio(tokens, words) { return ratio.rows + rows(ofItem: Array(tokens[ratio.end...])) }
    let mentions = withoutNamed(mentions(tokens), tokens)
    guard !mentions.isEmpty else {
      var rows = [row(tokens[...], nil)].compactMap(\.self)
      if tokens.last?.isMark(":") == true, !rows.isEmpty { rows[0].opensList = true }
      return rows
    }
    let leads = leads(mentions, tokens)
    var rows: [AwardRow] = []
    var start = leads ? start(of: mentions[0], tokens[...]) : nameStart(before: mentions, tokens)
    for (index, mention) in mentions.enumerated() {
      let end: Int
      if index == mentions.count - 1 {
        end = tokens.count
      } else {
        end = leads ? self.start(of: mentions[index + 1], tokens[...]) : behind(mention, tokens)
      }
      if var row = row(tokens[sentenceStart(before: mention, from: start, tokens)..<max(start, end)], mention) {
        row.isContinued = index > 0
        row.isScale = row.isScale || isScale(mention, tokens)
        row.opensList = end == tokens.count && tokens.last?.isMark(":") == true
        if index > 0, rows.last?.isPart == true, row.depth == nil { row.isPart = true }
        rows.append(row)
        // A row that sums up sums up in every column.
        let isSumOnly = row.isSum && index == 0 && !leads && !tokens[end...].contains { $0.word != nil && !isUnit($0) }
        if isSumOnly { return rows }
      }
      start = end
    }
    return rows
  }

  /// Without those in brackets before the sum of a row that only sums up: `Total (1 and 2)   100`.
  private func mentions(_ tokens: [AwardToken]) -> [WeightMention] {
    let all = WeightFinder(words: words, tokens: tokens).mentions()
    let spoken = tokens.compactMap(\.word)
    guard all.count > 1, sumsUp(spoken), let close = tokens.firstIndex(where: { $0.isMark(")") }) else { return all }
    let behind = all.filter { $0.tokens.lowerBound > close }
    return behind.isEmpty ? all : behind
  }

  /// Only the last one of two with nothing but a colon between them: `Women beyond the quota of 30 %: at most 6 points`.
  private func withoutNamed(_ mentions: [WeightMention], _ tokens: [AwardToken]) -> [WeightMention] {
    guard mentions.count == 2, tokens[mentions[1].tokens.upperBound...].allSatisfy({ $0.word == nil }) else {
      return mentions
    }
    let start = start(of: mentions[1], tokens[...])
    guard mentions[0].tokens.upperBound < start else { return mentions }
    let between = mentions[0].tokens.upperBound..<start
    let isNamed = between.count == 1 && tokens[between].allSatisfy { $0.isMark(":") || $0.kind == .dash }
    return isNamed && mentions[0].unit != mentions[1].unit ? [mentions[1]] : mentions
  }

  /// True where names follow their weights: `40 points for price, 60 points for quality`.
  private func leads(_ mentions: [WeightMention], _ tokens: [AwardToken]) -> Bool {
    let first = tokens[..<start(of: mentions[0], tokens[...])]
    if !first.contains(where: { ($0.word?.utf8.count ?? 0) > 1 && !isUnit($0) }) { return true }
    guard mentions.count > 1, let last = mentions.last,
      tokens[last.tokens.upperBound...].contains(where: { $0.word != nil })
    else { return false }
    return mentions.dropFirst().allSatisfy { mention in
      let first = start(of: mention, tokens[...])
      if isListMark(tokens[first - 1]) { return true }
      // `and to 40 points for …`
      return first > 1 && (tokens[first - 1].word?.utf8.count ?? 9) <= 3
        && (isListMark(tokens[first - 2]) || tokens[first - 2].isMark("."))
    }
  }

  /// Between the items of a list in a sentence.
  private func isListMark(_ token: AwardToken) -> Bool {
    token.isMark(",") || token.kind == .dash || words.joins.holds(token)
  }

  func isUnit(_ token: AwardToken) -> Bool {
    words.isUnit(token)
  }

  /// `out of 60 points`.
  private func isScale(_ mention: WeightMention, _ tokens: [AwardToken]) -> Bool {
    let number = mention.tokens.lowerBound
    return (1...3).contains { back in
      number >= back && words.wholes.match(tokens, from: number - back, atMost: back) == back
    }
  }

  /// The index of a weight with the words for weight before it.
  func start(of mention: WeightMention, _ tokens: ArraySlice<AwardToken>) -> Int {
    var index = mention.tokens.lowerBound
    while index > tokens.startIndex, isUnit(tokens[index - 1]) { index -= 1 }
    // `up to`: two words.
    if index > tokens.startIndex + 1, tokens[index - 1].word != nil, tokens[index - 2].word != nil,
      words.maxima.match(tokens[(index - 2)..<index].compactMap(\.word)) == 2
    {
      index -= 2
    }
    return index
  }

  /// Where the name of the first of several weights in a sentence begins: behind the colon that introduces the list.
  private func nameStart(before mentions: [WeightMention], _ tokens: [AwardToken]) -> Int {
    let first = start(of: mentions[0], tokens[...])
    guard mentions.count > 1 else { return 0 }
    let colon = tokens[..<first].lastIndex { $0.isMark(":") }
    guard let colon, tokens[(colon + 1)..<first].contains(where: { ($0.word?.utf8.count ?? 0) > 2 && !isUnit($0) })
    else {
      return 0
    }
    return colon + 1
  }

  /// Where the sentence of a weight begins, if it names what is weighed; `start` in most rows.
  private func sentenceStart(before mention: WeightMention, from start: Int, _ tokens: [AwardToken]) -> Int {
    let weight = self.start(of: mention, tokens[...])
    guard start < weight else { return start }
    let stop = (start..<weight).last { tokens[$0].isMark(".") && AwardSentences.ends(at: $0, tokens, bytes) }
    // No sentence ends in brackets: `Total price (excl. VAT)`.
    if let stop, let open = tokens[start..<stop].lastIndex(where: { $0.isMark("(") }),
      tokens[open..<weight].firstIndex(where: { $0.isMark(")") }).map({ $0 > stop }) == true
    {
      return start
    }
    // `1. Price`
    guard let stop, tokens[start].isSmall(in: bytes) || tokens[start..<stop].count(where: { $0.word != nil }) > 2,
      tokens[(stop + 1)..<weight].contains(where: { ($0.word?.utf8.count ?? 0) > 2 && !isUnit($0) })
    else { return start }
    return stop + 1
  }

  /// The index behind a weight and the bracket or comma that closes it.
  private func behind(_ mention: WeightMention, _ tokens: [AwardToken]) -> Int {
    var index = mention.tokens.upperBound
    while index < tokens.count, [")", ",", ".", "/", "]"].contains(where: { tokens[index].isMark($0) }) { index += 1 }
    return index
  }
}
