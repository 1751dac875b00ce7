public import UFTPMessages

/// A participant in one of its roles: what keys, endpoints and messages belong to.
///
/// A domain that acts in several roles counts once for each.
public struct Participant: Hashable, Sendable, CustomStringConvertible {
  /// The domain by which the participant is known.
  public var domain: InternetDomain
  /// The role in which it acts.
  public var role: USEFRole

  /// Names a participant.
  public init(domain: InternetDomain, role: USEFRole) {
    self.domain = domain
    self.role = role
  }

  /// Both in a word: `dso.example.com (DSO)`.
  public var description: String { "\(domain) (\(role))" }
}
