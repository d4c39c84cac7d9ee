import Mustache

/// Markup of our own, in which every value is escaped in its place.
///
/// Literals are trusted. No string can be interpolated: what comes from outside must be `TerminalText` or `HTMLText` first.
///
/// ```swift
/// "<text x=\"\(12.5)%\">\("a < b" as TerminalText)</text>" as HTMLMarkup  // <text x="12.5%">a &lt; b</text>
/// ```
struct HTMLMarkup: ExpressibleByStringInterpolation, Sendable {
  let string: String

  init(stringLiteral value: String) {
    string = value
  }

  init(stringInterpolation: StringInterpolation) {
    string = stringInterpolation.string
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var string = ""

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) {
      string += literal
    }

    mutating func appendInterpolation(_ words: TerminalText) {
      string += HTMLText(words).string
    }

    mutating func appendInterpolation(_ text: HTMLText) {
      string += text.string
    }

    mutating func appendInterpolation(_ markup: HTMLMarkup) {
      string += markup.string
    }

    mutating func appendInterpolation(_ parts: [HTMLMarkup]) {
      for part in parts { string += part.string }
    }

    mutating func appendInterpolation(_ number: Int) {
      string += String(number)
    }

    /// With two decimals at most; 0 for what is no number.
    mutating func appendInterpolation(_ number: Double) {
      guard number.isFinite, abs(number) < 1e12 else {
        string += "0"
        return
      }
      let hundredths = Int((number * 100).rounded())
      let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
      let decimals = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
      string += (hundredths < 0 ? "-" : "") + String(whole) + decimals
    }
  }
}

extension HTMLMarkup: MustacheCustomRenderable {
  var renderText: String { string }
  var isNull: Bool { string.isEmpty }
}

extension HTMLMarkup: MustacheParent {
  func child(named: String) -> Any? { nil }
}

extension HTMLMarkup {
  static func + (left: Self, right: Self) -> Self { "\(left)\(right)" }
}
