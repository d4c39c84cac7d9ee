/// The shape an input was recognised as.
public enum DocumentFormat: String, Sendable, CaseIterable {
  case eforms
  case ted
  case text
  case xml
}
