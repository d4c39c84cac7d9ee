/// A pattern of paths: `*` and `?` stand for any signs but `/`, `**` for any at all.
///
/// ```swift
/// PathPattern("drafts/**/*.txt").matches("drafts/2026/lot 1.txt")  // true
/// ```
public struct PathPattern: Sendable, Equatable {
  private enum Part: Equatable {
    case sign(UInt8)
    /// Any one byte but a slash.
    case one
    /// Any number of bytes but slashes.
    case name
    /// Any number of bytes.
    case anything
  }

  public let text: String
  private let parts: [Part]

  public init(_ text: String) {
    self.text = text
    var parts: [Part] = []
    var rest = Array(text.utf8)[...]
    while let first = rest.popFirst() {
      switch first {
      case UInt8(ascii: "?"): parts.append(.one)
      case UInt8(ascii: "*") where rest.first == UInt8(ascii: "*"):
        rest = rest.drop { $0 == UInt8(ascii: "*") }
        // `**/a` is `a` in any folder, or in none.
        if rest.first == UInt8(ascii: "/") { rest.removeFirst() }
        parts.append(.anything)
      case UInt8(ascii: "*"): parts.append(.name)
      default: parts.append(.sign(first))
      }
    }
    self.parts = parts
  }

  public static func == (a: Self, b: Self) -> Bool { a.text == b.text }

  /// True if the whole of `path` is of the pattern.
  ///
  /// Cost: the product of both lengths at most.
  public func matches(_ path: String) -> Bool {
    // Which ends of the path so far the parts so far can reach.
    let bytes = Array(path.utf8)
    var reached = [Bool](repeating: false, count: bytes.count + 1)
    reached[0] = true
    for part in parts {
      var next = [Bool](repeating: false, count: bytes.count + 1)
      for index in reached.indices {
        switch part {
        case .sign(let sign): if index > 0, reached[index - 1], bytes[index - 1] == sign { next[index] = true }
        case .one: if index > 0, reached[index - 1], bytes[index - 1] != UInt8(ascii: "/") { next[index] = true }
        case .name:
          next[index] = reached[index] || index > 0 && next[index - 1] && bytes[index - 1] != UInt8(ascii: "/")
        case .anything: next[index] = reached[index] || index > 0 && next[index - 1]
        }
      }
      reached = next
    }
    return reached[bytes.count]
  }
}
