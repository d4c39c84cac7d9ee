/// A pattern of paths: `*` and `?` stay within a name, `**` crosses folders; a pattern without `/` is one of names anywhere, and one that
/// matches a folder matches all below it.
public struct PathPattern: Sendable, Equatable {
  private enum Part: Sendable, Equatable {
    case anything
    case name([Character])
  }

  private let parts: [Part]

  public init(_ text: String) {
    let names = text.split(separator: "/").filter { $0 != "." }.map(String.init)
    var parts: [Part] = names.map { $0 == "**" ? .anything : .name(Array($0)) }
    if names.count == 1, !text.hasPrefix("/") { parts.insert(.anything, at: 0) }
    self.parts = parts
  }

  /// - Parameter path: relative to the folder that the pattern speaks of.
  public func matches(_ path: String) -> Bool {
    let names = path.split(separator: "/").map(Array.init)
    return (1...max(1, names.count)).contains { Self.matches(parts[...], names.prefix($0)[...]) }
  }

  private static func matches(_ parts: ArraySlice<Part>, _ names: ArraySlice<[Character]>) -> Bool {
    matches(
      parts, names, isGap: { $0 == .anything },
      isSame: { part, name in
        guard case .name(let pattern) = part else { return false }
        return matches(pattern[...], name[...], isGap: { $0 == "*" }, isSame: { $0 == "?" || $0 == $1 })
      })
  }

  /// Whether `signs` are `items`, where a gap stands for any number of them: the last gap alone is ever tried anew, so that no pattern
  /// takes more time than the product of both lengths.
  private static func matches<Sign, Item>(
    _ signs: ArraySlice<Sign>, _ items: ArraySlice<Item>, isGap: (Sign) -> Bool, isSame: (Sign, Item) -> Bool
  ) -> Bool {
    var sign = signs.startIndex
    var item = items.startIndex
    var retry: (sign: Int, item: Int)?
    while item < items.endIndex {
      if sign < signs.endIndex, isGap(signs[sign]) {
        sign += 1
        retry = (sign, item)
      } else if sign < signs.endIndex, isSame(signs[sign], items[item]) {
        sign += 1
        item += 1
      } else if let last = retry {
        retry = (last.sign, last.item + 1)
        (sign, item) = (last.sign, last.item + 1)
      } else {
        return false
      }
    }
    return signs[sign...].allSatisfy(isGap)
  }
}
