/// Small TED notices for tests.
enum TEDSample {
  static func export(header: String = "", forms: String, attributes: String = "DOC_ID=\"000001-2021\"") -> String {
    "<TED_EXPORT \(attributes)>\(header)<FORM_SECTION>\(forms)</FORM_SECTION></TED_EXPORT>"
  }

  static func form(
    named name: String = "F02_2014", language: String = "EN", category: String = "ORIGINAL", _ body: String
  ) -> String {
    "<\(name) CATEGORY=\"\(category)\" LG=\"\(language)\">\(body)</\(name)>"
  }

  /// A notice with one form.
  static func notice(_ body: String) -> String {
    export(forms: form(body))
  }

  /// A notice with one lot, which is not divided.
  static func object(_ body: String) -> String {
    notice("<OBJECT_CONTRACT><OBJECT_DESCR ITEM=\"1\">\(body)</OBJECT_DESCR></OBJECT_CONTRACT>")
  }
}
