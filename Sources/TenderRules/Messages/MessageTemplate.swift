/// Words with numbered places such as `{1}`, which can be filled and read back.
package struct MessageTemplate: Sendable, Equatable {
  private enum Part: Equatable {
    case words(String)
    /// 1…9.
    case place(Int)
  }

  private let parts: [Part]

  /// - Parameter text: any braces around one digit from 1 to 9 are a place; all others are words.
  package init(_ text: String) {
    var parts: [Part] = []
    var words = ""
    var rest = text[...]
    while let sign = rest.first {
      if sign == "{", let digit = rest.dropFirst().first?.wholeNumberValue, rest.dropFirst(2).first == "}" {
        if !words.isEmpty { parts.append(.words(words)) }
        words = ""
        parts.append(.place(digit))
        rest = rest.dropFirst(3)
      } else {
        words.append(sign)
        rest = rest.dropFirst()
      }
    }
    if !words.isEmpty { parts.append(.words(words)) }
    self.parts = parts
  }

  /// The numbers of the places.
  var places: Set<Int> {
    Set(parts.compactMap { if case .place(let number) = $0 { number } else { nil } })
  }

  /// - Parameter values: by number; a place without one is left empty.
  package func filled(_ values: [Int: String]) -> String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .words(let words): text += words
      case .place(let number): text += values[number] ?? ""
      }
    }
  }

  /// What stands in the places; nil for a text that is not of this form. A place takes as little as it can, the last one all that is left.
  func values(in text: String) -> [Int: String]? {
    var values: [Int: String] = [:]
    var rest = text[...]
    for (index, part) in parts.enumerated() {
      switch part {
      case .words(let words):
        guard rest.hasPrefix(words) else { return nil }
        rest = rest.dropFirst(words.count)
      case .place(let number):
        let isLast = index + 1 == parts.count
        guard !isLast, case .words(let next) = parts[index + 1] else {
          values[number] = String(rest)
          rest = ""
          continue
        }
        // The last words of all must end the text.
        let found = index + 2 == parts.count ? rest.range(ofEnd: next) : rest.firstRange(of: next)
        guard let found else { return nil }
        values[number] = String(rest[..<found.lowerBound])
        rest = rest[found.lowerBound...]
      }
    }
    guard rest.isEmpty, !values.values.contains("") else { return nil }
    return values
  }
}

extension Substring {
  fileprivate func range(ofEnd words: String) -> Range<Index>? {
    guard hasSuffix(words) else { return nil }
    return index(endIndex, offsetBy: -words.count)..<endIndex
  }
}
