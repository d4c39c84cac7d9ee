import TenderDocument

/// A lookup of headings that is made when it is first asked for: a run over notices alone never needs it.
final class LazyHeadingLookup {
  private let headings: SectionHeadings
  private(set) lazy var lookup = HeadingLookup(headings)

  init(_ headings: SectionHeadings) {
    self.headings = headings
  }
}
