import TenderDocument
import TenderReaders
import TenderReport
import TenderRules
import TenderScore
import TenderText

/// Reads notices one by one and gives their awards, with the charter city of each buyer.
struct AwardCollection {
  /// Cities whose awards are wanted; empty for all buyers.
  let wanted: Set<City.ID>
  private let cities: CityMatcher
  private let catalog = ReaderCatalog(headings: SectionHeadings())
  private var seen: Set<String> = []

  private(set) var notices = 0
  /// Documents without an award, some of which tell how many tenders came, and notices of other buyers than those wanted.
  private(set) var without = 0
  /// Notices that were read before, from another file.
  private(set) var repeated = 0
  private(set) var unreadable = 0

  /// - Throws: for a wanted city that is none.
  init(cities: CityMatcher, wanted: [City.ID]) throws {
    let known = cities.cities.map(\.id)
    for city in wanted where !known.contains(city) {
      throw Failure(
        "`--city` must name a charter city, found `\(city)`",
        hint: Nearest.name(to: city, among: known).map { "did you mean `\($0)`?" })
    }
    self.cities = cities
    self.wanted = Set(wanted)
  }

  /// Empty for an input without awards, and for a notice that was read before; one that can't be read is told on standard error.
  mutating func awards(of input: InputCollector.Input) -> [ContractAward] {
    guard let document = document(input) else {
      unreadable += 1
      return []
    }
    let match = document.notice.buyer.flatMap(cities.match)
    guard isWanted(match) else {
      without += 1
      return []
    }
    if let id = document.notice.id, !seen.insert(id).inserted {
      repeated += 1
      return []
    }
    let awards = document.contractAwards(city: match.flatMap(city(of:)))
    if awards.contains(where: \.isMade) { notices += 1 } else { without += 1 }
    return awards
  }

  var fact: ScoreReport.Fact {
    let again = repeated > 0 ? ", \(repeated) read before" : ""
    return ScoreReport.Fact(
      "documents",
      "\(notices + without + repeated + unreadable): \(notices) with awards, \(without) without\(again), \(unreadable) not read"
    )
  }

  private func isWanted(_ match: CityMatch?) -> Bool {
    wanted.isEmpty || match.map { $0.isCity && wanted.contains($0.city) } ?? false
  }

  /// nil for a buyer that only nearly has the name of a city.
  private func city(of match: CityMatch) -> ContractAward.City? {
    guard let city = cities.cities.first(where: { $0.id == match.city }) else { return nil }
    return switch match.certainty {
    case .identifier, .name: .itself(city.name)
    case .group: .group(city.name)
    case .near: nil
    }
  }

  private func document(_ input: InputCollector.Input) -> Document? {
    guard case .file(let path) = input else { return nil }
    var hints = ReaderCatalog.Hints()
    hints.kind = path.lowercased().hasSuffix(".xml") ? .xml : .unknown
    do throws(InputError) {
      return try catalog.read(try InputFile(path: path, limit: InputFile.defaultLimit).read(), hints: hints)
    } catch {
      StandardError.write("\(path): error: \(error.message)\n".shownOnTerminal)
      return nil
    }
  }
}
