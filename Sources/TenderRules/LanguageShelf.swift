import Foundation
import TenderDocument

/// The rules of the languages that were met so far, shared by every worker.
///
/// Unchecked, as `shelf` is touched only while the lock is held. The lock is Foundation's, for the thread sanitizer does not see that
/// `Mutex` is one and reports a race that there is not.
final class LanguageShelf: @unchecked Sendable {
  private let lock = NSLock()
  private var shelf: [LanguageCode: LanguageRules] = [:]

  /// The rules of `language`, made by `load` where they are met for the first time; nil where it has none.
  func rules(for language: LanguageCode, load: (LanguageCode) -> LanguageRules?) -> LanguageRules? {
    if let known = lock.withLock({ shelf[language] }) { return known }
    guard let new = load(language) else { return nil }
    return lock.withLock {
      let first = shelf[language] ?? new
      shelf[language] = first
      return first
    }
  }
}
