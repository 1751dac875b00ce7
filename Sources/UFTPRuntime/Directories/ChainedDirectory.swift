/// Several directories, of which the first that knows a participant counts.
///
/// So a file that stands before DNS replaces what DNS says of the participants in it.
public struct ChainedDirectory: ParticipantDirectory {
  private let directories: [any ParticipantDirectory]

  /// Creates a chain.
  ///
  /// - Parameter directories: The directories in the order in which they are asked.
  public init(_ directories: [any ParticipantDirectory]) {
    self.directories = directories
  }

  /// Looks a participant up.
  ///
  /// A directory that does not work is passed over like one that does not know the participant; where none knows it,
  /// the failure is reported as such a one.
  public func entry(for participant: Participant) async throws(DirectoryError) -> DirectoryEntry {
    var failure: DirectoryError?
    for directory in directories {
      do throws(DirectoryError) {
        return try await directory.entry(for: participant)
      } catch {
        if failure == nil || error.kind == .unavailable { failure = error }
      }
    }
    throw failure ?? .unknown(participant, in: "any directory, since none is configured")
  }
}
