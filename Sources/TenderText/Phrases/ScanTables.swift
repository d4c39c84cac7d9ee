/// The tables that reading words needs, borrowed for one scan.
struct ScanTables {
  let index: WordIndex.Borrowed
  let kinds: UnsafeBufferPointer<UInt8>
  private let folds: UnsafeBufferPointer<Folding.Packed>
  let numberClasses: [WordClass]
  let percentClasses: [WordClass]
  let abbreviations: Set<ShortWord>

  /// The folded form of `scalar`, `Folding.separator` or `Folding.ignorable`.
  @inline(__always)
  func fold(_ scalar: UInt32) -> Folding.Packed {
    scalar < UInt32(folds.count) ? folds[Int(scalar)] : Folding.foldRare(scalar)
  }

  /// Calls `body` with the tables, which are valid only until it returns.
  static func with(_ set: PhraseSet, _ body: (ScanTables) -> Void) {
    set.index.borrow { index in
      ASCII.kinds.withUnsafeBufferPointer { kinds in
        Folding.shared.table.withUnsafeBufferPointer { folds in
          body(
            ScanTables(
              index: index, kinds: kinds, folds: folds, numberClasses: set.index.numberClasses,
              percentClasses: set.index.percentClasses, abbreviations: set.shortAbbreviations))
        }
      }
    }
  }
}
