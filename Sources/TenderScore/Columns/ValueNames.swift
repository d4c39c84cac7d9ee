/// The words in which cells tell sizes, legal forms, answers and the like, in any language.
public struct ValueNames: Sendable {
  public private(set) var forms: [LegalForm] = []
  private var sizes: [String: SizeClass] = [:]
  private var formNames: [String: Int] = [:]
  private var totals: Set<String> = []
  private var nothing: Set<String> = []
  private var answers: [String: Double] = [:]
  private var evidences: [String: Evidence] = [:]

  init(_ file: ScoreFile) throws(ScoreFault) {
    for (key, value) in try file.entries(known: ["sizes", "forms", "totals", "nothing", "answers", "evidence"]) {
      switch key {
      case "sizes":
        for (id, names) in try value.entries(known: SizeClass.allCases.map(\.rawValue)) {
          for name in [id] + (try names.texts()) { sizes[FoldedText.fold(name)] = SizeClass(rawValue: id) }
        }
      case "forms":
        for (id, entry) in try value.entries() { try addForm(id, entry) }
      case "totals": totals = Set(try value.texts().map(FoldedText.fold))
      case "nothing": nothing = Set(try value.texts().map(FoldedText.fold))
      case "answers":
        for (id, names) in try value.entries(known: ["no", "partly", "yes"]) {
          for name in [id] + (try names.texts()) { answers[FoldedText.fold(name)] = Self.value(ofAnswer: id) }
        }
      default:
        for (id, names) in try value.entries(known: Evidence.allCases.map(\.rawValue)) {
          for name in [id] + (try names.texts()) { evidences[FoldedText.fold(name)] = Evidence(rawValue: id) }
        }
      }
    }
  }

  private mutating func addForm(_ id: String, _ file: ScoreFile) throws(ScoreFault) {
    var form = LegalForm(id: id, title: id)
    var names = [id]
    for (key, entry) in try file.entries(known: ["title", "social-economy", "natural-person", "names"]) {
      switch key {
      case "title": form.title = try entry.text()
      case "social-economy": form.isSocialEconomy = try entry.boolean()
      case "natural-person": form.isNaturalPerson = try entry.boolean()
      default: names += try entry.texts()
      }
    }
    for name in names { formNames[FoldedText.foldIdentifier(name)] = forms.count }
    forms.append(form)
  }

  private static func value(ofAnswer id: String) -> Double {
    switch id {
    case "yes": 1
    case "partly": 0.5
    default: 0
    }
  }

  /// `.unknown` for a word that is no size.
  public func size(_ cell: String) -> SizeClass {
    sizes[FoldedText.fold(cell)] ?? .unknown
  }

  /// The index in `forms`.
  func form(_ cell: String) -> Int? {
    formNames[FoldedText.foldIdentifier(cell)]
  }

  /// True for the name of a line of totals, such as `Total 2024`.
  func isTotal(_ cell: String) -> Bool {
    let words = FoldedText.fold(cell).split(separator: " ").filter { Int($0) == nil }
    return totals.contains(words.joined(separator: " "))
  }

  /// True for a cell that says there is nothing to say.
  func isNothing(_ cell: String) -> Bool {
    let folded = FoldedText.fold(cell)
    return folded.isEmpty || nothing.contains(folded)
  }

  /// 0, 0.5 or 1.
  func answer(_ cell: String) -> Double? {
    answers[FoldedText.fold(cell)]
  }

  func evidence(_ cell: String) -> Evidence? {
    evidences[FoldedText.fold(cell)]
  }
}
