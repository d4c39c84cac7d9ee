import CLibXML2

/// The settings of libxml2.
enum XMLLibrary {
  /// Makes the settings of the process, the first time it is called.
  static func start() { _ = started }

  private static let started: Void = fairtenderStartLibrary()

  /// No network, whatever a document says about its encoding is ignored (it is UTF-8 by now), true line numbers.
  ///
  /// Entities, document types, XInclude, repair and the lifting of limits stay off.
  static let options: Int32 = {
    var options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_IGNORE_ENC.rawValue)
    let version = Int(String(cString: fairtenderLibraryVersion()).prefix { $0.isNumber }) ?? 0
    // XML_PARSE_NO_XXE and XML_PARSE_NO_SYS_CATALOG, which older headers do not name.
    if version >= 21_300 { options |= 1 << 23 }
    if version >= 21_400 { options |= 1 << 25 }
    return options
  }()
}
