/// A supplier base parted by the buyers or the categories of its purchases.
public struct SupplierSlices: Sendable {
  public enum Column: String, Sendable, CaseIterable {
    case category, buyer

    var title: String {
      switch self {
      case .category: "By category of purchases"
      case .buyer: "By buyer"
      }
    }
  }

  /// One buyer or category with the suppliers it buys from, each with what it is paid here.
  struct Slice: Sendable {
    var name: String
    var base: SupplierBase
  }

  /// Slices with a row of their own.
  static let listed = 40

  let column: Column
  /// Largest spend first.
  let slices: [Slice]
  /// True where there were more than ``SpendSlices/most``, the others of which are one.
  let isFull: Bool

  /// - Parameters:
  ///   - sums: by slice and the index in `base.suppliers`.
  init(_ column: Column, _ spend: SpendSlices, sums: [Int: [Int: SpendSlices.Sum]], of base: SupplierBase) {
    self.column = column
    isFull = spend.isFull
    slices = sums.map { slice, entries in
      let suppliers = entries.map { index, sum in
        var supplier = base.suppliers[index]
        supplier.spend = sum.amount
        supplier.purchases = sum.purchases
        return supplier
      }
      return Slice(name: spend.names[slice], base: base.with(suppliers.sorted(by: SupplierBase.Supplier.comesBefore)))
    }
    .sorted { left, right in
      left.base.spend == right.base.spend ? left.name < right.name : left.base.spend > right.base.spend
    }
  }

  /// A row for each of the largest slices: who is paid how much of it, by the same measures as the whole.
  func table(of whole: SupplierBase, rules: ScoreRules) -> ScoreTable {
    let total = whole.spend.value
    let rows = slices.prefix(Self.listed).map { slice -> [ScoreTable.Cell] in
      let measures = SupplierMeasures(slice.base, rules: rules).all
      func measure(_ id: String) -> Measure? { measures.first { $0.id == id } }
      func value(_ id: String) -> ScoreTable.Cell { ScoreTable.Cell(measure(id)?.value) }
      return [
        .text(slice.name), value("purchases"), value("suppliers"), value("spend"),
        ScoreTable.Cell(total > 0 && slice.base.spend <= whole.spend ? slice.base.spend.value / total : nil),
        value("sme-share-by-value"),
        ScoreTable.Cell(measure("sme-share-by-value")?.coverage?.share), value("social-economy-share-by-value"),
        value("certified-share-by-value"), value("top-1-share"), value("effective-suppliers"),
      ]
    }
    return ScoreTable(
      "by-\(column.rawValue)", column.title, columns: Self.columns(column), rows: rows,
      note: (slices.count > Self.listed ? "\(slices.count - Self.listed) smaller ones are not listed. " : "")
        + "Largest spend first. A supplier with more credits than purchases in one of them counts by number only there. "
        + "No share of all is told where credits elsewhere make the whole smaller than the part.")
  }

  private static func columns(_ column: Column) -> [ScoreTable.Column] {
    [
      .init(column.rawValue, column == .category ? "Category" : "Buyer"), .init("purchases", "Purchases", .count),
      .init("suppliers", "Suppliers", .count), .init("spend", "Spend", .money), .init("share", "Of all", .share),
      .init("sme_share", "SMEs", .share), .init("size_known", "Size known", .share),
      .init("social_economy_share", "Social economy", .share), .init("certified_share", "Certified", .share),
      .init("top_1_share", "Largest", .share), .init("effective_suppliers", "Effective", .index),
    ]
  }
}

extension SupplierBase {
  /// The same period and rules with other suppliers.
  func with(_ suppliers: [Supplier]) -> SupplierBase {
    SupplierBase(
      suppliers: suppliers, forms: forms, period: period, months: months, window: window,
      registerEntries: registerEntries, matchedEntries: matchedEntries)
  }
}
