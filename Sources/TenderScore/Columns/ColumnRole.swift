/// What a column of a table can be for, in the words of UBL and OCDS.
public enum ColumnRole: String, Sendable, CaseIterable {
  // Purchases, registers and answers.
  case supplier
  case supplierID = "supplier_id"
  case amount, currency, date, category, buyer, title
  case size
  case legalForm = "legal_form"
  case certificates
  case validUntil = "valid_until"
  case measures
  // Registers.
  case register, status
  // Answers of a questionnaire.
  case dimension, answer, evidence, question
  // Bids.
  case bid, price

  /// True where cells are names or descriptions of things bought, in which a private word says nothing about a person.
  var isFreeOfPersons: Bool {
    switch self {
    case .supplier, .supplierID, .amount, .currency, .date, .category, .buyer, .title, .bid, .price, .question,
      .register,
      .validUntil, .dimension:
      true
    case .size, .legalForm, .certificates, .measures, .status, .answer, .evidence: false
    }
  }
}
