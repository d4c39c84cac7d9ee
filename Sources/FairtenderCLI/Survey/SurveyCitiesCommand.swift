import ArgumentParser
import TenderReport
import TenderStore

/// `fairtender survey cities DB`
struct SurveyCitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cities",
    abstract: "Show which buyers were taken for which city, and which nearly were, parted by tabs.",
    discussion: """
      `identifier` and `name` are the city itself; `group` are legal persons that the city owns or leads, counted apart; `near` are names \
      that hold a city's name and are not counted for it.
      """)

  @Argument(help: "The survey database.")
  var database: String

  @Option(help: "Only this city, such as `nantes`.")
  var city: String?

  func run() throws {
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

  /// One line, whatever a notice writes.
  private static func cell(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").shownOnTerminal
  }
}
