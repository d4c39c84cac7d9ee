import TenderDocument

/// Knows at each block of a document what the headings above it say it is for.
struct SectionRoles {
  /// What stands below one heading.
  struct Section {
    /// Of the element in which it began; its end ends the section.
    var depth: Int
    /// The next heading in that element ends the section too, if its level is no greater.
    var level: Int
    /// What the heading's words name.
    var role: Role?
    /// The fields of the document up to the heading, itself included.
    var fieldCount: Int
  }

  /// Outermost first, each with the role that holds in it.
  private var open: [(section: Section, role: Role)] = []

  var role: Role { open.last?.role ?? .other }

  mutating func enter(_ section: Section) {
    while let last = open.last?.section, last.depth == section.depth, last.level >= section.level { open.removeLast() }
    open.append((section, Self.role(section.role, in: role)))
  }

  /// Ends the sections that began in the element at `depth`, but for a heading that its wrapper holds alone.
  mutating func leave(depth: Int, fieldCount: Int, isWrapper: Bool) {
    while let last = open.last?.section, last.depth == depth {
      open.removeLast()
      guard isWrapper, last.fieldCount == fieldCount else { continue }
      var outer = last
      outer.depth -= 1
      return enter(outer)
    }
  }

  /// A section stays a part of what the section around it is for, unless its heading says something else of weight.
  private static func role(_ own: Role?, in outer: Role) -> Role {
    guard let own else { return outer }
    switch own {
    case _ where outer == .other: return own
    case .other, .description, .additionalInformation, .title: return outer
    default: return outer == .awardCriterion ? outer : own
    }
  }
}
