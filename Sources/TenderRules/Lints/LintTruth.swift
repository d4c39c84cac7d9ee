/// What the facts say to a question: yes, no, or that they do not tell.
enum LintTruth: Equatable {
  /// Shown by these words, where some are.
  case yes(LintWitness?)
  /// Because of this; nil where it is plain.
  case no(String?)
  /// Because of this.
  case unknown(String)

  var isYes: Bool {
    if case .yes = self { true } else { false }
  }

  static prefix func ! (truth: Self) -> Self {
    switch truth {
    case .yes: .no(nil)
    case .no: .yes(nil)
    case .unknown: truth
    }
  }

  /// No if one is no, else unknown if one is unknown, else yes by the first that has words.
  static func all(_ parts: some Sequence<Self>) -> Self {
    var witness: LintWitness?
    var unknown: Self?
    for part in parts {
      switch part {
      case .no: return part
      case .unknown: unknown = unknown ?? part
      case .yes(let words): witness = witness ?? words
      }
    }
    return unknown ?? .yes(witness)
  }

  /// Yes if one is yes, else unknown if one is unknown.
  static func any(_ parts: some Sequence<Self>) -> Self {
    var unknown: Self?
    for part in parts {
      switch part {
      case .yes: return part
      case .unknown: unknown = unknown ?? part
      case .no: break
      }
    }
    return unknown ?? .no(nil)
  }
}

/// The words that show what a lint says.
struct LintWitness: Equatable {
  var place: Place
  var quote: String
}
