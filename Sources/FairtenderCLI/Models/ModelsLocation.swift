import TenderDocument
import TenderRules
import TenderText

/// Finds the models in the rules folder, and the languages that users name.
enum ModelsLocation {
  /// - Parameter option: the folder of rules, where the user named one.
  static func load(option: String?) throws -> (library: ModelLibrary, folder: String) {
    let folder = try RulesLocation.folder(option: option)
    do throws(RuleFault) {
      return (try ModelLibrary(folder: folder), folder.path)
    } catch {
      throw Failure(error, folder: folder.path)
    }
  }

  /// The language named by `--language`, if one of `written` is.
  ///
  /// - Parameter subject: what is written in them, such as ``a model``.
  static func language(_ text: String, among written: [LanguageCode], of subject: String) throws -> LanguageCode {
    guard let code = LanguageCode(declared: text), written.contains(code) else {
      throw Failure(
        "`--language` must be a language in which \(subject) is written, found `\(text)`",
        hint: "written: " + written.map(\.rawValue).joined(separator: ", "))
    }
    return code
  }
}

extension ModelLibrary {
  /// Without repeats, by code.
  var languages: [LanguageCode] { Set(models.flatMap(\.languages)).sorted() }
}
