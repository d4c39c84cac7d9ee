import TenderRules

/// What is said below the criteria of a table.
extension AwardTable {
  /// The shares of social criteria or why there are none, and what they can outweigh; one thought each.
  ///
  /// - Parameter marks: what stands beside a social criterion.
  func sentences(marks: TerminalText) -> [TerminalText] {
    var sentences: [TerminalText] = []
    if let social = socialShare, let diversity = diversityShare {
      sentences.append(
        "Social criteria (\(marks)): \(TextPage.percent(social)) of the evaluation; diversity and equality: \(TextPage.percent(diversity))."
      )
    } else if let reason, basis != .documentsOnly {
      sentences.append("No shares: \(prose: reason).")
    }
    if isNormalised, let sum {
      sentences.append("The stated weights sum to \(TextPage.decimal(sum)); each share is the part of that sum.")
    }
    if let leverage { sentences.append(leverage.words) }
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
  fileprivate var words: TerminalText {
    let (social, price) = (TextPage.decimal(social), TextPage.decimal(price))
    let proportional: TerminalText =
      proportional.map { premium in
        "up to \(TextPage.percent(premium)) above the lowest if price points are in proportion (\(social) ÷ (\(price) − \(social)))"
      } ?? "of any height if price points are in proportion (\(social) of social against \(price) of price)"
    let linear: TerminalText =
      "up to \(TextPage.percent(linear)) if they fall in a straight line (\(social) ÷ \(price))"
    return "Leverage: full social marks against none make up for a price \(proportional), \(linear)."
  }
}
