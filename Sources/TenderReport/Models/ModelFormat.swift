/// The forms in which a model clause can be shown.
public enum ModelFormat: String, Sendable, CaseIterable {
  case text, markdown, json
}
