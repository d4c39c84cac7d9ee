/// What is known about each name of an XML dictionary, found by the name's address there.
///
/// libxml2 keeps one copy of every name, so two names are equal exactly if their addresses are. The table lives as long
/// as the dictionary does, over many documents.
struct NameTable: ~Copyable {
  /// The index of a name.
  typealias ID = Int

  struct Entry {
    let name: ElementName
    let attribute: AttributeName?
    /// A word may begin or end inside such an element.
    let isInline: Bool
    /// Bytes of the name as written, prefix and colon included.
    let writtenLength: Int32
    /// The last document that has the name.
    fileprivate(set) var document: Int32 = 0
  }

  /// Two addresses as numbers, that of the local name and that of the prefix.
  struct Slot {
    var local: UInt = 0
    var prefix: UInt = 0
    var id: ID = 0
  }

  private var entries = Scratch<Entry>()
  /// By id, the names as written, prefix and colon included. The trees of all documents share it for their paths.
  private(set) var written: [String] = []
  /// Open addressing; the count is a power of two, at most half of them taken.
  private var slots = NameTable.emptySlots(1024)

  /// The name at these addresses of the dictionary.
  @inline(__always)
  mutating func id(local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?) -> ID {
    let wanted = Slot(local: UInt(bitPattern: local), prefix: prefix.map { UInt(bitPattern: $0) } ?? 0)
    var at = Self.home(wanted, among: slots.count)
    while slots[at].local != 0 {
      if slots[at].local == wanted.local, slots[at].prefix == wanted.prefix { return slots[at].id }
      at = (at + 1) & (slots.count - 1)
    }
    slots[at] = Slot(local: wanted.local, prefix: wanted.prefix, id: entries.count)
    let name = String(cString: local)
    let whole = prefix.map { "\(String(cString: $0)):\(name)" } ?? name
    entries.append(Entry(local: name, writtenLength: whole.utf8.count))
    written.append(whole)
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
  }

  subscript(id: ID) -> Entry { entries[id] }

  /// Remembers that `document` has the name.
  mutating func note(_ id: ID, in document: Int32) {
    entries[id].document = document
  }

  private mutating func grow() {
    var grown = Self.emptySlots(slots.count * 2)
    for index in 0..<slots.count where slots[index].local != 0 {
      var at = Self.home(slots[index], among: grown.count)
      while grown[at].local != 0 { at = (at + 1) & (grown.count - 1) }
      grown[at] = slots[index]
    }
    slots = grown
  }

  private static func emptySlots(_ count: Int) -> Scratch<Slot> {
    var slots = Scratch<Slot>(capacity: count)
    for _ in 0..<count { slots.append(Slot()) }
    return slots
  }

  private static func home(_ slot: Slot, among count: Int) -> Int {
    let mixed = (slot.local &+ (slot.prefix << 1)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (count - 1)
  }
}

extension NameTable.Entry {
  fileprivate init(local: String, writtenLength: Int) {
    self.init(
      name: Self.names[local] ?? .unknown, attribute: AttributeName(rawValue: local),
      isInline: Self.inline.contains(local), writtenLength: Int32(writtenLength))
  }

  private static let names = Dictionary(uniqueKeysWithValues: ElementName.allCases.map { ($0.rawValue, $0) })

  /// Of TED (`FT`, font type; `HT`, highlighted text), XHTML and DocBook.
  private static let inline: Set<String> = [
    "FT", "HT", "b", "i", "em", "strong", "span", "a", "u", "sup", "sub", "small", "emphasis", "phrase", "link",
    "ulink",
    "tt", "code",
  ]
}
