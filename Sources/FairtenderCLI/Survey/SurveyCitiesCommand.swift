import ArgumentParser
import TenderReport
import TenderStore
import TenderSurvey

/// `fairtender survey cities DB`
struct SurveyCitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cities",
    abstract: "Show which buyers were taken for which city, and which nearly were, parted by tabs.",
    discussion: """
      `identifier` and `name` are the city itself; `group` are legal persons that the city owns or leads, counted apart; `near` are names \
      that hold a city's name and are not counted for it. With `--list`, groups of your own list: `list` are the buyers that a row of it \
      matches, `none` a row that matches nobody.
      """)

  @Argument(help: "The survey database.")
  var database: String

  @Option(help: "Only this city, such as `nantes`.")
  var city: String?

  @Option(help: "Show who matches a table of your own groups, as `survey report` takes it, instead.")
  var list: String?

  func run() throws {
    if let list { return try show(SurveyListFile(path: list).list()) }
    let matches: [BuyerMatch]
    do throws(StoreError) {
      matches = try SurveyStore(path: database, access: .read).buyerMatches()
    } catch {
      throw Failure(error)
    }
    let lines = matches.filter { city == nil || $0.match.city == city }.map { match in
      let cells = [
        match.match.city, match.match.certainty.rawValue, "\(match.documents)", match.name, match.town ?? "-",
        match.country ?? "-",
      ]
      return cells.map(Self.cell).joined(separator: "\t") + "\n"
    }
    StandardOutput().finish(lines.joined())
  }

  private func show(_ list: SurveyList) throws {
    var lines: [(line: Int, text: String)] = []
    var met: Set<Int> = []
    do throws(StoreError) {
      try SurveyStore(path: database, access: .read).forEachBuyer { buyer, documents in
        guard let entry = list.entry(for: buyer) else { return }
        met.insert(entry.line)
        let cells = [
          entry.group, "list", "\(documents)", buyer.name, buyer.town ?? "-", buyer.country ?? "-",
        ]
        lines.append((entry.line, cells.map(Self.cell).joined(separator: "\t") + "\n"))
      }
    } catch {
      throw Failure(error)
    }
    for entry in list.entries where !met.contains(entry.line) {
      let asked = [entry.name, entry.nationalID, entry.nuts].compactMap(\.self).joined(separator: ", ")
      let cells = [entry.group, "none", "0", asked.isEmpty ? "-" : asked, entry.town ?? "-", "-"]
      lines.append((entry.line, cells.map(Self.cell).joined(separator: "\t") + "\n"))
    }
    lines.sort { ($0.line, $0.text) < ($1.line, $1.text) }
    StandardOutput().finish(lines.map(\.text).joined())
  }

  /// One line, whatever a notice writes.
  private static func cell(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").shownOnTerminal
  }
}
