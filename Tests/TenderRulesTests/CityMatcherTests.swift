import Foundation
import TenderDocument
import Testing

@testable import TenderRules

@Suite struct CityMatcherTests {
  let matcher: CityMatcher

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../Rules/places/charter-cities.yml")
    let text = try String(contentsOf: file.standardized, encoding: .utf8)
    matcher = CityMatcher(try PlaceFileReader(file: "charter-cities.yml", text: text).cities())
  }

  @Test func holdsEverySignatoryOnce() {
    #expect(matcher.cities.count == 47)
    #expect(matcher.cities.count { $0.since == 2021 } == 42)
    #expect(matcher.cities.filter { !$0.isConfirmed }.map(\.id) == ["zurich"])
  }

  @Test(arguments: [
    ("Ville de Paris — Jeunesse et Sports", "Paris", "FRA", "paris"),
    ("BEZIRKSAMT TREPTOW-KÖPENICK VON BERLIN", "Berlin", "DEU", "berlin"),
    ("Land Berlin, vertreten durch die BIM Berliner Immobilienmanagement GmbH", "Berlin", "DEU", "berlin"),
    ("Oslo kommune v/ Munchmuseet", "Oslo", "NOR", "oslo"),
    ("Ajuntament de Barcelona, Districte de l'Eixample", "Barcelona", "ESP", "barcelona"),
    ("ΔΗΜΟΣ ΑΘΗΝΑΙΩΝ", "Αθήνα", "GRC", "athens"),
    ("Rīgas domes Īpašuma departaments", "Rīga", "LVA", "riga"),
    ("Miasto Stołeczne Warszawa – Urząd Dzielnicy Wola", "Warszawa", "POL", "warsaw"),
    ("Södermalms stadsdelsförvaltning", "Stockholm", "SWE", "stockholm"),
    ("Gemeente ’s-Gravenhage", "Den Haag", "NLD", "the-hague"),
    ("Roma Capitale — Dipartimento Lavori pubblici", "Roma", "ITA", "rome"),
    ("Nantes Métropole", "Nantes", "FRA", "nantes"),
  ])
  func findsTheCityByItsName(name: String, town: String, country: String, city: String) {
    #expect(match(name, town, country) == CityMatch(city: city, certainty: .name))
  }

  @Test(arguments: [
    ("Nantes Métropole Habitat, office public", "Nantes", "FRA", "nantes"),
    ("SEMITAN mandataire de Nantes Métropole", "Nantes Cedex 1", "FRA", "nantes"),
    ("ATAC S.p.A. Azienda per la mobilità di Roma Capitale", "Roma", "ITA", "rome"),
    ("RET NV", "Rotterdam", "NLD", "rotterdam"),
    ("SIA \"Rīgas ūdens\"", "Rīga", "LVA", "riga"),
    ("Tampereen Sähköverkko Oy", "Tampere", "FIN", "tampere"),
  ])
  func keepsTheCitysCompaniesApart(name: String, town: String, country: String, city: String) {
    #expect(match(name, town, country) == CityMatch(city: city, certainty: .group))
  }

  @Test(arguments: [
    ("Assistance publique – Hôpitaux de Paris", "Paris", "FRA", "paris"),
    ("Ville de Rennes-le-Château", "Rennes-le-Château", "FRA", "rennes"),
    ("Universitat Autònoma de Barcelona", "Bellaterra", "ESP", "barcelona"),
    ("Københavns Lufthavne A/S", "Kastrup", "DNK", "copenhagen"),
    ("Comune di Torino di Sangro", "Torino di Sangro", "ITA", "turin"),
    ("Oulun yliopisto", "Oulu", "FIN", "oulu"),
    ("University of Manchester", "Manchester", "GBR", "manchester"),
    ("London Borough of Bromley", "Bromley", "GBR", "london"),
  ])
  func callsTheNamesakeNear(name: String, town: String, country: String, city: String) {
    #expect(match(name, town, country) == CityMatch(city: city, certainty: .near))
  }

  @Test(arguments: [
    ("La Poste", "Paris", "FRA"), ("Comune di Cesenatico", "Cesenatico", "ITA"), ("RET NV", "Utrecht", "NLD"),
    ("City of London, Ontario", "London", "CAN"), ("Ministerie van Defensie", "Den Haag", "NLD"),
    ("Gmina Paryż", "Paris", "POL"), ("", "", "FRA"),
  ])
  func neverTakesTheTownForTheCity(name: String, town: String, country: String) {
    #expect(match(name, town, country) == nil)
  }

  @Test func believesTheIdentifierFirst() {
    var buyer = Buyer(name: "Distrito de Chamberí")
    buyer.country = "ESP"
    buyer.nationalID = "P-2807900-B"
    #expect(matcher.match(buyer) == CityMatch(city: "madrid", certainty: .identifier))

    buyer = Buyer(name: "DVD")
    buyer.country = "FRA"
    buyer.nationalID = "217 500 016 00019"
    #expect(matcher.match(buyer) == CityMatch(city: "paris", certainty: .identifier))
  }

  @Test func countsALocalAuthorityOfTheAreaToTheGroup() {
    var buyer = Buyer(name: "Agencia local de Bilbao")
    buyer.country = "ESP"
    buyer.nuts = "ES213"
    #expect(matcher.match(buyer)?.certainty == .near)
    buyer.legalType = "body-pl-la"
    #expect(matcher.match(buyer)?.certainty == .group)
  }

  @Test func refusesACityWithoutAName() {
    #expect(throws: RuleFault.self) {
      try PlaceFileReader(file: "p.yml", text: "cities:\n  - { id: x, name: X, country: FRA }\n").cities()
    }
    #expect(throws: RuleFault.self) {
      try PlaceFileReader(file: "p.yml", text: "cities:\n  - { id: x, name: X, country: fr, tokens: [x] }\n").cities()
    }
  }

  private func match(_ name: String, _ town: String, _ country: String) -> CityMatch? {
    var buyer = Buyer(name: name)
    buyer.town = town
    buyer.country = country
    return matcher.match(buyer)
  }
}
