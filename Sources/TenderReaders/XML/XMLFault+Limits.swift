extension XMLFault {
  /// - Parameter most: what a document may have, such as `20 elements`.
  static func tooMany(_ most: String, at offset: Int) -> XMLFault {
    XMLFault(.limitExceeded, "a document must have at most \(most), found more", at: offset)
  }

  static func depth(_ limits: XMLLimits, at offset: Int) -> XMLFault {
    XMLFault(.limitExceeded, "elements must be nested at most \(limits.depth) deep, found one deeper", at: offset)
  }

  static func attributes(_ count: Int, _ limits: XMLLimits, at offset: Int) -> XMLFault {
    XMLFault(
      .limitExceeded, "a tag must have at most \(limits.attributes) attributes, found \(count)", at: offset)
  }
}
