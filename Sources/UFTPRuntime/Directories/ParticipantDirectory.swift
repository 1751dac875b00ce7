/// Tells where a participant takes messages and with which keys it signs.
///
/// Keys that come from here are trusted, so an implementation must be sure of them: from a file that its owner alone
/// can write, from code, or from DNS with its signatures checked.
public protocol ParticipantDirectory: Sendable {
  /// Looks a participant up. It may wait, but must not block its thread, which may have connections to read from.
  ///
  /// - Throws: ``DirectoryError``; whatever its kind, the exchange tries again later.
  func entry(for participant: Participant) async throws(DirectoryError) -> DirectoryEntry
}
