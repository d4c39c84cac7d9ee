import TenderDocument

/// What headings and titles are told by, made when it is first asked for: a run over notices alone never needs it.
final class LazyHeadingLookup {
  private let headings: SectionHeadings
  private(set) lazy var lookup = HeadingLookup(headings)
  private(set) lazy var title = DocumentTitle(kinds: headings.documentKinds)

  init(_ headings: SectionHeadings) {
    self.headings = headings
  }
}
