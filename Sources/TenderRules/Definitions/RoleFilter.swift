import TenderDocument
import TenderText

/// The fields in which a rule looks.
struct RoleFilter: Sendable, Equatable {
  private let bits: UInt16

  /// Every role in which buyers say what they ask for.
  static let everywhere = RoleFilter(Role.allCases.filter { $0 != .justification })

  /// Everywhere but in fields of `roles`.
  static func everywhere(except roles: [Role]) -> RoleFilter {
    RoleFilter(bits: everywhere.bits & ~RoleFilter(roles).bits)
  }

  init(_ roles: some Sequence<Role>) {
    bits = roles.reduce(0) { $0 | Self.bit($1) }
  }

  init(bits: UInt16) {
    self.bits = bits
  }

  var rawBits: UInt16 { bits }

  /// The same for a matcher.
  var kinds: TextKinds { TextKinds(rawValue: bits) }

  func contains(_ role: Role) -> Bool { bits & Self.bit(role) != 0 }

  private static func bit(_ role: Role) -> UInt16 {
    1 << UInt16(Role.allCases.firstIndex(of: role) ?? 0)
  }
}
