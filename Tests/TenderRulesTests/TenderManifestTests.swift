import TenderRules
import Testing

/// What a folder says about the tender in it.
struct TenderManifestTests {
  @Test func readsTitleAndDocumentsInOrder() throws {
    let manifest = try TenderManifest(
      """
      title: Cleaning of schools
      documents:
        - { path: notice.xml, role: notice }
        - { path: annexes/rules.txt, role: award-rules }
        - { path: more.txt }
      """, file: "t/tender.yml")
    #expect(manifest.title == "Cleaning of schools")
    #expect(manifest.documents.map(\.path) == ["notice.xml", "annexes/rules.txt", "more.txt"])
    #expect(manifest.documents.map(\.role) == [.notice, .awardRules, nil])
  }

  @Test(arguments: [
    ("", 1, "a manifest must hold a mapping, found nothing"),
    ("title: a", 1, "`documents` must name the documents of the tender, found none"),
    ("documents: []", 1, "`documents` must name the documents of the tender, found none"),
    ("documents:\n  - { path: ../a.txt }", 2, "`path` must lead to a file below this folder, found `../a.txt`"),
    ("documents:\n  - { path: /etc/hosts }", 2, "`path` must lead to a file below this folder, found `/etc/hosts`"),
    ("documents:\n  - { path: a//b }", 2, "`path` must lead to a file below this folder, found `a//b`"),
    ("documents:\n  - { path: a }\n  - { path: a }", 3, "a document must be named once, found `a` again"),
    ("documents:\n  - { path: a, role: annex }", 2, "`role` must be a known name, found `annex`"),
    ("documents:\n  - a.txt", 2, "a mapping (`key: value`) must stand here, found a text"),
    ("name: a", 1, "a key must be a known one, found `name`"),
  ])
  func refusesABrokenManifest(text: String, line: Int, message: String) {
    #expect {
      try TenderManifest(text, file: "tender.yml")
    } throws: { error in
      let fault = error as? RuleFault
      return fault?.message == message && (fault?.line ?? 1) == line
    }
  }
}
