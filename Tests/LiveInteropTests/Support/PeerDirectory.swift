#if HTTP
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime

  /// The peer's participants, as our side knows them.
  enum PeerDirectory {
    static func domain(of role: USEFRole) -> InternetDomain {
      switch role {
      case .agr: "aggregator.demo"
      case .cro: "cro.demo"
      case .dso: "dso.demo"
      }
    }

    /// The public demo keys; there is none for a CRO, so it borrows the DSO's.
    private static func key(of role: USEFRole) throws -> VerifyingKey {
      switch role {
      case .agr: try VerifyingKey(base64: "kSyHrhqSGtSgLegJW1Rqib3sHfL9SdLlVE6qRrexfLc=")
      case .cro, .dso: try VerifyingKey(base64: "NsTbq/iABU6tbsjriBg/Z5dSfQstulD0GpMI2fLDWec=")
      }
    }

    static func of(_ peer: LivePeer, version: ProtocolVersion) async throws -> StaticDirectory {
      var entries: [Participant: DirectoryEntry] = [:]
      for role in USEFRole.allCases {
        let listening = try await peer.event("the port of \(role)") { $0.event == .listening && $0.role == role }
        entries[Participant(domain: domain(of: role), role: role)] = DirectoryEntry(
          endpoint: try Endpoint(url: "http://127.0.0.1:\(listening.port ?? 0)\(Endpoint.path)"),
          keys: [try key(of: role)],
          version: version
        )
      }
      return StaticDirectory(entries)
    }
  }
#endif
