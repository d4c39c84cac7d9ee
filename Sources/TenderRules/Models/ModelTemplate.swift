import TenderDocument

/// Wording with gaps for parameters.
struct ModelTemplate: Sendable, Equatable {
  enum Part: Sendable, Equatable {
    case words(String)
    case parameter(String)
  }

  private(set) var parts: [Part] = []

  /// The names of its gaps.
  var parameters: Set<String> {
    Set(
      parts.compactMap { part in
        if case .parameter(let name) = part { name } else { nil }
      })
  }

  mutating func append(_ words: String) {
    if case .words(let before) = parts.last {
      parts[parts.count - 1] = .words(before + words)
    } else {
      parts.append(.words(words))
    }
  }

  mutating func append(parameter: String) {
    parts.append(.parameter(parameter))
  }

  mutating func append(_ other: Self) {
    for part in other.parts {
      switch part {
      case .words(let words): append(words)
      case .parameter(let name): append(parameter: name)
      }
    }
  }

  /// The wording with a number in every gap, decimals written as the language writes them.
  func filled(_ values: ModelValues, in language: LanguageCode) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .words(let words): text += words
      case .parameter(let name):
        let number = ModelValues.plain(values[name] ?? 0)
        text += language.writesDecimalPoint ? number : number.replacing(".", with: ",")
      }
    }
    return text
  }
}

extension LanguageCode {
  /// Of the languages of the Union all but three write a comma.
  fileprivate var writesDecimalPoint: Bool { ["en", "ga", "mt"].contains(rawValue) }
}
