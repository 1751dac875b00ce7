import Foundation

/// A directory that is a JSON file, and is read again when the file changes.
///
/// ```json
/// {
///   "participants": [
///     {
///       "domain": "dso.example.com",
///       "role": "DSO",
///       "endpoint": "https://flex.dso.example.com/shapeshifter/api/v3/message",
///       "keys": ["cs1.NsTbq/iABU6tbsjriBg/Z5dSfQstulD0GpMI2fLDWec="],
///       "version": "3.1.0"
///     }
///   ]
/// }
/// ```
///
/// A key is a public key in base64, with or without `cs1.` before it; there may be two during rotation. The version is
/// optional. Each look-up sees whether the file's size or time of change is another than before. A file that has gone
/// bad leaves the old content in force, and the reason is reported once for each change. Replace the file by renaming
/// a complete one over it, lest half a file be read.
public final class FileDirectory: ParticipantDirectory {
  private struct State {
    var stamp: FileStamp?
    var entries: [Participant: DirectoryEntry]
  }

  /// The file.
  public let path: String
  private let report: @Sendable (String) -> Void
  private let state: Locked<State>

  /// Reads a directory file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - report: Is told why a change was not taken over, in words for people.
  /// - Throws: ``DirectoryError`` that says why the file can't be used: at the start there is no old content.
  public init(path: String, report: @escaping @Sendable (String) -> Void = { _ in }) throws(DirectoryError) {
    self.path = path
    self.report = report
    let stamp = FileStamp(path: path)
    state = Locked(State(stamp: stamp, entries: try Self.read(path)))
  }

  /// Looks a participant up.
  public func entry(for participant: Participant) async throws(DirectoryError) -> DirectoryEntry {
    let entries = await current()
    guard let entry = entries[participant] else { throw .unknown(participant, in: "the file \(path)") }
    return entry
  }

  private func current() async -> [Participant: DirectoryEntry] {
    let stamp = FileStamp(path: path)
    let (entries, isChanged) = state.withLock { state in
      // Remembered before reading: a bad file is not read again until it changes once more.
      defer { state.stamp = stamp }
      return (state.entries, state.stamp != stamp)
    }
    guard isChanged else { return entries }
    // Not on the thread of whoever asks, which may have connections to read from.
    return await withTaskExecutorPreference(globalConcurrentExecutor) { self.takeOver(stamp) }
  }

  /// Reads the file, and gives what is in force; what another change has overtaken is not kept.
  private func takeOver(_ stamp: FileStamp?) -> [Participant: DirectoryEntry] {
    do throws(DirectoryError) {
      let entries = try Self.read(path)
      return state.withLock { state in
        if state.stamp == stamp { state.entries = entries }
        return entries
      }
    } catch {
      report("\(error.description); what was read before stays in force")
      return state.withLock(\.entries)
    }
  }

  private static func read(_ path: String) throws(DirectoryError) -> [Participant: DirectoryEntry] {
    let text: Data
    do {
      text = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw DirectoryError(.unavailable, "the directory file \(path) can't be read: \(error.localizedDescription)")
    }
    do {
      return try JSONDecoder().decode(DirectoryFile.self, from: text).participants.entries
    } catch {
      let problem = (error as? DecodingError).map { JSONProblem($0, in: [UInt8](text)).located(in: path) }
      throw DirectoryError(.unavailable, "the directory file can't be used: \(problem ?? "\(path): \(error)")")
    }
  }
}
