import TenderDocument
import TenderText

/// A user's own groups of buyers, by what buyers publish about themselves.
public struct SurveyList: Sendable {
  /// One line of the list: every part that is given must hold.
  public struct Entry: Sendable, Equatable {
    public var group: String
    /// The whole name, with `*` for anything; case, accents and punctuation do not count.
    public var name: String?
    /// The national identifier, with `*` at the end for any that begins so; only letters and digits count.
    public var nationalID: String?
    public var town: String?
    /// A code or the beginning of one.
    public var nuts: String?
    /// 1-based, in the file that the list was read from.
    public var line: Int

    public init(group: String, name: String?, nationalID: String?, town: String?, nuts: String?, line: Int) {
      self.group = group
      self.name = name
      self.nationalID = nationalID
      self.town = town
      self.nuts = nuts
      self.line = line
    }
  }

  public let entries: [Entry]
  private let patterns: [BuyerPattern]
  /// Entries by a part that must be equal, so that long lists are not gone through for every procedure; in the order of the list.
  private let byKey: [String: [Int]]
  /// Entries without such a part.
  private let others: [Int]

  public init(_ entries: [Entry]) {
    self.entries = entries
    patterns = entries.map(BuyerPattern.init)
    byKey = Dictionary(grouping: patterns.indices.filter { [patterns] in patterns[$0].key != nil }) { [patterns] in
      patterns[$0].key ?? ""
    }
    others = patterns.indices.filter { [patterns] in patterns[$0].key == nil }
  }

  /// The first entry that `buyer` matches; nil where none does.
  public func entry(for buyer: Buyer) -> Entry? {
    let folded = FoldedBuyer(buyer)
    let candidates = folded.keys.flatMap { byKey[$0] ?? [] } + others
    return candidates.filter { patterns[$0].matches(folded) }.min().map { entries[$0] }
  }
}

/// What of a buyer is compared.
private struct FoldedBuyer {
  let name: String
  let nationalID: String
  let town: String
  let nuts: String

  init(_ buyer: Buyer) {
    name = Folding.words(of: buyer.name)
    nationalID = buyer.nationalID.map(Self.code) ?? ""
    town = buyer.town.map { Folding.words(of: $0) } ?? ""
    nuts = buyer.nuts.map(Self.code) ?? ""
  }

  var keys: [String] { ["id \(nationalID)", "town \(town)", "name \(name)"] }

  static func code(_ text: String) -> String {
    text.uppercased().filter { $0.isLetter || $0.isNumber }
  }
}

private struct BuyerPattern {
  let name: ListedName?
  let nationalID: String?
  let isBeginningOfID: Bool
  let town: String?
  let nuts: String?

  init(_ entry: SurveyList.Entry) {
    name = entry.name.map(ListedName.init)
    nationalID = entry.nationalID.map(FoldedBuyer.code)
    isBeginningOfID = entry.nationalID?.hasSuffix("*") ?? false
    town = entry.town.map { Folding.words(of: $0) }
    nuts = entry.nuts.map(FoldedBuyer.code)
  }

  var key: String? {
    if let nationalID, !isBeginningOfID { return "id \(nationalID)" }
    if let town { return "town \(town)" }
    return name?.whole.map { "name \($0)" }
  }

  func matches(_ buyer: FoldedBuyer) -> Bool {
    if let name, !name.matches(buyer.name) { return false }
    if let nationalID {
      guard isBeginningOfID ? buyer.nationalID.hasPrefix(nationalID) : buyer.nationalID == nationalID else {
        return false
      }
    }
    if let town, buyer.town != town { return false }
    if let nuts, !buyer.nuts.hasPrefix(nuts) { return false }
    return true
  }
}
