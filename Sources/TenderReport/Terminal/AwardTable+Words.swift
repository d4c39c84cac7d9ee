import TenderRules

/// What is said below the criteria of a table.
extension AwardTable {
  /// The shares of social criteria or why there are none, and what they can outweigh; one thought each.
  ///
  /// - Parameter marks: what stands beside a social criterion.
  func sentences(marks: TerminalText, _ words: TextWords) -> [TerminalText] {
    var sentences: [TerminalText] = []
    if let social = socialShare, let diversity = diversityShare {
      sentences.append(
        words.told(.shares, marks, TextPage.percent(social), TextPage.percent(diversity))
      )
    } else if let reason, basis != .documentsOnly {
      sentences.append(words.told(.noShares, "\(prose: reason)"))
    }
    if isNormalised, let sum {
      sentences.append(words.told(.normalised, TextPage.decimal(sum)))
    }
    if let leverage { sentences.append(leverage.told(words)) }
    return sentences
  }

  /// How many criteria the one at `index` is a part of, at most 4.
  func depth(of index: Int) -> Int {
    var depth = 0
    var current = criteria[index].parent
    while let parent = current, depth < 4 {
      depth += 1
      current = criteria[parent].parent
    }
    return depth
  }
}

extension AwardTable.Criterion {
  /// `1.` for the most important of criteria that are only in order.
  var rank: TerminalText? {
    guard let weight, weight.unit == .order, let rank = weight.value else { return nil }
    return TextPage.decimal(rank) + "."
  }
}

extension AwardTable.Leverage {
  fileprivate func told(_ words: TextWords) -> TerminalText {
    let (social, price) = (TextPage.decimal(social), TextPage.decimal(price))
    let proportional =
      proportional.map { words.told(.proportional, TextPage.percent($0), social, price) }
      ?? words.told(.anyHeight, social, price)
    return words.told(.leverage, proportional, words.told(.linear, TextPage.percent(linear), social, price))
  }
}
