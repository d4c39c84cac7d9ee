import TenderDocument
import TenderReaders
import TenderRules
import TenderScore

/// Reads the award criteria of a tender, as `check` does, for scoring bids.
enum TenderCriteria {
  /// - Parameters:
  ///   - lot: nil where the tender has one table only.
  ///   - rules: the folder of rules.
  static func scheme(_ path: String, lot: String?, rules option: String?) throws -> AwardScheme {
    let (rules, _) = try RulesLocation.load(option: option)
    guard let policy = rules.policies.first else { throw Failure("the rules must hold a policy, found none") }
    var hints = ReaderCatalog.Hints()
    if path.lowercased().hasSuffix(".xml") { hints.kind = .xml }
    let document: CheckedDocument
    do throws(InputError) {
      let bytes = try InputFile(path: path, limit: InputFile.defaultLimit).read()
      var checker = Checker(rules: rules, policy: policy)
      document = checker.check(try ReaderCatalog(headings: rules.headings).read(bytes, hints: hints))
    } catch {
      throw Failure(
        "`--criteria` must name a tender that can be read, found that \(path) can't",
        hint: "`fairtender check \(path)` tells why")
    }
    let told = document.awardTables.filter { $0.criteria.contains { $0.share != nil } }
    let tables = told.filter { lot == nil || $0.lot == lot }
    guard tables.count == 1, let table = tables.first else {
      let lots = told.compactMap(\.lot).joined(separator: ", ")
      throw Failure(
        "`--criteria` must give one table of award criteria with shares, found \(tables.count) in \(path)",
        hint: lots.isEmpty ? "`fairtender check \(path)` shows what was found" : "choose with `--lot`: \(lots)")
    }
    return AwardScheme(table, source: table.lot.map { "\(path), lot \($0)" } ?? path)
  }
}

extension AwardScheme {
  /// The criteria that have no parts, each with the family of the criterion it belongs to.
  init(_ table: AwardTable, source: String) {
    let parents = Set(table.criteria.compactMap(\.parent))
    let leaves = table.criteria.indices.filter { !parents.contains($0) }
    func family(_ index: Int) -> String? {
      var current: Int? = index
      var steps = 0
      while let here = current, steps <= table.criteria.count {
        if let family = table.criteria[here].family { return family }
        current = table.criteria[here].parent
        steps += 1
      }
      return nil
    }
    let price = leaves.filter { table.criteria[$0].kind != .quality }
    self.init(
      priceShare: price.reduce(0) { $0 + (table.criteria[$1].share ?? 0) },
      criteria: leaves.filter { table.criteria[$0].kind == .quality }.map { index in
        Criterion(
          name: table.criteria[index].name, share: table.criteria[index].share ?? 0, isDiversity: family(index) != nil)
      }, source: source)
  }
}
