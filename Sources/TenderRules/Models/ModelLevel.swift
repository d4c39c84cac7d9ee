/// How much a model clause asks for.
public enum ModelLevel: String, Sendable, CaseIterable {
  /// What any contractor can do.
  case entry
  /// What is usual; every model has it.
  case standard
  /// For buyers and markets that are used to it.
  case ambitious
}
