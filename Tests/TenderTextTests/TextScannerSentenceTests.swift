import Testing

/// Where sentences end, and that no phrase crosses one.
struct TextScannerSentenceTests {
  @Test(arguments: [
    ("One thing. Two things.", ["One thing", "Two things"]),
    ("One thing! Two things? Three", ["One thing", "Two things", "Three"]),
    ("One thing…\nTwo things", ["One thing", "Two things"]),
    ("He said “yes thing.” Then he left.", ["He said “yes thing", "Then he left"]),
    ("He said \"yes thing.\" Then he left.", ["He said \"yes thing", "Then he left"]),
    ("(See the annex.) Next thing.", ["See the annex", "Next thing"]),
    ("One thing.\u{A0}Two things.", ["One thing", "Two things"]),
    ("Bids of 2021. Next thing.", ["Bids of 2021", "Next thing"]),
    ("A share of 5 %. Next thing.", ["A share of 5", "Next thing"]),
    ("It rises to 100. Next thing.", ["It rises to 100", "Next thing"]),
    ("It rises to 10. The thing counts.", ["It rises to 10", "The thing counts"]),
    ("It rises to 10.\nThe thing counts.", ["It rises to 10", "The thing counts"]),
    ("It rises to 10. “The thing” counts.", ["It rises to 10", "The thing” counts"]),
  ])
  func endsSentencesAtStops(_ text: String, _ sentences: [String]) throws {
    #expect(try PhraseFinder("x").sentences(of: text) == sentences)
  }

  @Test(arguments: [
    "See art. 5 of it", "See Art. V of it", "See No. Five of it", "J. F. Smith signs", "z. B. Frauen",
    "e.g. Women, i.e. Half",
    "am 3. Lot und 12. März", "bis 31. Dezember", "100. The thing", "SEE 77. PANTS OF IT", "in the 10. the thing",
    "1.200 hours", "7.5 hours",
    "3,5.2 hours", "www.example.eu/Path", "word.Word",
    "one thing. two things",
    "M. le maire. état civil", "one thing.\u{A0}two", "v1.2.3 of it",
  ])
  func doesNotEndSentencesInside(_ text: String) throws {
    #expect(try PhraseFinder("x").sentences(of: text).count == 1)
  }

  @Test(arguments: [
    ("one thing\n\nTwo things", ["one thing", "Two things"]),
    ("one thing\r\n \t\r\n\nTwo things", ["one thing", "Two things"]),
    ("one thing\n\n- two things", ["one thing", "two things"]),
    ("- one thing\n- two things", ["one thing", "two things"]),
    ("* one thing\n* two things", ["one thing", "two things"]),
    ("• one thing\n  • two things", ["one thing", "two things"]),
    ("– one thing\n– two things", ["one thing", "two things"]),
    ("\u{F0B7} one thing\n\u{F0B7} two things", ["one thing", "two things"]),
    ("▪ one thing\n▪ two things", ["one thing", "two things"]),
    ("· one thing\n· two things", ["one thing", "two things"]),
    ("a) one thing\nb) two things", ["a) one thing", "b) two things"]),
    ("(a) one thing\n(b) two things", ["a) one thing", "b) two things"]),
    ("1. one thing\n2. two things", ["1. one thing", "2. two things"]),
    ("1) one thing\n2) two things", ["1) one thing", "2) two things"]),
    ("3.1 one thing\n3.2 two things", ["3.1 one thing", "3.2 two things"]),
    ("Equal treatment\nThe contractor pays", ["Equal treatment", "The contractor pays"]),
    ("Égalité de traitement\nÉtat des lieux", ["Égalité de traitement", "État des lieux"]),
    (
      "Gleiche Behandlung aller Menschen\nDer Betrieb verbietet jede Art von Gewalt.",
      ["Gleiche Behandlung aller Menschen", "Der Betrieb verbietet jede Art von Gewalt"]
    ),
    ("Lot A\nThe contractor pays", ["Lot A", "The contractor pays"]),
    ("Wages\nHours of work and of rest\nfor all", ["Wages", "Hours of work and of rest\nfor all"]),
  ])
  func endsSentencesAtItemsAndHeadings(_ text: String, _ sentences: [String]) throws {
    #expect(try PhraseFinder("x").sentences(of: text) == sentences)
  }

  @Test(arguments: [
    "the contractor pays\nhis staff", "pour promouvoir\nl’égalité", "pour l’accès\nà l’emploi", "des chances\négales",
    "hombres y mujeres\no jóvenes", "the so-called\n“living wage” is paid", "at least the sum of\n‘one’",
    "der Auftragnehmer unterlässt im Betrieb jede Form von einer\nDiskriminierung", "die Diskriminierungs-\nVerbote",
    "it applies to all things of the\nContractor", "it is for all people and\nPlaces",
    "der Betrieb verbietet jede\nDiskriminierung wegen der Herkunft\noder des Alters",
    "Der Betrieb verbietet jede\nDiskriminierung wegen der Herkunft\noder des Alters",
    "the contractor\r\npays", "one line\rtwo lines", "one line\n\n\ntwo lines", "une ligne\n\nà lire",
  ])
  func doesNotEndSentencesAtLineEnds(_ text: String) throws {
    #expect(try PhraseFinder("x").sentences(of: text).count == 1)
  }

  @Test(arguments: [
    "Staff. Rights", "staff! rights", "staff? rights", "staff\n\nRights", "staff\n- rights", "- staff\n- rights",
    "1. staff\n2. rights",
    "Staff\nRights", "staff-\n\nRights", "staff-\n- rights", "(a) staff\n(b) rights",
  ])
  func neverCrossesASentence(_ text: String) throws {
    for pattern in ["staff rights", "staff ...6 rights", "staff & rights", "(staff | x)? rights", "staffrights"] {
      let quotes = try PhraseFinder(pattern).finds(in: text)
      #expect(quotes.allSatisfy { !$0.lowercased().hasPrefix("staff") }, "`\(pattern)`")
    }
  }

  @Test func crossesSentencesButNotParagraphsWithinAParagraph() throws {
    let finder = try PhraseFinder("staff & rights", within: .paragraph)
    #expect(finder.finds(in: "Staff works here. Rights apply.") == ["Staff works here. Rights"])
    #expect(finder.finds(in: "Staff works here.\n\nRights apply.") == [])
  }

  @Test func partsASentenceThatDoesNotEnd() throws {
    let words = Array(repeating: "word", count: 399) + ["staff", "rights"]
    #expect(try PhraseFinder("staff rights").finds(in: words.joined(separator: " ")) == [])
    #expect(try PhraseFinder("staff rights").finds(in: words.dropFirst().joined(separator: " ")) == ["staff rights"])
  }
}
