import TenderDocument
import TenderRules

/// The text of a first `.fairtender.yml`, with comments for the officer who will change it.
struct InitialConfiguration {
  let country: Country
  let language: LanguageCode
  let profile: String
  /// Other profiles that fit the country, as id and title.
  let others: [(id: String, title: String)]

  var text: String {
    let words = Self.words(language)
    var text = words.head.map { "# \($0)\n" }.joined()
    text += "\n# \(words.profile)\n"
    for other in others { text += "#   \(other.id): \(other.title)\n" }
    text += "profile: \(profile)\n"
    text += "\n# \(words.language)\n# language: \(language.rawValue)\n"
    text += "\n# \(words.failOn)\nfail-on: error\n"
    text += "\n# \(words.exclude)\n# exclude:\n#   - archive\n#   - \"*.bak\"\n"
    text +=
      "\n# \(words.lints)\n# lints:\n#   L22: off\n#   L13: info\n#   A04: { severity: warning, parameters: { least: 10 } }\n"
    return text
  }

  private struct Words {
    let head: [String]
    let profile: String
    let language: String
    let failOn: String
    let exclude: String
    let lints: String
  }

  /// In the officer's language where it is known, else in English.
  private static func words(_ language: LanguageCode) -> Words {
    switch language.rawValue {
    case "fr": french
    case "de": german
    default: english
    }
  }

  private static let english = Words(
    head: [
      "Settings of Fairtender for the documents in this folder and below it.",
      "The nearest file counts; `fairtender config show --origin` tells what holds and why.",
    ],
    profile: "What your tenders are measured by. Others for your country (`fairtender profiles show ID` tells more):",
    language:
      "The language of texts is found out paragraph by paragraph; this would force one on all that declare none.",
    failOn: "The run ends with code 1 for findings from here on: error, warning, info, never.",
    exclude: "Files that are passed over when a folder is checked.",
    lints: "Single lints: off, on, another severity, or other figures (`fairtender rules list` shows all).")

  private static let french = Words(
    head: [
      "Réglages de Fairtender pour les documents de ce dossier et de ses sous-dossiers.",
      "Le fichier le plus proche compte ; `fairtender config show --origin` montre ce qui vaut et pourquoi.",
    ],
    profile: "La mesure de vos marchés. Autres profils pour votre pays (détails : `fairtender profiles show ID`) :",
    language:
      "La langue des textes est reconnue paragraphe par paragraphe ; ceci l'imposerait à tous ceux qui n'en déclarent pas.",
    failOn: "Code de fin 1 à partir de cette gravité : error, warning, info, never.",
    exclude: "Fichiers laissés de côté quand un dossier est contrôlé.",
    lints:
      "Règles une à une : off, on, une autre gravité ou d'autres valeurs (`fairtender rules list` les montre toutes).")

  private static let german = Words(
    head: [
      "Einstellungen von Fairtender für die Unterlagen in diesem Ordner und darunter.",
      "Die nächste Datei gilt; `fairtender config show --origin` zeigt, was gilt und warum.",
    ],
    profile: "Woran Ihre Vergaben gemessen werden. Weitere für Ihr Land (mehr dazu: `fairtender profiles show ID`):",
    language: "Die Sprache wird Absatz für Absatz erkannt; dies würde sie allen Texten vorgeben, die keine angeben.",
    failOn: "Ab dieser Schwere endet der Lauf mit Code 1: error, warning, info, never.",
    exclude: "Dateien, die beim Prüfen eines Ordners übergangen werden.",
    lints: "Einzelne Regeln: off, on, eine andere Schwere oder andere Werte (`fairtender rules list` zeigt alle).")
}
