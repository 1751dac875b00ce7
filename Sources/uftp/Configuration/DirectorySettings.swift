#if Tools && HTTP
  import UFTPRuntime

  /// Where the other participants are, and their keys.
  struct DirectorySettings: Decodable, Sendable {
    /// The directories in the order in which they are asked.
    private(set) var directories: [any ParticipantDirectory] = []

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case participants, file
    }

    /// Knows nobody.
    init() {}

    init(from decoder: any Decoder) throws {
      let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
      if let listed = try values.decodeIfPresent(ListedParticipants.self, forKey: .participants) {
        directories.append(StaticDirectory(listed.entries))
      }
      guard let file = try values.decodeIfPresent(String.self, forKey: .file) else { return }
      do throws(DirectoryError) {
        directories.append(
          try FileDirectory(path: decoder.resolve(file)) { StandardStreams.writeError("warning: \($0)") }
        )
      } catch {
        throw values.problem(.file, "\(error)")
      }
    }
  }
#endif
