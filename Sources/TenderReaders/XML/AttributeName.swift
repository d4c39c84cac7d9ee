/// The attributes that some reader knows; others are not kept.
public enum AttributeName: String, Sendable, CaseIterable {
  case lang

  // MARK: eForms

  case currencyID
  case languageID
  case listName
  case schemeName

  // MARK: TED

  case category = "CATEGORY"
  case code = "CODE"
  case contractType = "CTYPE"
  case currency = "CURRENCY"
  case documentID = "DOC_ID"
  case form = "FORM"
  case item = "ITEM"
  case language = "LG"
  case value = "VALUE"
}
