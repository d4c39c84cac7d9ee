import TenderText

/// How a reader moves through a tree: children and their text by name, without copies.
extension XMLTree {
  /// The children of one element, in document order.
  struct Children: Sequence, IteratorProtocol {
    fileprivate let elements: [XMLTree.Element]
    fileprivate var current: XMLTree.Index

    mutating func next() -> XMLTree.Index? {
      guard current >= 0 else { return nil }
      defer { current = elements[Int(current)].nextSibling }
      return current
    }
  }

  func children(of element: Index) -> Children {
    Children(elements: elements, current: elements[Int(element)].firstChild)
  }

  func name(of element: Index) -> ElementName {
    elements[Int(element)].name
  }

  /// The first child of that name.
  func first(_ name: ElementName, in element: Index) -> Index? {
    var child = elements[Int(element)].firstChild
    while child >= 0 {
      if elements[Int(child)].name == name { return child }
      child = elements[Int(child)].nextSibling
    }
    return nil
  }

  /// The first `second` in the first `name` among the children.
  func first(_ name: ElementName, _ second: ElementName, in element: Index) -> Index? {
    guard let child = first(name, in: element) else { return nil }
    return first(second, in: child)
  }

  /// The text of an element and of all inside it, without white space around it; nil where nothing is left.
  func textRange(of element: Index?) -> Range<Int>? {
    guard let element else { return nil }
    var start = Int(elements[Int(element)].textStart)
    var end = Int(elements[Int(element)].textEnd)
    while start < end, Self.isBlank(text.bytes[end - 1]) { end -= 1 }
    while start < end, Self.isBlank(text.bytes[start]) { start += 1 }
    return start < end ? start..<end : nil
  }

  func string(of element: Index?) -> String? {
    guard let range = textRange(of: element) else { return nil }
    return String(decoding: text.bytes[range], as: UTF8.self)
  }

  /// The number an element says in plain digits.
  func integer(of element: Index?) -> Int? {
    guard let range = textRange(of: element), range.count < 10 else { return nil }
    var value = 0
    for byte in text.bytes[range] {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// The amount an element says, digits with a point before decimals; nil for one below 0 or beyond all money.
  func amount(of element: Index?) -> Double? {
    guard let range = textRange(of: element), range.count <= 24,
      let value = Double(String(decoding: text.bytes[range], as: UTF8.self)), value >= 0, value < 1e15
    else { return nil }
    return value
  }

  func attribute(_ name: AttributeName, of element: Index?) -> String? {
    guard let element else { return nil }
    var index = Int(elements[Int(element)].attributesStart)
    let end = Int(elements[Int(element)].attributesEnd)
    while index < end {
      if attributes[index].name == name { return attributes[index].value }
      index += 1
    }
    return nil
  }

  /// UTF-8 offsets of the start tag of an element.
  func tagRange(of element: Index) -> Range<Int> {
    Int(elements[Int(element)].tagStart)..<Int(elements[Int(element)].tagEnd)
  }

  /// UTF-8 offsets from the start tag of an element to the end of the text inside it.
  func sourceRange(of element: Index) -> Range<Int> {
    let tag = tagRange(of: element)
    guard let range = textRange(of: element) else { return tag }
    return tag.lowerBound..<max(tag.upperBound, text.sourceRange(of: range).upperBound)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
