import TestSupport
import Testing

@testable import TenderScore

/// Purchases parted by category and by buyer.
@Suite struct SupplierSliceTests {
  private func table(_ id: String, of read: ReadPurchases) throws -> [[ScoreTable.Cell]] {
    let tables = SupplierReport(read.base, rules: try ScoreSamples.rules()).tables
    return tables.first { $0.id == id }?.rows ?? []
  }

  static let text = """
    supplier;amount;date;size;category;buyer;certificates
    A;10;2024-01-10;small;Cleaning;Schools;MSDUK
    A;30;2024-02-10;small;cleaning;Parks;
    B;40;2024-03-10;large;Cleaning;Schools;none
    B;100;2024-03-10;large;Paper;Schools;none
    C;20;2024-03-10;;Paper;Schools;
    A;500;2022-01-10;small;Paper;Schools;

    """

  @Test func measuresEveryCategoryOfThePeriod() throws {
    let rows = try table("by-category", of: ReadPurchases(Self.text))
    #expect(rows.map { $0[0] } == [.text("Paper"), .text("Cleaning")])
    // Purchases, suppliers, spend, share of all.
    #expect(Array(rows[0][1...4]) == [.number(2), .number(2), .number(120), .number(0.6)])
    #expect(Array(rows[1][1...4]) == [.number(3), .number(2), .number(80), .number(0.4)])
    // SMEs of what is known, and how much is.
    #expect(Array(rows[0][5...6]) == [.number(0), .number(100.0 / 120)])
    #expect(Array(rows[1][5...6]) == [.number(0.5), .number(1)])
    // Certified: a supplier is certified in whatever it sells.
    #expect(rows[1][8] == .number(0.5))
    // The largest, and effective suppliers.
    #expect(rows[1][9] == .number(0.5) && rows[1][10] == .number(2))
  }

  @Test func measuresEveryBuyer() throws {
    let rows = try table("by-buyer", of: ReadPurchases(Self.text))
    #expect(rows.map { $0[0] } == [.text("Schools"), .text("Parks")])
    #expect(rows.map { $0[3] } == [.number(170), .number(30)])
  }

  @Test func aTableWithOneBuyerOnlyIsNotParted() throws {
    let read = try ReadPurchases("supplier;amount;buyer\nA;1;Parks\nB;2;parks\n")
    #expect(try table("by-buyer", of: read).isEmpty)
  }

  /// Credits elsewhere can make the whole smaller than one of its parts.
  @Test func tellsNoShareAboveTheWhole() throws {
    let rows = try table(
      "by-category", of: ReadPurchases("supplier;amount;category\nA;100;Cleaning\nA;-60;Paper\nB;20;Paper\n"))
    #expect(rows.map { $0[0] } == [.text("Cleaning"), .text("Paper")])
    #expect(rows.map { $0[4] } == [.nothing, .number(20.0 / 60)])
  }

  @Test func keepsTheMonthsOfAYearOnly() {
    let first = Month(year: 2020, month: 1)
    var slices = SpendSlices(period: nil)
    let number = slices.number(of: "Cleaning")
    for month in 0..<60 { slices.add(Amount(1), in: first + month, to: 0, slice: number) }
    #expect(slices.kept == 12)
    var later = SpendSlices(period: nil)
    later.add(Amount(1), in: first + 65, to: 0, slice: later.number(of: "Cleaning"))
    var earlier = slices
    earlier.merge(later, accounts: [0])
    #expect(earlier.kept == 7)
    later.merge(slices, accounts: [0])
    #expect(later.kept == 7)
  }

  @Test func saysThatNotAllCategoriesAreToldApart() throws {
    let lines = (0...SpendSlices.most).map { "A;1;Category \($0)\n" }
    let few = try ReadPurchases("supplier;amount;category\n" + lines.dropLast().joined())
    let many = try ReadPurchases("supplier;amount;category\n" + lines.joined())
    func remarks(_ read: ReadPurchases) throws -> [String] {
      SupplierReport(read.base, rules: try ScoreSamples.rules()).remarks.map(\.id)
    }
    #expect(try !remarks(few).contains("many-slices"))
    #expect(try remarks(many).contains("many-slices"))
  }

  @Test(arguments: [
    ("90911200-8", "CPV 90"), ("90911200", "CPV 90"), ("Cleaning 90911200", "Cleaning 90911200"), ("9091", "9091"),
    ("  ", "not told"), ("Reinigung", "Reinigung"),
  ])
  func namesSlices(cell: String, name: String) {
    #expect(SpendSlices.name(of: cell) == name)
  }

  /// Parts of one table sum to the whole, whatever its order, and folding two halves is folding at once.
  @Test(arguments: SupplierLawTests.seeds)
  func slicesSumToTheWhole(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let purchases = SupplierLawTests.purchases(seed).map { purchase in
      (purchase, slice: "S\(Int.random(in: 1...6, using: &generator))")
    }
    func add(_ some: some Sequence<(Purchase, slice: String)>, to builder: inout SupplierBaseBuilder) throws {
      for (purchase, slice) in some {
        let account = try builder.account(name: purchase.supplier, identifier: purchase.supplierID)
        let amount = try #require(purchase.amount)
        builder.add(amount, in: purchase.month, to: account)
        let number = builder.slice(slice, of: .category, period: nil)
        builder.add(amount, in: purchase.month, to: account, slice: number, of: .category)
      }
    }
    let forms = try ScoreSamples.rules().values.forms
    var whole = SupplierBaseBuilder(forms: forms)
    try add(purchases.shuffled(using: &generator), to: &whole)
    var first = SupplierBaseBuilder(forms: forms)
    var second = first
    try add(purchases.prefix(90), to: &first)
    try add(purchases.dropFirst(90), to: &second)
    try first.merge(second)
    for base in [whole.base(), first.base()] {
      let slices = try #require(base.slices.first).slices
      let sums = slices.flatMap { slice in slice.base.suppliers.map { ($0.name, $0.spend) } }
      for supplier in base.active {
        let sum = sums.filter { $0.0 == supplier.name }.reduce(Amount.zero) { $0 + $1.1 }
        #expect(sum == supplier.spend, "\(supplier.name)")
      }
      #expect(
        slices.reduce(0) { $0 + $1.base.suppliers.reduce(0) { $0 + $1.purchases } }
          == base.active.reduce(0) { $0 + $1.purchases })
    }
    #expect(whole.base().slices.first?.slices.map(\.name) == first.base().slices.first?.slices.map(\.name))
  }
}
