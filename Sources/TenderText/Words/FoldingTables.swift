/// Accented letters and ligatures by what they are folded to.
///
/// Source: the alphabets of the official languages of the Union, Catalan, Basque, Norwegian and Icelandic; Unicode 15.
enum FoldingTables {
  /// Small letters; a capital is folded as its small letter is.
  static let accented: [(base: String, accented: String)] = [
    ("a", "àáâãäåāăąǎǟạảấầẩẫậắằẳẵặª"), ("ae", "æǽ"), ("b", "ḃ"), ("c", "çćĉċč"), ("d", "ďđðḋḍ"),
    ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("f", "ḟ"), ("g", "ĝğġģǧ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐỉịİ"), ("ij", "ĳ"),
    ("j", "ĵ"), ("k", "ķĸǩ"), ("l", "ĺļľŀł"), ("m", "ṁ"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏőǒọỏốồổỗộớờởỡợơº"),
    ("oe", "œ"), ("p", "ṗ"), ("r", "ŕŗř"), ("s", "śŝşšșſṡẛ"), ("ss", "ß"), ("t", "ţťŧțṫ"), ("th", "þ"),
    ("u", "ùúûüũūŭůűųǔụủứừửữựư"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"), ("α", "άὰᾶἀἁἂἃἄἅἆἇᾳ"),
    ("ε", "έὲἐἑἒἓἔἕ"), ("η", "ήὴῆἠἡἢἣἤἥἦἧῃ"), ("ι", "ίὶῖἰἱἲἳἴἵἶἷϊΐῒῗ"), ("ο", "όὸὀὁὂὃὄὅ"), ("υ", "ύὺῦὐὑὒὓὔὕὖὗϋΰῢῧ"),
    ("ω", "ώὼῶὠὡὢὣὤὥὦὧῳ"), ("σ", "ς"), ("ρ", "ῤῥ"), ("и", "йѝ"), ("е", "ёѐ"), ("г", "ѓґ"), ("к", "ќ"), ("і", "ї"),
    ("μ", "µ"),
  ]

  static let ligatures: [UInt32: String] = [
    0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st",
  ]
}
