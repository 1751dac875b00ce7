/// Why an exchange can't be made, or not be run.
public struct ExchangeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of failure it is.
  public enum Kind: String, Hashable, Sendable {
    /// No participant was given.
    case noParticipant = "no_participant"
    /// The same domain was given twice in the same role.
    case duplicateParticipant = "duplicate_participant"
    /// A participant's domain is no domain by the schema.
    case invalidDomain = "invalid_domain"
    /// No participant of the exchange fits, or several do.
    case notOurs = "not_ours"
    /// The exchange runs already, or has run.
    case alreadyRun = "already_run"
  }

  /// What kind of failure it is.
  public let kind: Kind
  /// What went wrong and what to do about it, in words for people.
  public let description: String

  init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}
