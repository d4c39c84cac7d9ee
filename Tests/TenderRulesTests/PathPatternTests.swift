import TenderRules
import Testing

/// Patterns of paths that a configuration excludes.
struct PathPatternTests {
  @Test(
    arguments: [
      ("archive", "archive/2019/a.txt", true), ("archive", "old/archive/a.txt", true),
      ("archive", "archived/a.txt", false),
      ("/archive", "archive/a.txt", true), ("/archive", "old/archive/a.txt", false),
      ("old/archive", "old/archive/a.txt", true), ("old/archive", "very/old/archive/a.txt", false),
      ("*.bak", "a/b.bak", true), ("*.bak", "a/b.bak.txt", false), ("a?.txt", "ab.txt", true),
      ("a?.txt", "a.txt", false),
      ("drafts/**/*.txt", "drafts/a.txt", true), ("drafts/**/*.txt", "drafts/1/2/a.txt", true),
      ("drafts/**/*.txt", "drafts/a.xml", false), ("**/v?/*", "x/v2/a", true), ("*", "a/b", true),
      ("./a.txt", "a.txt", true),
      ("é*", "été.txt", true), ("", "a", false),
    ])
  func matchesAsMuchAsItSays(pattern: String, path: String, isMatch: Bool) {
    #expect(PathPattern(pattern).matches(path) == isMatch)
  }

  @Test func endsSoonOnAPatternOfManyStars() {
    let pattern = PathPattern(String(repeating: "*a", count: 60) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 250)))
    let folders = PathPattern(String(repeating: "**/a/", count: 60) + "b")
    #expect(!folders.matches(String(repeating: "a/", count: 120) + "a"))
  }
}
