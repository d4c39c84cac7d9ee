/// Which word classes may be among some: a bit for each sixty-fourth.
///
/// Two sets whose signatures share no bit share no class; of those that do, most don't either, but the rest is worth a look.
struct ClassSignature: Sendable, BitwiseCopyable {
  static let none = ClassSignature(bits: 0)

  private var bits: UInt64

  private init(bits: UInt64) {
    self.bits = bits
  }

  init(_ wordClass: WordClass) {
    bits = 1 &<< UInt64(truncatingIfNeeded: wordClass)
  }

  init(_ classes: some Sequence<WordClass>) {
    bits = 0
    for wordClass in classes { bits |= ClassSignature(wordClass).bits }
  }

  @inline(__always)
  mutating func formUnion(_ other: ClassSignature) {
    bits |= other.bits
  }

  @inline(__always)
  func mayShare(_ other: ClassSignature) -> Bool {
    bits & other.bits != 0
  }
}
