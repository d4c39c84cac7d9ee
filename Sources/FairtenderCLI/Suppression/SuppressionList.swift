import TenderRules

/// The suppressions of one configuration.
struct SuppressionList: Sendable {
  var entries: [SuppressionEntry]
  /// The absolute path of the configuration's folder, from which patterns of paths are read.
  var folder: String
}
