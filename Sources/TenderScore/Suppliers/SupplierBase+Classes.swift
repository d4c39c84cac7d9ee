extension SupplierBase {
  static let sizeOrder = ["micro", "small", "medium", "sme"]

  static func answer(size supplier: Supplier) -> ClassShare.Answer {
    switch supplier.size {
    case .unknown: .unknown
    case .large: .other
    default: .member(supplier.size.rawValue)
    }
  }

  /// Micro or not; a firm that is told to be an SME and no more may be either.
  static func answer(micro supplier: Supplier) -> ClassShare.Answer {
    switch supplier.size {
    case .unknown, .sme: .unknown
    case .micro: .member("micro")
    default: .other
    }
  }

  func isCertified(_ supplier: Supplier, _ registers: [Register]) -> Bool {
    supplier.statuses.contains { $0.isValid(on: referenceDay) && registers[$0.register].isCertified }
  }

  /// The registers of a class that the supplier is validly on.
  func registers(of supplier: Supplier, in name: String, _ registers: [Register]) -> [Register] {
    supplier.statuses.filter { $0.isValid(on: referenceDay) }.map { registers[$0.register] }
      .filter { $0.classes.contains(name) }
  }

  /// By the legal form or by a register, once.
  func answer(socialEconomy supplier: Supplier, _ registers: [Register]) -> ClassShare.Answer {
    if let form = supplier.form, forms[form].isSocialEconomy { return .member("by legal form") }
    if !self.registers(of: supplier, in: Register.socialEconomy, registers).isEmpty { return .member("by register") }
    return supplier.form == nil && !supplier.isCompared ? .unknown : .other
  }

  func answer(class name: String, _ supplier: Supplier, _ registers: [Register]) -> ClassShare.Answer {
    let held = self.registers(of: supplier, in: name, registers)
    // A supplier on several registers is counted once, at the first.
    if let first = held.first { return .member(first.title) }
    return supplier.isCompared ? .other : .unknown
  }

  func answer(certified supplier: Supplier, _ registers: [Register]) -> ClassShare.Answer {
    let held = supplier.statuses.filter { $0.isValid(on: referenceDay) && registers[$0.register].isCertified }
    if let first = held.first { return .member(registers[first.register].title) }
    return supplier.isCompared ? .other : .unknown
  }
}
