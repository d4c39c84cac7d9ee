/// A register or certificate of organisations, such as MSDUK.
public struct Register: Sendable, Equatable {
  public var id: String
  public var title: String
  /// What being on it says: `social-economy`, `sheltered`, `women-business`, …
  public var classes: [String] = []
  /// False for a promise that nobody checks, which is not counted as certified.
  public var isCertified = true
  /// Other names, folded.
  var names: [String] = []

  public static let socialEconomy = "social-economy"
  public static let sheltered = "sheltered"

  static func all(_ file: ScoreFile) throws(ScoreFault) -> [Register] {
    var registers: [Register] = []
    for (id, value) in try file.entries() {
      var register = Register(id: id, title: id)
      for (key, entry) in try value.entries(known: ["title", "classes", "names", "certified", "country", "source"]) {
        switch key {
        case "title": register.title = try entry.text()
        case "classes": register.classes = try entry.texts()
        case "certified": register.isCertified = try entry.boolean()
        case "names": register.names = try entry.texts().map(FoldedText.fold)
        default: _ = try entry.text()
        }
      }
      register.names.append(FoldedText.fold(id))
      registers.append(register)
    }
    return registers
  }
}
