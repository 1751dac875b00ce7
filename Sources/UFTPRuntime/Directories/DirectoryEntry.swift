public import UFTPMessages

/// What a directory knows of a participant.
public struct DirectoryEntry: Hashable, Sendable {
  /// Where the participant takes messages.
  public var endpoint: Endpoint
  /// The keys that open what it has sealed: one, or two while it changes from an old key to a new one.
  public var keys: [VerifyingKey]
  /// The version of the protocol that it speaks, if the directory knows.
  public var version: ProtocolVersion?

  /// Puts an entry together.
  public init(endpoint: Endpoint, keys: [VerifyingKey], version: ProtocolVersion? = nil) {
    self.endpoint = endpoint
    self.keys = keys
    self.version = version
  }
}
