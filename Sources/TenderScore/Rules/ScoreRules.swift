/// All that is known about names of columns, values, registers, private data and questions: the files in `Rules/score`.
public struct ScoreRules: Sendable {
  public var columns: ColumnNames
  public var values: ValueNames
  public var registers: [Register]
  public var privateData: PrivateDataRules
  public var questionnaire: Questionnaire

  /// The files, by their paths below `Rules/score`, apart from the languages of `private/`.
  public static let files = [
    "columns.yml", "values.yml", "registers.yml", "questionnaire.yml", "private/attributes.yml",
  ]

  /// - Parameter files: paths below `Rules/score` with their texts, among them one `private/<language>.yml` a language.
  public init(files: [(path: String, text: String)]) throws(ScoreFault) {
    var read: [String: ScoreFile] = [:]
    for file in files { read[file.path] = try ScoreFile(name: "score/" + file.path, text: file.text) }
    func file(_ path: String) throws(ScoreFault) -> ScoreFile {
      guard let file = read[path] else {
        throw ScoreFault(.wrongRequest, "the rules folder must hold `score/\(path)`, found none")
      }
      return file
    }
    columns = try ColumnNames(file("columns.yml"))
    values = try ValueNames(file("values.yml"))
    registers = try Register.all(file("registers.yml"))
    questionnaire = try Questionnaire(file("questionnaire.yml"))
    let languages = read.keys.filter { $0.hasPrefix("private/") && $0 != "private/attributes.yml" }.sorted()
    privateData = try PrivateDataRules(
      attributes: file("private/attributes.yml"), languages: languages.compactMap { read[$0] })
  }
}
