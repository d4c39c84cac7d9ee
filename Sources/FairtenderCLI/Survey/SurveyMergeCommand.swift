import ArgumentParser
import TenderStore

/// `fairtender survey merge DB DB…`
struct SurveyMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Put what several survey databases hold into one.",
    discussion: """
      So several processes or machines can collect at once, each into a database of its own. The same content counts once; where it \
      was checked under several rules, the latest run stays.
      """)

  @Argument(help: "The database to merge into, a file that is made if there is none.")
  var database: String

  @Argument(help: "The databases to take from; they stay as they are.")
  var others: [String]

  func run() throws {
    do throws(StoreError) {
      let store = try SurveyStore(path: database, access: .write)
      defer { store.close() }
      for other in others {
        let count = try store.merge(other)
        StandardError.write("\(other.shownOnTerminal): \(count) document\(count == 1 ? "" : "s") taken over\n")
      }
    } catch {
      throw Failure(error)
    }
  }
}
