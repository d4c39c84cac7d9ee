import TenderText
import Testing

/// The known name that an unknown one was probably meant to be.
struct NearestTests {
  @Test(
    arguments: [
      ("titel", "title"), ("tilte", "title"), ("tite", "title"), ("titlle", "title"), ("discription", "description"),
      ("title", "title"),
      ("colour", nil), ("", nil), ("descr", nil), ("tie", nil),
    ] as [(String, String?)])
  func suggestsANameThatIsNear(_ wanted: String, _ name: String?) {
    #expect(Nearest.name(to: wanted, among: ["title", "description", "role"]) == name)
  }

  @Test func takesTheFirstByTheAlphabetOfThoseEquallyNear() {
    #expect(Nearest.name(to: "bat", among: ["cat", "bar"]) == "bar")
  }
}
