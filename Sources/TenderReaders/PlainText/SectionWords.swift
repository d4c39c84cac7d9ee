extension SectionNumber {
  /// `Article `, `§ `, `Pièce n° `, `CCAP, article `: what stands before the number of a section.
  static func isSectionWord(_ before: ArraySlice<UInt8>) -> Bool {
    if before.starts(with: [0xC2, 0xA7]) { return true }
    guard before.last == 0x20 || before.last == 0xA0 || before.last == 0xB0 else { return false }
    guard before.count(where: { $0 == 0x20 }) <= 3 else { return false }
    let text = String(decoding: before, as: UTF8.self).lowercased()
    var words = text.split { !$0.isLetter }
    if words.last == "n" || words.last == "no" || words.last == "nº" { words.removeLast() }
    guard let last = words.last, sectionWords.contains(last) else { return false }
    return words.count == 1 || words.count == 2 && text.contains(", ")
  }

  /// In lower case: articles, chapters, parts, annexes, lots and criteria.
  private static let sectionWords: Set<Substring> = [
    "article", "artikel", "artículo", "articolo", "artigo", "artikkel", "artykuł", "articol", "art", "artikla", "άρθρο",
    "článek", "čl", "член", "чл", "pants", "cikk", "section", "sektion", "sección", "sezione", "secção", "secció",
    "abschnitt", "ziffer",
    "titre", "title", "titel", "título", "títol", "titolo", "tytuł", "hoofdstuk", "dział", "oddíl", "hlava", "avsnitt",
    "afsnit", "luku", "nodaļa", "κεφάλαιο",
    "kapitel", "kapittel", "chapitre", "chapter", "capítulo", "capítol", "capitolo", "kap", "clause", "cláusula",
    "clàusula",
    "clausola", "punkt", "punt", "part", "partie", "parte", "teil", "deel", "del", "osa", "rozdział", "pièce", "annexe",
    "annex", "anlage", "bijlage", "bilaga", "bilag", "vedlegg", "liite", "anexo", "allegato", "παράρτημα", "pielikums",
    "załącznik", "příloha", "schedule", "appendix", "lot", "los", "perceel", "delområde", "delaftale", "delkontrakt",
    "anbudsområde", "lotto", "lote", "τμήμα", "część", "část", "daļa", "critère", "criterion", "criterio", "critério",
    "criteri", "kriterium", "kriterie", "kriteeri", "κριτήριο", "kryterium", "kritērijs", "kritérium", "критерий",
    "criteriu",
  ]
}
