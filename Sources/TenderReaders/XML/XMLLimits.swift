/// What an XML document may ask of us: far above anything real and far below anything that hurts.
///
/// Behind each figure, where it is known, the largest among 3,942 published notices.
struct XMLLimits {
  /// On one tag, namespace declarations among them; 9.
  var attributes = 256
  /// 14. libxml2 goes no deeper than 256 either.
  var depth = 256
  /// 26,749.
  var elements = 500_000
  /// Of elements and attributes together; 233 of elements. libxml2 before 2.12 takes quadratic time over many names, of
  /// which the next three are kinds too.
  var distinctNames = 20_000
  /// Declared on one element and its ancestors together; 28.
  var namespacesInScope = 1_000
  var namespaceDeclarations = 100_000
  var instructions = 20_000
  /// Entity and character references, line ends of two bytes and whatever else interrupts a run of copied text.
  var runs = 2_000_000
  /// Of names that some reader knows.
  var keptAttributes = 1_000_000

  static let standard = XMLLimits()
}
