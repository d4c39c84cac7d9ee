import TenderDocument
import Testing

@testable import TenderSurvey

@Suite struct SurveyListTests {
  @Test(arguments: [
    ("Ville de Nordhafen", "VILLE  DE NORDHAFEN", true), ("Ville de Nordhafen", "Ville de Nordhafen Sud", false),
    ("Ville de*", "Ville de Nordhafen", true), ("*hafen", "Stadt Nordhafen", true), ("*hafen", "Hafenamt", false),
    ("*port*", "Le Port-Neuf", true), ("Régie*eau*", "REGIE municipale de l’eau potable", true),
    ("Régie*eau*", "Régie du port", false), ("Stadt*hafen", "Stadt Nordhafen", true), ("a*a", "a", false),
    ("a*b*c", "a b c", true), ("a*b*c", "a c b", false),
  ])
  func comparesNames(pattern: String, name: String, matches: Bool) {
    #expect((Self.list([entry(name: pattern)]).entry(for: Buyer(name: name)) != nil) == matches)
  }

  @Test func asksForEveryPartThatIsGiven() {
    var buyer = Buyer(name: "Nordhafen")
    buyer.town = "Sankt-Änne"
    buyer.nuts = "DE212"
    buyer.nationalID = "DE 123.456"
    for (entry, matches) in [
      (entry(nationalID: "de123456"), true), (entry(nationalID: "DE123"), false), (entry(nationalID: "DE 123*"), true),
      (entry(town: "sankt anne"), true), (entry(nuts: "DE21"), true), (entry(nuts: "DE3"), false),
      (entry(name: "Nord*", town: "Sankt Anne", nuts: "DE"), true),
      (entry(name: "Nord*", town: "Elsewhere"), false),
    ] {
      #expect((Self.list([entry]).entry(for: buyer) != nil) == matches, "\(entry)")
    }
    #expect(Self.list([entry(nuts: "DE")]).entry(for: Buyer(name: "Nordhafen")) == nil)
  }

  @Test func takesTheFirstEntryOfTheList() {
    var buyer = Buyer(name: "Nordhafen Port")
    buyer.town = "Nordhafen"
    let entries = [
      entry("pattern", name: "*port"), entry("town", town: "Nordhafen"), entry("name", name: "Nordhafen Port"),
    ]
    #expect(Self.list(entries).entry(for: buyer)?.group == "pattern")
    #expect(Self.list(entries.reversed()).entry(for: buyer)?.group == "name")
  }

  @Test func groupsProcedures() {
    var survey = Survey()
    let grouping = SurveyGrouping(kinds: [.list], list: Self.list([entry("mine", name: "Buyer")]))
    survey.add(SurveyProcedure([.made("a")]), grouping: grouping)
    #expect(survey.groups(of: .list) == [SurveyGroup(kind: .list, id: "mine")])
  }

  private static func list(_ entries: [SurveyList.Entry]) -> SurveyList { SurveyList(entries) }

  private func entry(
    _ group: String = "g", name: String? = nil, nationalID: String? = nil, town: String? = nil, nuts: String? = nil
  ) -> SurveyList.Entry {
    .init(group: group, name: name, nationalID: nationalID, town: town, nuts: nuts, line: 2)
  }
}
