#if Tools && HTTP
  import Foundation
  import Logging
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime

  /// What `uftp serve` and `uftp send` read from a JSON file.
  ///
  /// Keys, secrets and the directory file are read along with it, so that whatever is wrong with them is reported at its
  /// place.
  struct ToolConfiguration: Decodable, Sendable {
    var participants: [ParticipantSettings]
    var listen: ListenSettings?
    var directory = DirectorySettings()
    var store: StoreSettings?
    var client = ClientSettings()
    var limits = LimitSettings()
    var retry = RetrySettings()
    var leniencies = Leniencies.knownPeerQuirks
    var logLevel = Logger.Level.notice

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case participants, listen, directory, store, client, limits, retry, leniencies, logLevel
    }

    /// The participants, and what suits most for the rest.
    init(participants: [ParticipantSettings]) {
      self.participants = participants
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
      participants = try values.decode([ParticipantSettings].self, forKey: .participants)
      listen = try values.decodeIfPresent(ListenSettings.self, forKey: .listen)
      directory = try values.decodeIfPresent(DirectorySettings.self, forKey: .directory) ?? directory
      store = try values.decodeIfPresent(StoreSettings.self, forKey: .store)
      client = try values.decodeIfPresent(ClientSettings.self, forKey: .client) ?? client
      limits = try values.decodeIfPresent(LimitSettings.self, forKey: .limits) ?? limits
      retry = try values.decodeIfPresent(RetrySettings.self, forKey: .retry) ?? retry
      leniencies = try values.leniencies(forKey: .leniencies)
      logLevel = try values.choiceIfPresent(Logger.Level.self, forKey: .logLevel) ?? logLevel
      try checkParticipants(values)
    }

    /// Writes to standard error.
    var logger: Logger {
      var logger = Logger(label: "uftp") { label in StreamLogHandler.standardError(label: label) }
      logger.logLevel = logLevel
      return logger
    }

    private func checkParticipants(_ values: KeyedDecodingContainer<CodingKeys>) throws {
      if participants.isEmpty {
        throw values.problem(.participants, "Nobody is listed; expected one participant or more")
      }
      var known: Set<Participant> = []
      for participant in participants.map(\.participant) where !known.insert(participant).inserted {
        throw values.problem(.participants, "\(participant) is listed twice; keep one of them")
      }
    }
  }

  extension KeyedDecodingContainer {
    /// The quirks of peers that are named; all that are known where the key is missing.
    fileprivate func leniencies(forKey key: Key) throws -> Leniencies {
      guard let names = try decodeIfPresent([String].self, forKey: key) else { return .knownPeerQuirks }
      return try names.reduce(into: []) { leniencies, name in
        guard let known = Leniencies.named.first(where: { $0.name == name }) else {
          let all = Leniencies.named.map(\.name).joined(separator: ", ")
          throw problem(key, "Found \"\(name)\"; expected names out of \(all)")
        }
        leniencies.formUnion(known.leniency)
      }
    }
  }
#endif
