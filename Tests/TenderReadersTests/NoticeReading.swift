import TenderDocument
import TenderText

@testable import TenderReaders

/// A notice read from XML, in values that can be compared.
struct ReadNotice {
  let document: Document

  init(_ xml: String, language: LanguageCode? = nil) throws {
    let source = SourceText(xml)
    let input = ReaderInput(
      source: source, tree: try XMLParser().parse(source), language: language, role: nil, headings: SectionHeadings())
    document = EFormsReader().recognises(input) ? try EFormsReader().read(input) : try TEDReader().read(input)
  }

  var fields: [ReadField] {
    document.fields.map {
      ReadField(
        $0.role, $0.term, document.string($0.range), lot: $0.lot, language: $0.language?.rawValue)
    }
  }

  var declarations: [ReadDeclaration] {
    document.declarations.map {
      ReadDeclaration($0.term, $0.code, lot: $0.lot, source: document.source.string(at: $0.source))
    }
  }

  var awardLists: [ReadAwardList] {
    document.awardLists.map { list in
      ReadAwardList(
        lot: list.lot, list.basis,
        list.criteria.map { criterion in
          ReadCriterion(
            criterion.kind, criterion.name.map(document.string),
            description: criterion.description.map(document.string),
            weight: criterion.weight.map { document.string($0.range) }, code: criterion.weight?.code,
            parent: criterion.parent)
        })
    }
  }
}

struct ReadField: Equatable {
  var role: Role
  var term: String
  var text: String
  var lot: String?
  var language: String?

  init(_ role: Role, _ term: String, _ text: String, lot: String? = nil, language: String? = "en") {
    (self.role, self.term, self.text, self.lot, self.language) = (role, term, text, lot, language)
  }
}

struct ReadDeclaration: Equatable {
  var term: String
  var code: String
  var lot: String?
  /// What the source says at the declaration's place.
  var source: String

  init(_ term: String, _ code: String, lot: String? = nil, source: String) {
    (self.term, self.code, self.lot, self.source) = (term, code, lot, source)
  }
}

struct ReadAwardList: Equatable {
  var lot: String?
  var basis: AwardList.Basis
  var criteria: [ReadCriterion]

  init(lot: String? = nil, _ basis: AwardList.Basis, _ criteria: [ReadCriterion]) {
    (self.lot, self.basis, self.criteria) = (lot, basis, criteria)
  }
}

struct ReadCriterion: Equatable {
  var kind: AwardList.Kind
  var name: String?
  var description: String?
  var weight: String?
  var code: String?
  var parent: Int?

  init(
    _ kind: AwardList.Kind, _ name: String? = nil, description: String? = nil, weight: String? = nil,
    code: String? = nil,
    parent: Int? = nil
  ) {
    (self.kind, self.name, self.description, self.weight) = (kind, name, description, weight)
    (self.code, self.parent) = (code, parent)
  }
}
