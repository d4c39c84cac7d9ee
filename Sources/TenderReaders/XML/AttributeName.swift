/// The attributes that some reader knows; others are not kept.
public enum AttributeName: String, Sendable, CaseIterable {
  case lang

  // MARK: eForms

  case currencyID
  case languageID
  case listName
  case schemeName
  case unitCode

  // MARK: TED

  case category = "CATEGORY"
  case code = "CODE"
  case contractType = "CTYPE"
  case currency = "CURRENCY"
  case documentID = "DOC_ID"
  case form = "FORM"
  /// A number with a point and nothing between its digits, as its element need not have it.
  case formattedValue = "FMTVAL"
  case item = "ITEM"
  case language = "LG"
  case type = "TYPE"
  case value = "VALUE"
}
