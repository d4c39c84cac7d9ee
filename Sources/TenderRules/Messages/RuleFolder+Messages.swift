import Foundation
import TenderDocument

extension RuleFolder {
  /// The languages that reports can be told in, English first: it is that of the rules themselves.
  public var messageLanguages: [LanguageCode] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path + "/messages")) ?? []
    let codes = files.filter { $0.hasSuffix(".yml") }.map { String($0.dropLast(4)) }
    return [RuleMessages.written]
      + codes.sorted().map(LanguageCode.init(rawValue:)).filter { $0 != RuleMessages.written }
  }

  /// Read when they are asked for: a run in English waits for none.
  ///
  /// - Parameter language: one of `messageLanguages`.
  public func messages(in language: LanguageCode) throws(RuleFault) -> RuleMessages {
    let file = "messages/\(language.rawValue).yml"
    guard language != RuleMessages.written else { return .english }
    return try MessageFileReader(file: file, text: try text(of: file)).messages(in: language)
  }
}
