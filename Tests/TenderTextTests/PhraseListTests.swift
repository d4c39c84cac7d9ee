import Testing

/// Lists of a vocabulary, and what function words do to phrases.
struct PhraseListTests {
  private static let lists = [
    "worker": ["staff", "employee*", "work* force"], "bidder": ["tenderer*"], "person": ["{worker}", "{bidder}"],
    "small": ["the", "tiny"],
  ]

  @Test(arguments: [
    ("{worker} rights", "rights of staff, staff rights", ["staff rights"]),
    ("{worker} rights", "the working force rights", ["working force rights"]),
    ("{person} ...2 rights", "tenderers have no rights", ["tenderers have no rights"]),
    ("({bidder} | {worker}) rights", "employee rights", ["employee rights"]),
    ("pay {small} staff", "pay staff, pay the staff, pay tiny staff", ["pay tiny staff"]),
    (
      "staff (of | without)? rights", "staff rights; staff of rights; staff without rights",
      [
        "staff rights", "staff of rights", "staff without rights",
      ]
    ),
    ("rights of the staff", "rights staff", ["rights staff"]),
    ("rights ...1 of the staff", "rights for staff", ["rights for staff"]),
  ])
  func findsWordsOfLists(_ pattern: String, _ text: String, _ finds: [String]) throws {
    #expect(try PhraseFinder(pattern, lists: Self.lists).finds(in: text) == finds)
  }

  @Test(arguments: [
    ("section 508", "Section 508 and section 1508", ["Section 508"]),
    ("52.222-26", "see 52.222-26, not 52.223-26 or 52 222 26", ["52.222-26"]),
    ("article 20.1", "article 20.1, Article 20.10, article 20", ["article 20.1"]),
    ("article 20", "article 20.1, Article 20.10, article 20", ["article 20.1", "Article 20.10", "article 20"]),
    ("# hours", "1.200,50 hours", ["1.200,50 hours"]),
    ("#% staff", "5% staff, 5 per cent staff, 5‰ staff, 5 p staff", ["5% staff", "5 per cent staff", "5‰ staff"]),
    ("co2 #", "CO2 12", ["CO2 12"]),
  ])
  func findsNumbers(_ pattern: String, _ text: String, _ finds: [String]) throws {
    #expect(try PhraseFinder(pattern).finds(in: text) == finds)
  }

  @Test(arguments: [
    ("a1 & b1", "b1 x x x a1", ["b1 x x x a1"]),
    ("a1 &2 b1", "a1 x x x b1 x x a1", ["b1 x x a1"]),
    ("a1 &1 b1 &1 c1", "c1 x b1 x a1", ["c1 x b1 x a1"]),
    ("a1 &1 b1 &1 c1", "b1 a1 x x b1 c1 x a1", ["b1 c1 x a1"]),
    ("a1 & a1", "a1", ["a1"]),
    ("a1 ...1 c1 & b1", "a1 b1 c1", ["a1 b1 c1"]),
  ])
  func findsPartsInAnyOrder(_ pattern: String, _ text: String, _ finds: [String]) throws {
    let spelled = [("a1", "alpha"), ("b1", "beta"), ("c1", "gamma")]
    func spell(_ text: String) -> String { spelled.reduce(text) { $0.replacing($1.0, with: $1.1) } }
    #expect(try PhraseFinder(spell(pattern)).finds(in: spell(text)) == finds.map(spell))
  }
}
