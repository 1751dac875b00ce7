#if Tools && HTTP
  import UFTPRuntime

  /// The directory of the participants that listen in this very process, so that they can trade with one another.
  ///
  /// Their addresses are known once something listens.
  final class OwnAddresses: ParticipantDirectory {
    private let entries = Locked<[Participant: DirectoryEntry]>([:])

    /// Notes where participants listen.
    ///
    /// - Throws: An error if that is no address for messages.
    func add(_ participants: [LocalParticipant], at url: String) throws(EndpointError) {
      let endpoint = try Endpoint(url: url)
      entries.withLock { entries in
        for local in participants {
          entries[local.participant] = DirectoryEntry(endpoint: endpoint, keys: [local.verifyingKey])
        }
      }
    }

    func entry(for participant: Participant) async throws(DirectoryError) -> DirectoryEntry {
      guard let entry = entries.withLock({ $0[participant] }) else {
        throw .unknown(participant, in: "the configuration's directory")
      }
      return entry
    }
  }
#endif
