/// A directory that is stated in code and never changes.
public struct StaticDirectory: ParticipantDirectory {
  private let entries: [Participant: DirectoryEntry]

  /// Creates a directory.
  public init(_ entries: [Participant: DirectoryEntry]) {
    self.entries = entries
  }

  /// Looks a participant up.
  public func entry(for participant: Participant) async throws(DirectoryError) -> DirectoryEntry {
    guard let entry = entries[participant] else { throw .unknown(participant, in: "the program's own directory") }
    return entry
  }
}
