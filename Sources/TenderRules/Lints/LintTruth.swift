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
  static func all<Part>(_ parts: [Part], _ truth: (Part) -> Self) -> Self {
    var witness: LintWitness?
    var unknown: Self?
    for part in parts {
      let truth = truth(part)
      switch truth {
      case .no: return truth
      case .unknown: unknown = unknown ?? truth
      case .yes(let words): witness = witness ?? words
      }
    }
    return unknown ?? .yes(witness)
  }

  /// Yes if one is yes, else unknown if one is unknown.
  static func any<Part>(_ parts: [Part], _ truth: (Part) -> Self) -> Self {
    var unknown: Self?
    for part in parts {
      let truth = truth(part)
      switch truth {
      case .yes: return truth
      case .unknown: unknown = unknown ?? truth
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
